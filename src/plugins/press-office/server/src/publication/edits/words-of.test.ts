import type { DeskRow } from '../../shared/desk-documents';
import type { DeskRecord } from '../load-drafts.service';
import { wordsOf } from './words-of';

const record = (...rows: Partial<DeskRow>[]): DeskRecord => ({
  kind: 'press-release',
  documentId: 'r1',
  drafts: new Map(
    rows.map((row) => [row.locale ?? 'ar', { id: 1, documentId: 'r1', locale: 'ar', ...row } as DeskRow]),
  ),
  links: new Map(),
});

const words = (...rows: Partial<DeskRow>[]) => wordsOf(record(...rows)).words;

test('what Strapi keeps beside the words is no change of them', () => {
  const before = words({ title: 'A', updatedAt: '2026-01-01', id: 1, updatedBy: { id: 1 } });
  expect(words({ title: 'A', updatedAt: '2026-01-02', id: 7, updatedBy: { id: 2 } })).toBe(before);
});

test('links that were loaded in another order than last time are no change', () => {
  expect(words({ projects: [], cover: null, figures: [] })).toBe(words({ figures: [], projects: [], cover: null }));
});

test('a field that was emptied and one that was never filled are the same', () => {
  expect(words({ title: 'A', kicker: '' })).toBe(words({ title: 'A', kicker: null }));
});

test.each<[string, Partial<DeskRow>, Partial<DeskRow>]>([
  ['another word', { title: 'A' }, { title: 'B' }],
  ['another link', { projects: [{ documentId: 'p1', name: 'P' }] }, { projects: [{ documentId: 'p2', name: 'P' }] }],
  [
    'another order of links',
    { people: [{ documentId: 'a' }, { documentId: 'b' }] },
    { people: [{ documentId: 'b' }, { documentId: 'a' }] },
  ],
  ['another picture', { cover: { documentId: 'f1' } }, { cover: { documentId: 'f2' } }],
  ['no picture', { cover: { documentId: 'f1' } }, { cover: null }],
])('%s is a change', (_, one, other) => {
  expect(words(one)).not.toBe(words(other));
});

test('another name of what is linked to is a change of that, and not of the release', () => {
  const linked = (name: string) => words({ projects: [{ documentId: 'p1', name }] });
  expect(linked('P')).toBe(linked('Q'));
});

test('a new translation is a change, in whatever order the rows come', () => {
  const ar = { locale: 'ar', title: 'A' };
  const fr = { locale: 'fr', title: 'F' };
  expect(words(ar, fr)).toBe(words(fr, ar));
  expect(words(ar)).not.toBe(words(ar, fr));
});

test('the embargo is told apart from the words', () => {
  const before = wordsOf(record({ title: 'A', embargoUntil: null }));
  const after = wordsOf(record({ title: 'A', embargoUntil: '2026-03-02T10:00:00.000Z' }));
  expect(after.words).toBe(before.words);
  expect(after.embargo).not.toBe(before.embargo);
});
