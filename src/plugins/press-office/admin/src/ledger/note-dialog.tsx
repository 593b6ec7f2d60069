import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { QuotingRelease } from '../../../contracts/ledger';
import { DialogFrame } from '../dialogs/dialog-frame';
import { filled } from '../publication/dialogs/filled';
import { WordsPerLocale } from '../publication/dialogs/words-per-locale';
import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';
import { useDecideQuoteMutation } from './ledger-api';

interface Props {
  figure: { key: string; documentId: string };
  release: QuotingRelease;
  onClose(): void;
}

/** Asks what readers of a release are told of a figure that was revised since; its words stay as they are. */
export function NoteDialog({ figure, release, onClose }: Props) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading, error }] = useDecideQuoteMutation();
  const [notes, setNotes] = useState<Record<string, string>>({});
  const locales = release.quotes.filter(({ isOutdated }) => isOutdated).map(({ locale }) => locale);

  const doIt = async () => {
    const body = { decision: 'note', notes: filled(notes, locales) } as const;
    const answer = await decide({ figure, releaseId: release.documentId, body });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('press-office.ledger.noted') });
    onClose();
  };
  return (
    <DialogFrame
      title={say('press-office.ledger.note')}
      confirm={say('press-office.ledger.note')}
      isReady={Object.keys(filled(notes, locales)).length > 0}
      isBusy={isLoading}
      problem={error === undefined ? null : problemOf(error).message}
      onConfirm={doIt}
      onClose={onClose}
    >
      <Typography tag="p">{say('press-office.ledger.note-help')}</Typography>
      <WordsPerLocale
        name="notes"
        label={(locale) => say('press-office.ledger.note-in', { locale })}
        locales={locales}
        words={notes}
        onChange={setNotes}
      />
    </DialogFrame>
  );
}
