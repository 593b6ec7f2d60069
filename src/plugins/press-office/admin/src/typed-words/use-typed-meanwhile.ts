import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useRef } from 'react';

import { type SavedDocument, watchSaves } from '../saving/watch-saves';
import { changedValues } from './changed-values';
import { type FormKey, forgetWords, keepWords, type KeptWords, nameOf, newDocument } from './kept-words';

/**
 * Leaves in the form what is typed while it is being saved or loaded anew. Strapi fills the whole form with what it has sent, and
 * again with what it has loaded: whoever wrote on after pressing Save would lose that, without a word. What is typed while a
 * new document is being saved is kept for its own form, which opens then.
 * @param offered what an earlier visit left, and nobody has answered yet
 */
export function useTypedMeanwhile(key: FormKey | null, offered: KeptWords | null): void {
  const values = useForm('useTypedMeanwhile', (form) => form.values);
  const initialValues = useForm('useTypedMeanwhile', (form) => form.initialValues);
  const setValues = useForm('useTypedMeanwhile', (form) => form.setValues);
  /** What the form was filled with, or has sent: all else was typed since. */
  const filled = useRef<object | null>(null);
  const latest = useRef<object | null>(null);
  useWatching(key, { filled, offered });

  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = values;
    // A form that takes what it holds for saved fills nothing, and holds what was typed since as well.
    if (values === before || values !== initialValues) return;
    const typed = filled.current === null || before === null ? {} : changedValues(filled.current, before);
    filled.current = values;
    if (Object.keys(typed).length === 0) return;
    latest.current = { ...values, ...typed };
    setValues(latest.current);
  }, [values, initialValues]);
}

/** Follows what becomes of the form's words once they are sent. */
function useWatching(
  key: FormKey | null,
  { filled, offered }: { filled: { current: object | null }; offered: KeptWords | null },
): void {
  const getValues = useForm('useWatching', (form) => form.getValues);
  const isSubmitting = useForm('useWatching', (form) => form.isSubmitting);
  const now = useRef({ isSubmitting, offered });
  now.current = { isSubmitting, offered };
  const name = key === null ? null : nameOf(key);
  // What is public is shown in the same form.
  const [{ query }] = useQueryParams<{ status?: string }>();
  useEffect(() => {
    if (key === null) return;
    const isOfForm = ({ model, documentId = newDocument }: { model: string; documentId?: string }) =>
      model === key.model && documentId === key.documentId;
    const unwatch = watchSaves({
      sent(save) {
        // A form in a window above this one may be of the same kind.
        if (!isOfForm(save) || !now.current.isSubmitting) return null;
        const before = filled.current;
        const words = getValues();
        filled.current = words;
        return {
          saved(document) {
            handOver();
            if (key.documentId !== newDocument) return;
            forgetSaved(key, now.current.offered);
            keepForItsForm(key, document, changedValues(words, getValues()));
          },
          refused() {
            if (filled.current === words) filled.current = before;
          },
        };
      },
      discarded(document) {
        if (isOfForm(document)) filled.current = null;
      },
    });
    return () => {
      unwatch();
      filled.current = null;
    };
  }, [name, query.status]);
}

/** Has the blocks editor give the form what is typed there: else it does so when it is left, or after a pause. */
function handOver(): void {
  const editor = document.activeElement?.closest('[data-slate-editor]');
  editor?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Keeps nothing of the form of a new document that was saved, except what is still on offer there. */
function forgetSaved(key: FormKey, offered: KeptWords | null): void {
  if (offered === null) forgetWords(sessionStorage, key);
  else keepWords(sessionStorage, key, offered);
}

function keepForItsForm(key: FormKey, { documentId, updatedAt }: SavedDocument, typed: object): void {
  if (Object.keys(typed).length === 0) return;
  const words = { values: typed, at: new Date().toISOString(), savedAt: updatedAt ?? null };
  keepWords(sessionStorage, { ...key, documentId }, words);
}
