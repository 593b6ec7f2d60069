import { useAuth, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { isOfDesk } from '../saving/is-of-desk';
import { changedValues } from './changed-values';
import {
  forgetOthers,
  type FormKey,
  forgetWords,
  keepWords,
  type KeptWords,
  nameOf,
  overOffered,
  wordsKept,
} from './kept-words';
import { useTypedMeanwhile } from './use-typed-meanwhile';

interface OpenForm {
  model: string;
  documentId: string;
  /** When the document was last saved; null for one that is not saved yet. */
  savedAt: string | null;
}

/** What an earlier visit typed into the open form and did not save, and what may be done with it. */
interface TypedWords {
  words: KeptWords;
  restore(): void;
  forget(): void;
}

/** Keeps what is typed into the open form until it is saved, and offers what an earlier visit left there. */
export function useTypedWords({ model, documentId, savedAt }: OpenForm): TypedWords | null {
  const accountId = useAuth('useTypedWords', ({ user }) => user?.id);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? '';
  const key = accountId === undefined || !isOfDesk({ model }) ? null : { accountId, model, documentId, locale };
  const modified = useForm('useTypedWords', (form) => form.modified);
  const values = useForm('useTypedWords', (form) => form.values);
  const setValues = useForm('useTypedWords', (form) => form.setValues);
  const [offered, offer] = useOffer(key);
  useKeeping(key, { savedAt, offered });
  useTypedMeanwhile(key, offered);

  if (key === null || offered === null || modified) return null;
  return {
    words: offered,
    restore() {
      setValues({ ...values, ...offered.values });
      offer(null);
    },
    forget() {
      forgetWords(sessionStorage, key);
      offer(null);
    },
  };
}

/** What was kept of a form when it was opened, until it is taken or turned down. */
function useOffer(key: FormKey | null): [KeptWords | null, (words: null) => void] {
  const [offered, offer] = useState<{ name: string; words: KeptWords } | null>(null);
  const name = key === null ? '' : nameOf(key);
  useEffect(() => {
    if (key === null) return;
    forgetOthers(sessionStorage, key.accountId);
    const words = wordsKept(sessionStorage, key);
    offer(words === null ? null : { name, words });
  }, [name]);
  return [offered?.name === name ? offered.words : null, offer];
}

/**
 * Keeps the values while they differ from what is saved; once they do not any more, they are saved, or taken back. What is
 * on offer is kept with them, and after them.
 */
function useKeeping(
  key: FormKey | null,
  { savedAt, offered }: { savedAt: string | null; offered: KeptWords | null },
): void {
  const modified = useForm('useKeeping', (form) => form.modified);
  const values = useForm('useKeeping', (form) => form.values);
  const initialValues = useForm('useKeeping', (form) => form.initialValues);
  const keptAs = useRef<string | null>(null);
  const name = key === null ? '' : nameOf(key);
  useEffect(() => {
    if (key === null) return;
    if (modified) {
      const words = { values: changedValues(initialValues, values), at: new Date().toISOString(), savedAt };
      keepWords(sessionStorage, key, overOffered(offered, words));
      keptAs.current = name;
    } else if (keptAs.current === name) {
      if (offered === null) forgetWords(sessionStorage, key);
      else keepWords(sessionStorage, key, offered);
      keptAs.current = null;
    }
  }, [name, modified, values, initialValues, savedAt, offered]);
}
