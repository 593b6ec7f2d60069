import { analyserFor } from '../analyser-for';
import type { Clause, SearchQuery } from '../search-query';
import { isStopWord } from '../stop-words';
import type { Word } from '../word';
import { isExcluded } from './is-excluded';
import { isOneWritten } from './is-one-written';
import { writtenParts, type WrittenPart } from './written-parts';

/** The most clauses of one query, `all` and `none` together: whoever reads queries of strangers refuses more. */
export const mostClauses = 16;

/**
 * Understands what was typed into a search field. Words, "phrases", -words and -"phrases" not to be found; the last word may still
 * be being typed, unless something follows it. Whatever else is written, operators of any query language too, is words.
 *
 * Stop words (de, the, في) are indexed like any others, and stand in phrases; outside of them a query insists on them only when
 * it has nothing else. What is said twice counts once.
 */
export function readQuery(text: string, locale: string): SearchQuery {
  const words = analyserFor(locale)(text);
  const said: Said[] = [];
  let next = 0;
  for (const part of writtenParts(text)) {
    const first = next;
    while (next < words.length && words[next]!.start < part.end) next += 1;
    for (const one of saidIn({ text, part, words: words.slice(first, next) })) said.push(one);
  }
  const wanted = said.filter((one) => !one.isExcluded);
  const needed = wanted.filter((one) => isNeeded(one, locale));
  const none = said.filter((one) => one.isExcluded);
  return { all: once(needed.length > 0 ? needed : wanted), none: once(none) };
}

interface Said {
  clause: Clause;
  isExcluded: boolean;
  isQuoted: boolean;
}

interface PartWords {
  text: string;
  part: WrittenPart;
  words: readonly Word[];
}

function saidIn({ text, part, words }: PartWords): Said[] {
  if (words.length === 0) return [];
  if (!part.isQuoted) return saidPlainly({ text, part, words });
  const clause = clauseOf({ text, words, isUnfinished: false });
  return [{ clause, isExcluded: isExcluded({ text, start: part.start - 1, readTo: 0 }), isQuoted: true }];
}

function saidPlainly({ text, part, words }: PartWords): Said[] {
  const said: Said[] = [];
  let first = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next && isOneWritten({ text, word, next })) return;
    const together = words.slice(first, index + 1);
    const readTo = first === 0 ? Math.max(part.start - 1, 0) : words[first - 1]!.end;
    const isOut = isExcluded({ text, start: together[0]!.start, readTo });
    const isUnfinished = !next && !isOut && unseenRest.test(text.slice(word.end));
    said.push({ clause: clauseOf({ text, words: together, isUnfinished }), isExcluded: isOut, isQuoted: false });
    first = index + 1;
  });
  return said;
}

function isNeeded({ clause, isQuoted }: Said, locale: string): boolean {
  return isQuoted || clause.by === 'phrase' || !isStopWord({ written: clause.written, locale });
}

function clauseOf({
  text,
  words,
  isUnfinished,
}: Pick<PartWords, 'text' | 'words'> & { isUnfinished: boolean }): Clause {
  const [first] = words;
  const written = text.slice(first!.start, words.at(-1)!.end);
  if (words.length > 1) return { by: 'phrase', terms: words.map(({ term }) => term), written };
  return { by: 'word', term: first!.term, folded: first!.folded, written, isUnfinished };
}

function once(said: readonly Said[]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const { clause } of said) {
    const key = clause.by === 'word' ? clause.term : clause.terms.join(' ');
    if (!clauses.has(key)) clauses.set(key, clause);
  }
  return [...clauses.values()];
}

const unseenRest = /^\p{Cf}*$/u;
