import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { LocaleCode } from '../../../../contracts/locale';
import { useSay } from '../../translations/use-say';
import { useListed, useNameLocale } from '../use-name-locale';
import { WithLinks } from './choose-what';
import type { DialogProps } from './dialog-props';
import { filled } from './filled';
import { withDependencies } from './use-what-comes-out';
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
  const [withLinks, chooseLinks] = useState(false);
  const withdrawn = new Set(report.editions.map(({ locale }) => locale));
  const locales = report.translations
    .filter(({ locale, state }) => state !== 'missing' && withdrawn.has(locale))
    .map(({ locale }) => locale);
  const body = { reason, notes: filled(notes, locales), ...withDependencies(withLinks) };

  return (
    <VerbDialog
      verb="reinstate"
      documentId={report.documentId}
      body={reason.trim() === '' ? null : body}
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
      <WithLinks report={report} what={{ withLinks, chooseLinks }} />
    </VerbDialog>
  );
}
