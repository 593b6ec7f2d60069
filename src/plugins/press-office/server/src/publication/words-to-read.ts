import { createHash } from 'node:crypto';

import { releaseFields } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { CheckedDraft } from '../copy-desk/lines';
import type { DeskRecord } from './load-drafts.service';
import type { Findings } from './told-findings';

/** The drafts of a press release as the copy desk reads them. */
export interface WordsToRead {
  documentId: string;
  drafts: [LocaleCode, CheckedDraft][];
  /** When each was saved. */
  savedAt: Map<LocaleCode, { updatedAt: unknown }>;
  /** The figures that the release links to. */
  figures: string[];
  /** Characters, of all of it. */
  length: number;
  /** Tells these words from any others. */
  hash: string;
}

/** Words that the copy desk has read, by their hash, and what it found in them as whoever asks may be told it. */
export interface ReadWords {
  hash: string;
  findings: Findings;
}

/** Somebody asks what the copy desk finds in words that it has not read. */
export class UnreadWordsError extends Error {
  constructor(readonly words: WordsToRead) {
    super('The copy desk has not read these words.');
  }
}

/** What the copy desk found in exactly the words of a record. @throws UnreadWordsError when it has read none or others */
export function findingsOn(record: DeskRecord, read: ReadWords | null): ReadWords['findings'] {
  if (record.drafts.size === 0) return new Map();
  const words = wordsToRead(record);
  if (read === null || read.hash !== words.hash) throw new UnreadWordsError(words);
  return read.findings;
}

function wordsToRead({ documentId, drafts, links }: DeskRecord): WordsToRead {
  const checked = [...drafts].map(([locale, row]): [LocaleCode, CheckedDraft] => [locale, checkedDraft(row)]);
  const savedAt = new Map([...drafts].map(([locale, { updatedAt }]) => [locale, { updatedAt }]));
  const figures = (links.get('figures') ?? []).map((figure) => figure.documentId);
  const text = JSON.stringify([checked, [...savedAt], figures]);
  const hash = createHash('sha256').update(text).digest('hex');
  return { documentId, drafts: checked, savedAt, figures, length: text.length, hash };
}

/** A field that was cleared in the panel holds an empty text, which says no more than null. */
const checkedDraft = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    checkedAttributes.map((name) => [name, row[name] === '' ? null : (row[name] ?? null)]),
  ) as unknown as CheckedDraft;

const checkedAttributes: readonly (keyof CheckedDraft)[] = ['type', ...releaseFields, 'figureMarks'];
