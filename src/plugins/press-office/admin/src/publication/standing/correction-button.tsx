import { TextButton } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';

import type { ReleaseReport } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { problemOf } from '../problem';
import { useMakeCorrectionMutation } from '../release-api';

interface Props {
  documentId: string;
  finding: ReleaseReport['findings'][number];
}

/** Makes the correction of a finding in the saved draft; nothing where there is none that is sure. */
export function CorrectionButton({ documentId, finding }: Props) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [correct, { isLoading }] = useMakeCorrectionMutation();
  // What is typed and not saved would be loaded over.
  const isUnsaved = useForm('CorrectionButton', ({ modified }) => modified);
  const { locale, rule, field, span, correction } = finding;
  if (correction === null || field === undefined || span === null) return null;

  const doIt = async () => {
    const answer = await correct({ documentId, body: { locale, rule, field, start: span.start } });
    if ('error' in answer) toggleNotification({ type: 'danger', message: problemOf(answer.error).message });
    else toggleNotification({ type: 'success', message: say('press-office.publication.corrected') });
  };
  return (
    <TextButton onClick={doIt} loading={isLoading} disabled={isUnsaved}>
      {correction.trim() === ''
        ? say('press-office.publication.remove-it')
        : say('press-office.publication.apply-correction', { correction })}
    </TextButton>
  );
}
