import type { DeskRecord } from './load-drafts.service';
import { findingsOn, type ReadWords, UnreadWordsError, type WordsToRead } from './words-to-read';

const record = (changes: object = {}, figures: string[] = []): DeskRecord => ({
  kind: 'press-release',
  documentId: 'r',
  drafts: new Map([['fr', { locale: 'fr', title: 'Un port', updatedAt: '2024-03-12', ...changes } as never]]),
  links: new Map([['figures', figures.map((documentId) => ({ kind: 'figure', documentId, name: documentId }))]]),
});

const findings = new Map([['fr', []]]);
const readOf = (one: DeskRecord): ReadWords => ({ hash: unreadIn(one).hash, findings });

function unreadIn(one: DeskRecord, read: ReadWords | null = null): WordsToRead {
  try {
    findingsOn(one, read);
  } catch (error) {
    if (error instanceof UnreadWordsError) return error.words;
    throw error;
  }
  throw new Error('They have been read.');
}

test('words that were read have the findings that were made', () => {
  expect(findingsOn(record(), readOf(record()))).toBe(findings);
});

test.each([
  ['another title', record({ title: 'Un pont' })],
  ['another picture', record({ cover: { name: 'a.jpg', alternativeText: 'Un pont' } })],
  ['another save, by which a translation is known to be older', record({ updatedAt: '2024-03-13' })],
  ['another figure', record({}, ['f'])],
])('%s has not been read', (_, changed) => {
  expect(unreadIn(changed, readOf(record())).documentId).toBe('r');
});

test('a field that was cleared says no more than one that never was', () => {
  expect(findingsOn(record({ summary: '' }), readOf(record({ summary: null })))).toBe(findings);
});

test('without a draft there is nothing to read', () => {
  expect(findingsOn({ ...record(), drafts: new Map() }, null).size).toBe(0);
});
