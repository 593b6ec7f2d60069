import type { FoundQuotation } from '../../../../contracts/intake';
import type { Gender } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { lastBefore } from '../text/ranges';
import { spanOf } from '../text/span';
import { type QuotedPassage, quotedPassageAt } from './quoted-passage';
import { type Saying, sayingBeside } from './saying';

/** Somebody who is named on some tokens. */
export interface Speaker extends TokenRange {
  name: string;
  gender: Gender | null;
}

/**
 * What somebody is quoted to have said: words in quotation marks beside a verb of saying in the same paragraph, but not
 * the name of a project or a title. The speaker is one of `people` (in rising order): whom the verb is said of, or, where
 * it is said of a pronoun or of nobody, the one who spoke before.
 */
export function findQuotations(layout: Layout, lexicon: Lexicon, people: readonly Speaker[]): FoundQuotation[] {
  const { text, tokens } = layout;
  const quotations: FoundQuotation[] = [];
  const named = new Set(people.map(({ first }) => first));
  let before: Spoken | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const passage = quotedPassageAt(layout, index, longestQuotation);
    if (!passage) continue;
    const saying = isSpeech(layout, lexicon, passage)
      ? sayingBeside(layout, lexicon, passage, (at) => named.has(at))
      : null;
    if (saying) {
      const speaker = speakerOf({ layout, lexicon, people }, { passage, saying }, before);
      const span = spanOf(text, tokens[passage.first]!.start, tokens[passage.last]!.end);
      quotations.push({ text: passage.text, speaker: speaker?.name ?? null, span });
      before = { speaker, at: passage.closing };
    }
    index = passage.closing;
  }
  return quotations;
}

const shortestQuotation = 4;
const longestQuotation = 500;

/** Long enough for somebody's words, and not what a project or a prize is called. */
function isSpeech({ tokens }: Layout, lexicon: Lexicon, { opening, first, last }: QuotedPassage): boolean {
  let words = 0;
  for (let at = first; at <= last && words < shortestQuotation; at += 1) if (tokens[at]!.kind === 'word') words += 1;
  if (words < shortestQuotation) return false;
  const isNamed = [lexicon.projectNouns, lexicon.organisationNouns].some(
    (book) => book.before(tokens, opening) !== null,
  );
  return !isNamed;
}

interface Spoken {
  speaker: Speaker | null;
  /** The token that the quotation closed with. */
  at: number;
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  people: readonly Speaker[];
}

function speakerOf(
  context: Context,
  { passage, saying }: { passage: QuotedPassage; saying: Saying },
  before: Spoken | null,
): Speaker | null {
  const { layout, people } = context;
  const named =
    saying.first < passage.opening ? speakerBefore(context, passage, saying) : speakerAfter(context, passage, saying);
  if (named) return named;
  if (!isPronounced(context, saying)) return null;
  // "she added": the one who spoke last, when nobody else was named since.
  const last = people[lastBefore(people, passage.opening)];
  const speaker = before?.speaker ?? (before === null ? last : undefined);
  if (!speaker || !last || last.name !== speaker.name) return null;
  const isNear = layout.paragraphOf[last.first]! >= layout.paragraphOf[passage.opening]! - 2;
  const gender = genderOf(context, speaker);
  const isSame = saying.gender === 'anybody' || gender === null || gender === saying.gender;
  return isNear && isSame ? speaker : null;
}

/** An honorific stands only at some of the places that name somebody. */
const genderOf = ({ people }: Context, { name }: Speaker) =>
  people.find((person) => person.name === name && person.gender !== null)?.gender ?? null;

/** The verb comes first: whom is named between it and the quotation, or else before it in its sentence. */
function speakerBefore({ layout, people }: Context, { opening }: QuotedPassage, saying: Saying): Speaker | null {
  const first = people[lastBefore(people, saying.last) + 1];
  if (first && first.first < opening && isBeside(layout, first.first, saying.first)) {
    return layout.sentenceOf[first.first] === layout.sentenceOf[saying.first] ? first : null;
  }
  const before = people[lastBefore(people, saying.first)];
  const isSubject = before !== undefined && layout.sentenceOf[before.first] === layout.sentenceOf[saying.first];
  return isSubject && !saying.isPronoun ? before : null;
}

/** The quotation comes first: whom is named just after the verb, or between the quotation and it. */
function speakerAfter({ layout, people }: Context, { closing }: QuotedPassage, saying: Saying): Speaker | null {
  const between = people[lastBefore(people, saying.first)];
  if (between && between.first > closing) return between;
  const after = people[lastBefore(people, saying.last) + 1];
  return after && isBeside(layout, after.first, saying.last) ? after : null;
}

const farthestSpeaker = 25;

/** In the same paragraph, at most a role away: "a déclaré le ministre de la Santé, M. X". */
function isBeside({ tokens, paragraphOf }: Layout, person: number, verb: number): boolean {
  if (person - verb > farthestSpeaker || paragraphOf[person] !== paragraphOf[verb]) return false;
  for (let at = verb; at < person; at += 1) if (isMark(tokens[at], /^[;؛«»“”"]$/) || isStop(tokens, at)) return false;
  return true;
}

/** A full stop that is no honorific's ("H.E. Ms", "Prof."). */
const isStop = (tokens: Layout['tokens'], index: number) =>
  isMark(tokens[index], /^[.!?؟]$/) && tokens[index - 1]!.text.length > 4;

/** Said of a pronoun, or of nobody that is told: "souligne-t-elle", "وأضافت: «…»". */
function isPronounced({ layout: { tokens }, lexicon }: Context, { last, isPronoun }: Saying): boolean {
  if (isPronoun) return true;
  const next = tokens[last + 1];
  if (!/^\p{Script=Arabic}/u.test(tokens[last]!.text)) return false;
  return next === undefined || next.kind === 'mark' || lexicon.nameEnders.at(tokens, last + 1) !== null;
}
