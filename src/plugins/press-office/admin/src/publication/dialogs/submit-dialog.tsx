import { Typography } from '@strapi/design-system';

import { useSay } from '../../translations/use-say';
import { FindingList } from '../standing/finding-list';
import type { DialogProps } from './dialog-props';
import { VerbDialog } from './verb-dialog';

/** Shows what the copy desk warns of, and asks whether the text is to be submitted all the same. */
export function SubmitDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  return (
    <VerbDialog verb="submit" documentId={report.documentId} body={{}} onClose={onClose}>
      <Typography tag="p">
        {say('press-office.publication.submit-with-warnings', { count: warnings.length })}
      </Typography>
      <FindingList findings={warnings} />
    </VerbDialog>
  );
}
