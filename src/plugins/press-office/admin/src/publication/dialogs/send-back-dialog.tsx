import { useState } from 'react';

import { useSay } from '../../translations/use-say';
import type { DialogProps } from './dialog-props';
import { VerbDialog } from './verb-dialog';
import { WordsField } from './words-field';

/** Asks why a text goes back to its writer. */
export function SendBackDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <VerbDialog
      verb="send-back"
      documentId={report.documentId}
      body={reason.trim() === '' ? null : { reason }}
      onClose={onClose}
    >
      <WordsField
        name="reason"
        label={say('press-office.publication.reason')}
        hint={say('press-office.publication.reason-for-writer')}
        required
        value={reason}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
