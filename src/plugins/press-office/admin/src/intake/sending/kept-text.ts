import { type FormKey, forgetWords, keepWords, wordsKept } from '../../typed-words/kept-words';

/** Where a text that is being typed is kept until a draft is made of it: in this tab, for one person. */
const keyOf = (accountId: FormKey['accountId']): FormKey => ({
  accountId,
  model: 'intake',
  documentId: 'create',
  locale: '',
});

/** The text that was typed before the page was left, loaded again, or its session ended. */
export function keptText(accountId: FormKey['accountId']): string {
  const { text } = (wordsKept(sessionStorage, keyOf(accountId))?.values ?? {}) as { text?: string };
  return text ?? '';
}

/** Keeps a text; an empty one is forgotten. A text that is longer than what the browser keeps stays in the page alone. */
export function keepText(accountId: FormKey['accountId'], text: string): void {
  if (text === '') return forgetWords(sessionStorage, keyOf(accountId));
  keepWords(sessionStorage, keyOf(accountId), { values: { text }, at: new Date().toISOString(), savedAt: null });
}
