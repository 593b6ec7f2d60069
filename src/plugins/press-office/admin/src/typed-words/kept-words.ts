/** Whose form it is, and of what. */
export interface FormKey {
  accountId: number | string;
  /** The content type's uid. */
  model: string;
  /** `newDocument` for one that is not saved yet. */
  documentId: string;
  locale: string;
}

/** What was typed into a form and not saved. */
export interface KeptWords {
  /** The form's values, as JSON can hold them. */
  values: object;
  /** ISO 8601. */
  at: string;
  /** When the document was last saved, as the form knew it; null for one that is not saved yet. */
  savedAt: string | null;
}

/** What stands for the documentId of a document that was never saved. */
export const newDocument = 'create';

const prefix = 'press-office.typed-words';
const ofAccount = (accountId: FormKey['accountId']) => `${prefix} ${accountId} `;

/** What tells a form from all others. */
export const nameOf = ({ accountId, model, documentId, locale }: FormKey): string =>
  `${ofAccount(accountId)}${model} ${documentId} ${locale}`;

/**
 * Keeps what is typed into a form.
 * @returns whether there was room for it; where there is none, what was kept of the form before is gone too: it would be
 * offered as if it were the newest
 */
export function keepWords(storage: Storage, key: FormKey, words: KeptWords): boolean {
  try {
    storage.setItem(nameOf(key), JSON.stringify(words));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    forgetWords(storage, key);
    return false;
  }
}

/** What is kept of a form; null where nothing is, or what is there was not kept here: it would break the form. */
export function wordsKept(storage: Storage, key: FormKey): KeptWords | null {
  const text = storage.getItem(nameOf(key));
  if (text === null) return null;
  try {
    const words: unknown = JSON.parse(text);
    return isKept(words) ? words : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept(words: unknown): words is KeptWords {
  if (typeof words !== 'object' || words === null) return false;
  const { values, at, savedAt } = words as Record<keyof KeptWords, unknown>;
  const isInstant = (text: unknown) => typeof text === 'string' && !Number.isNaN(Date.parse(text));
  return typeof values === 'object' && values !== null && isInstant(at) && (savedAt === null || isInstant(savedAt));
}

/**
 * What to keep of a form while an earlier visit's words are still on offer there: both, the newer over the earlier, until
 * those are taken or turned down. They were written over the older of the two drafts.
 */
export const overOffered = (offered: KeptWords | null, words: KeptWords): KeptWords =>
  offered === null ? words : { ...words, values: { ...offered.values, ...words.values }, savedAt: offered.savedAt };

/** Keeps nothing of a form any more. */
export const forgetWords = (storage: Storage, key: FormKey): void => storage.removeItem(nameOf(key));

/** Keeps nothing any more of what other accounts have typed in this tab. */
export function forgetOthers(storage: Storage, accountId: FormKey['accountId']): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const name of names) {
    if (name.startsWith(prefix) && !name.startsWith(ofAccount(accountId))) storage.removeItem(name);
  }
}
