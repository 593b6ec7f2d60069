import { readFileSync } from 'node:fs';
import path from 'node:path';

import { analyserFor, readQuery, type Clause, type SearchQuery, type Word } from '.';

/** A release of `tests/fixtures/search/releases.json`: as three releases, one of each language. */
type Release = { id: string; releasedAt: string } & Record<'ar' | 'fr' | 'en', Text>;
type Text = Record<'title' | 'summary' | 'body', string>;

/** A question of `tests/fixtures/search/queries.json`: any one of `first` may be found first. */
interface Judged {
  q: string;
  locale: 'ar' | 'fr' | 'en';
  first: string[];
  why: string;
}

const fixtures = path.resolve(__dirname, '../../../../../../../tests/fixtures/search');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(fixtures, name), 'utf8'));
const releases = read('releases.json') as Release[];
const judged = read('queries.json') as Judged[];

interface Ranked {
  id: string;
  place: string;
}

/** The order that is asked of the engines, in memory and without an index. */
function search(query: SearchQuery, locale: Judged['locale']): string[] {
  const analyse = analyserFor(locale);
  const found = releases.flatMap((release): Ranked[] => {
    const title = analyse(release[locale].title);
    const summary = analyse(release[locale].summary);
    const body = analyse(release[locale].body);
    const parts = [title, summary, body];
    const has = (clause: Clause, among: Word[][], isExact = false) =>
      among.some((words) => words.some((_word, at) => stands({ clause, words, at, isExact })));
    const isFound = query.all.length > 0 && query.all.every((clause) => has(clause, parts));
    if (!isFound || query.none.some((clause) => has(clause, parts))) return [];
    const isExact = query.all.every((clause) => has(clause, parts, true));
    const terms = query.all.flatMap((clause) => (clause.by === 'word' ? [clause.term] : clause.terms));
    const classes = [
      has({ by: 'phrase', terms, written: '' }, [title]),
      query.all.every((clause) => has(clause, [title])),
      query.all.every((clause) => has(clause, [title, summary])),
      query.all.some((clause) => has(clause, [title])),
      query.all.some((clause) => has(clause, [summary])),
    ];
    const rank = [...classes, true].indexOf(true);
    const age = 1e14 - Date.parse(release.releasedAt);
    return [{ id: release.id, place: `${isExact ? 0 : 1} ${rank} ${age}` }];
  });
  return found.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ id }) => id);
}

function stands({
  clause,
  words,
  at,
  isExact,
}: {
  clause: Clause;
  words: Word[];
  at: number;
  isExact: boolean;
}): boolean {
  if (clause.by === 'phrase') return clause.terms.every((term, index) => words[at + index]?.term === term);
  const word = words[at]!;
  return word.term === clause.term || (!isExact && clause.isUnfinished && word.folded.startsWith(clause.folded));
}

const ranks = judged.map(({ q, locale, first, why }) => {
  const found = search(readQuery(q, locale), locale);
  const rank = found.findIndex((id) => first.includes(id)) + 1;
  return { q, why, found: found.slice(0, 5), rank, reciprocal: rank === 0 ? 0 : 1 / rank };
});

test('what must be found first is found first', () => {
  const mean = ranks.reduce((sum, { reciprocal }) => sum + reciprocal, 0) / ranks.length;
  const misses = ranks.filter(({ rank }) => rank !== 1);
  expect({ misses, isGood: mean >= 0.9 }).toMatchObject({ isGood: true });
});

test('there are at least 75 judged queries, in three languages, about releases that exist', () => {
  const ids = new Set(releases.map(({ id }) => id));
  expect(judged.flatMap(({ first }) => first).filter((id) => !ids.has(id))).toEqual([]);
  expect(judged.length).toBeGreaterThanOrEqual(75);
  expect(new Set(judged.map(({ locale }) => locale)).size).toBe(3);
});
