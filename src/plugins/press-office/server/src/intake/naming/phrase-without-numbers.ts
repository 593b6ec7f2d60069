import type { FoundFigure } from '../../../../contracts/intake';
import type { Language } from '../../reading/languages/language';
import { fold } from '../../reading/text/fold';
import { rememberPer } from '../../reading/text/remember';
import { linkingWords } from './linking-words';

/** A number, and where its sentence begins in the text. */
export interface NumberInSentence {
  found: FoundFigure;
  sentenceStart: number;
}

/**
 * What a sentence says of its number, in the words around it: neither the number nor its unit, nor what only leads to it,
 * nor any other number but a year, since all of them may be revised. "The rate is 72% after a year." is "The rate after a
 * year". Empty when nothing is left.
 */
export function phraseWithoutNumbers({ found, sentenceStart }: NumberInSentence, language: Language | null): string {
  const { sentence, span, unit } = found;
  const start = span.start - sentenceStart;
  const end = start + span.text.length;
  const before = lastClause(sentence.slice(Math.max(start - farthest, 0), start));
  const after = firstClause(withoutUnit(sentence.slice(end, end + farthest), unit));
  const edges = language === null ? noEdges : edgesOf(language);
  const parts = [...before.split(otherNumber), ...after.split(otherNumber)].map((part) => words(part));
  const kept = parts.flatMap((part) => withoutEnd(part, edges.before));
  const whole = withoutEnd(kept, edges.before);
  return (words(before).length > 0 ? whole : withoutBeginning(whole, edges.opening))
    .join(' ')
    .replace(/(['’]) /g, '$1')
    .replace(/^[\s.,،;؛:!?؟…•|/–—-]+|[\s.,،;؛:!?؟…|/–—-]+$/gu, '');
}

/** A name is short: of a long sentence, only what is near. */
const farthest = 120;

/** A number that is no year, with its sign. */
const otherNumber =
  /(?<![\p{L}\p{Nd}])(?!(?:19|20)\d\d(?![\p{Nd}%]|[.,]\p{Nd}|\s?[%٪‰]))\p{Nd}(?:[\p{Nd}.,٫٬ \u00a0\u202f]*\p{Nd})?\s?[%٪‰\p{Sc}]?/gu;

/** The rest of a sentence without the sign or the words of the unit right behind its number. */
function withoutUnit(rest: string, unit: string | null): string {
  const sign = /^\s?[%٪‰\p{Sc}]/u.exec(rest)?.[0] ?? '';
  const next = rest.slice(sign.length);
  const at = unit === null ? -1 : next.indexOf(unit);
  // "millions de" may stand between.
  return at >= 0 && at <= farthestUnit && !/[.,;:]\s/.test(next.slice(0, at)) ? next.slice(at + unit!.length) : next;
}

const farthestUnit = 20;

const clauseEnd = /[,،;؛:.!?؟…\n|](?=\s|$)|\s[–—-]\s/u;

const firstClause = (rest: string): string => rest.split(clauseEnd, 1)[0]!;

/** The clause that a number stands in; what stands before it, where it says nothing itself. */
function lastClause(beginning: string): string {
  const clauses = beginning.split(clauseEnd);
  const last = clauses.at(-1)!;
  return words(last).length >= 3 ? last : clauses.slice(-2).join(' ');
}

/** Words, an elided article or preposition being one. */
const words = (part: string): string[] => part.match(/[^\s'’]+['’]?/gu) ?? [];

/** Folded words of phrases, the longest phrase first, by the word nearest to the edge that they are looked for at. */
type Phrases = ReadonlyMap<string, string[][]>;

interface Edges {
  before: Phrases;
  opening: Phrases;
}

const noEdges: Edges = { before: new Map(), opening: new Map() };

const edgesOf = rememberPer((language: Language): Edges => {
  const { before, opening } = linkingWords[language.code] ?? { before: [], opening: [] };
  const { qualifiersBefore, qualifierFillers } = language.numbers;
  const qualifying = [...Object.values(qualifiersBefore).flat(), ...qualifierFillers];
  return { before: phrasesBy(-1, [...before, ...qualifying]), opening: phrasesBy(0, opening) };
});

function phrasesBy(edge: 0 | -1, phrases: readonly string[]): Phrases {
  const folds = phrases.map((phrase) => words(phrase).map(folded)).sort((one, other) => other.length - one.length);
  const found = new Map<string, string[][]>();
  for (const phrase of folds) found.set(phrase.at(edge)!, [...(found.get(phrase.at(edge)!) ?? []), phrase]);
  return found;
}

const folded = (word: string): string => fold(word.replace(/['’\p{Sc}(«“"]/gu, ''));

function withoutEnd(part: readonly string[], phrases: Phrases): string[] {
  const last = part.length === 0 ? undefined : folded(part.at(-1)!);
  if (last === undefined) return [];
  if (last === '') return withoutEnd(part.slice(0, -1), phrases);
  const found = phrases.get(last)?.find((phrase) => isAt(part, part.length - phrase.length, phrase));
  return found === undefined ? [...part] : withoutEnd(part.slice(0, -found.length), phrases);
}

function withoutBeginning(part: readonly string[], phrases: Phrases): string[] {
  const found = phrases.get(folded(part[0] ?? ''))?.find((phrase) => isAt(part, 0, phrase));
  return found === undefined ? [...part] : part.slice(found.length);
}

const isAt = (part: readonly string[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((word, index) => at + index < part.length && folded(part[at + index]!) === word);
