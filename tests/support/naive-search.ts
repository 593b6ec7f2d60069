import { analyserFor, type Clause, type SearchQuery } from '../../src/plugins/press-office/server/src/search/analyser';
import { isStopWord } from '../../src/plugins/press-office/server/src/search/analyser/stop-words';

/** A live text, as a reader would have it in front of her. */
export interface LiveText {
  id: string;
  releasedAt: string;
  title: string;
  summary: string;
  body: string;
}

/**
 * Reads every text from beginning to end, and answers with those that are as the query asks, in the order of their ranks;
 * `texts` are in the order in which they were written.
 */
export function naiveSearch(texts: readonly LiveText[], query: SearchQuery, locale: string): string[] {
  const newestFirst = texts
    .map((text, written) => ({ text, written }))
    .sort((one, other) => compare(other.text.releasedAt, one.text.releasedAt) || other.written - one.written);
  const ranked = newestFirst.flatMap(({ text }) => {
    const rank = query.all.length === 0 ? null : rankOf(readText(text, locale), query);
    return rank === null ? [] : [{ id: text.id, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}

interface ReadWord {
  term: string;
  folded: string;
  isStopWord: boolean;
}
type Fields = Record<'title' | 'summary' | 'body', ReadWord[]>;

function readText({ title, summary, body }: LiveText, locale: string): Fields {
  const read = (text: string) =>
    analyserFor(locale)(text).map(({ term, folded, start, end }) => ({
      term,
      folded,
      isStopWord: isStopWord({ written: text.slice(start, end), locale }),
    }));
  return { title: read(title), summary: read(summary), body: read(body) };
}

/** From 0, as it is written; from 6, with the last word made longer; null when it is not found. */
function rankOf(fields: Fields, query: SearchQuery): number | null {
  const anywhere = [fields.title, fields.summary, fields.body];
  if (query.none.some((clause) => anywhere.some((words) => isIn(words, clause, false)))) return null;
  const written = tierOf(fields, query, false);
  if (written !== null) return written;
  const completed = tierOf(fields, query, true);
  return completed === null ? null : completed + 6;
}

function tierOf({ title, summary, body }: Fields, { all }: SearchQuery, isLonger: boolean): number | null {
  const inTitle = all.map((clause) => isIn(title, clause, isLonger));
  const inSummary = all.map((clause) => isIn(summary, clause, isLonger));
  const isWhole = all.every((clause, index) => inTitle[index] || inSummary[index] || isIn(body, clause, isLonger));
  if (!isWhole) return null;
  if (isTitlePhrase(title, all, isLonger)) return 0;
  if (inTitle.every(Boolean)) return 1;
  if (all.every((_, index) => inTitle[index] || inSummary[index])) return 2;
  if (inTitle.some(Boolean)) return 3;
  return inSummary.some(Boolean) ? 4 : 5;
}

const isIn = (words: readonly ReadWord[], clause: Clause, isLonger: boolean): boolean =>
  clause.by === 'word'
    ? words.some((word) => isWord(word, clause, isLonger))
    : words.some((_, start) => clause.terms.every((term, index) => words[start + index]?.term === term));

const isWord = (word: ReadWord, clause: Clause & { by: 'word' }, isLonger: boolean): boolean =>
  word.term === clause.term || (isLonger && clause.isUnfinished && word.folded.startsWith(clause.folded));

function isTitlePhrase(title: readonly ReadWord[], all: readonly Clause[], isLonger: boolean): boolean {
  const places = all.flatMap((clause) =>
    clause.by === 'word'
      ? [(word: ReadWord) => isWord(word, clause, isLonger)]
      : clause.terms.map((term) => (word: ReadWord) => word.term === term),
  );
  const rows = [title, title.filter((word) => !word.isStopWord)];
  const isPair = (index: number) =>
    rows.some((row) => row.some((word, at) => at > 0 && places[index]?.(word) && places[index - 1]?.(row[at - 1]!)));
  return places.length > 1 && places.slice(1).every((_, index) => isPair(index + 1));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
