import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { SettingsChange, SettingsReport } from '../../../contracts/settings';
import { forgetOthers, type FormKey, forgetWords, keepWords, wordsKept } from '../typed-words/kept-words';
import { madeFrom, type MadeEdits, madeOn } from './made-edits';

const keyOf = (accountId: FormKey['accountId']): FormKey => ({
  accountId,
  model: 'settings',
  documentId: 'settings',
  locale: '',
});

interface KeptEdits {
  /** Null while nothing is entered. */
  made: MadeEdits | null;
  edit(edits: SettingsChange): void;
  /** After a refusal: what was saved meanwhile is shown, and the next save is made knowing it. */
  showNewer(report: SettingsReport): void;
  /** What was saved is entered no more; what was entered while it was being saved stays. */
  drop(saved: MadeEdits, report: SettingsReport): void;
}

/** What was entered and is not saved yet. It is there again when the page is opened anew, marked as edited like before. */
export function useKeptEdits(report: SettingsReport): KeptEdits {
  const accountId = useAuth('Settings', ({ user }) => user?.id) ?? '';
  const [made, setMade] = useState(() => madeFrom(wordsKept(sessionStorage, keyOf(accountId))?.values, report.locales));
  useEffect(() => forgetOthers(sessionStorage, accountId), [accountId]);
  useEffect(() => {
    if (made === null) forgetWords(sessionStorage, keyOf(accountId));
    else keepWords(sessionStorage, keyOf(accountId), { values: made, at: new Date().toISOString(), savedAt: null });
  }, [accountId, made]);
  return {
    made,
    edit: (edits) => setMade((now) => (now === null ? madeOn(report, edits) : { ...now, edits })),
    showNewer: ({ seen }) => setMade((now) => now && { ...now, seen }),
    drop: (saved, then) =>
      setMade((now) => (now === null || now.edits === saved.edits ? null : madeOn(then, now.edits))),
  };
}
