import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useSay } from '../../translations/use-say';
import { FindingList } from '../standing/finding-list';
import { ChooseWhat } from './choose-what';
import type { DialogProps } from './dialog-props';
import { useWhatComesOut } from './use-what-comes-out';
import { VerbDialog } from './verb-dialog';
import { WordsField } from './words-field';

/** Says what is about to be public. */
export function PublishDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const what = useWhatComesOut(report);
  return (
    <VerbDialog verb="publish" documentId={report.documentId} body={what.body} onClose={onClose}>
      <Typography>{say('press-office.publication.about-to-publish')}</Typography>
      <ChooseWhat report={report} what={what} />
    </VerbDialog>
  );
}

/** The same, with what the copy desk finds, since nobody has read it first; and asks why. */
export function PublishAtOnceDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const what = useWhatComesOut(report);
  const [reason, setReason] = useState('');
  return (
    <VerbDialog
      verb="publish-at-once"
      documentId={report.documentId}
      body={what.body === null || reason.trim() === '' ? null : { ...what.body, reason }}
      isDangerous
      onClose={onClose}
    >
      <Typography>{say('press-office.publication.about-to-publish-at-once')}</Typography>
      <FindingList findings={report.findings.filter(({ severity }) => severity !== 'notice')} />
      <ChooseWhat report={report} what={what} />
      <WordsField
        name="reason"
        label={say('press-office.publication.reason')}
        hint={say('press-office.publication.reason-for-record')}
        required
        value={reason}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
