import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { LocaleCode } from '../../../../contracts/locale';
import { useSay } from '../../translations/use-say';
import { useListed, useNameLocale } from '../use-name-locale';
import { WithLinks } from './choose-what';
import type { DialogProps } from './dialog-props';
import { filled } from './filled';
import { localesToReinstate } from './locales-to-reinstate';
import { useLinksToo } from './use-links-too';
import { VerbDialog } from './verb-dialog';
import { WordsField } from './words-field';
import { WordsPerLocale } from './words-per-locale';

/** Asks why a release comes back, and offers to tell the public. */
export function ReinstateDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<Record<LocaleCode, string>>({});
  const linksToo = useLinksToo(report);
  const locales = localesToReinstate(report);
  const body = { reason, notes: filled(notes, locales), locales, ...linksToo.body };

  return (
    <VerbDialog
      verb="reinstate"
      documentId={report.documentId}
      body={reason.trim() !== '' && linksToo.isSettled ? body : null}
      onClose={onClose}
    >
      <Typography>{say('press-office.publication.back-in', { locales: listed(locales.map(nameLocale)) })}</Typography>
      <WordsField
        name="reason"
        label={say('press-office.publication.reason')}
        hint={say('press-office.publication.reason-for-record')}
        required
        value={reason}
        onChange={setReason}
      />
      <WordsPerLocale
        name="notes"
        label={(locale) => say('press-office.publication.public-note-in', { locale })}
        locales={locales}
        words={notes}
        onChange={setNotes}
      />
      <WithLinks linksToo={linksToo} />
    </VerbDialog>
  );
}
