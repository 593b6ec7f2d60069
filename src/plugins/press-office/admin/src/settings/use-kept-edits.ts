import { useAuth } from '@strapi/strapi/admin';
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

import type { SettingsChange } from '../../../contracts/settings';
import { forgetOthers, type FormKey, forgetWords, keepWords, wordsKept } from '../typed-words/kept-words';

const keyOf = (accountId: FormKey['accountId']): FormKey => ({
  accountId,
  model: 'settings',
  documentId: 'settings',
  locale: '',
});

/** What was entered and is not saved yet. It is there again when the page is opened anew, marked as edited like before. */
export function useKeptEdits(): [SettingsChange, Dispatch<SetStateAction<SettingsChange>>] {
  const accountId = useAuth('Settings', ({ user }) => user?.id) ?? '';
  const [edits, setEdits] = useState<SettingsChange>(() => wordsKept(sessionStorage, keyOf(accountId))?.values ?? {});
  useEffect(() => forgetOthers(sessionStorage, accountId), [accountId]);
  useEffect(() => {
    if (Object.keys(edits).length === 0) forgetWords(sessionStorage, keyOf(accountId));
    else keepWords(sessionStorage, keyOf(accountId), { values: edits, at: new Date().toISOString(), savedAt: null });
  }, [accountId, edits]);
  return [edits, setEdits];
}
