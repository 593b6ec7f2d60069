import type { DocumentHead } from '../../../contracts/documents';
import type { Standing } from '../editions/read/standing';
import type { EditionRow } from '../editions/rows';
import { actWith } from './act';
import {
  correctionsWith,
  inLocale,
  lastOpenDocument,
  lastOwnDocument,
  nextEditionKind,
  nextHead,
} from './circumstances';

const edition = (number: number, words: Partial<EditionRow> = {}): EditionRow => ({
  id: number,
  subject_kind: 'press-release',
  subject_id: 'r1',
  language: 'ar',
  sequence: number,
  number,
  kind: number === 1 ? 'first' : 'minor',
  state: 'superseded',
  slug: 'zyarh',
  released_at: '2024-05-08T15:00:00.000Z',
  issued_at: `2024-05-0${7 + number}T15:00:00.000Z`,
  document: JSON.stringify({ documentId: 'r1', edition: number }),
  summary: '{}',
  note: null,
  actor: null,
  document_hash: '',
  previous_hash: null,
  hash: '',
  ...words,
});

const standing = (...editions: EditionRow[]): Standing => {
  const newest = editions.at(-1);
  if (newest === undefined) throw new Error('A standing has an edition.');
  return { locale: 'ar', editions, newest };
};

const act = actWith({ now: new Date('2024-06-01T09:30:00.000Z') });
const withdrawal = edition(2, { kind: 'withdrawal', state: 'withdrawn', note: 'By mistake.' });

describe('the kind of the next edition', () => {
  test('is first when nothing was ever public in the locale', () => {
    expect(nextEditionKind(undefined, { ...act, kind: 'correction' })).toBe('first');
  });

  test('is what the act says when something is', () => {
    expect(nextEditionKind(standing(edition(1, { state: 'live' })), { ...act, kind: 'correction' })).toBe('correction');
  });

  test('is a reinstatement after a withdrawal, whatever the act says', () => {
    expect(nextEditionKind(standing(edition(1), withdrawal), { ...act, kind: 'correction' })).toBe('reinstatement');
  });
});

describe('the head of the next document', () => {
  const address = { documentId: 'r1', locale: 'ar', slug: 'zyarh' };

  test('of a first edition is released now', () => {
    expect(nextHead(address, undefined, act.now)).toEqual({
      ...address,
      dir: 'rtl',
      edition: 1,
      state: 'live',
      releasedAt: '2024-06-01T09:30:00.000Z',
      updatedAt: '2024-06-01T09:30:00.000Z',
    });
  });

  test('of a later one keeps the instant of the first release', () => {
    const head = nextHead({ ...address, slug: 'new' }, standing(edition(1), withdrawal), act.now);
    expect(head).toMatchObject({ edition: 3, slug: 'new', releasedAt: '2024-05-08T15:00:00.000Z' });
    expect(head.updatedAt).toBe('2024-06-01T09:30:00.000Z');
  });
});

describe('the corrections that a document lists', () => {
  const next = { kind: 'correction', head: { edition: 4, updatedAt: '2024-06-01T09:30:00.000Z' }, note: 'Now 43.' } as {
    kind: 'correction';
    head: DocumentHead;
    note: string;
  };
  const past = standing(
    edition(1),
    edition(2, { kind: 'correction', note: 'Was 50.' }),
    edition(3, { kind: 'minor', note: 'for the office' }),
  );

  test('are those before it, oldest first, and itself', () => {
    expect(correctionsWith(past, next)).toEqual([
      { edition: 2, at: '2024-05-09T15:00:00.000Z', note: 'Was 50.' },
      { edition: 4, at: '2024-06-01T09:30:00.000Z', note: 'Now 43.' },
    ]);
  });

  test('do not count a minor edition, nor a note that is not public', () => {
    expect(correctionsWith(past, { ...next, kind: 'minor' as never })).toHaveLength(1);
    expect(correctionsWith(undefined, { ...next, note: null })).toEqual([]);
  });
});

test('the last own document is not the notice of a withdrawal', () => {
  expect(lastOwnDocument(standing(edition(1), withdrawal))).toEqual({ documentId: 'r1', edition: 1 });
  expect(lastOwnDocument(undefined)).toBeNull();
});

test.each([
  ['superseded', { documentId: 'r1', edition: 1 }],
  ['legal', null],
  ['published-in-error', null],
])('after a withdrawal as %s, the last document that readers may still read is %j', (reason, open) => {
  const notice = JSON.stringify({ documentId: 'r1', edition: 2, withdrawal: { reason } });
  const withdrawn = edition(2, { kind: 'withdrawal', state: 'withdrawn', document: notice });
  expect(lastOpenDocument(standing(edition(1), withdrawn))).toEqual(open);
});

describe('a linked document', () => {
  const of = (documentId: string, locale: string) => ({ documentId, locale }) as DocumentHead;
  const documents = [of('a', 'en'), of('a', 'ar'), of('b', 'en'), of('b', 'es'), of('c', 'es')];

  test('is taken in the wanted language, or the first that there is, in the order of the links', () => {
    expect(inLocale(documents, ['c', 'b', 'a'], ['fr', 'ar', 'fr', 'en'])).toEqual([
      of('c', 'es'),
      of('b', 'en'),
      of('a', 'ar'),
    ]);
  });

  test('that is not public is left out', () => {
    expect(inLocale(documents, ['x'], ['ar'])).toEqual([]);
  });
});
