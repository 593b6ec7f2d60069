import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { isParticleOnLatin, readingsOf } from '../text/proclitics';
import type { Token } from '../text/tokens';

/** A person's name: its tokens, and with them the same name in Latin letters where it follows. */
export interface WrittenName {
  name: TokenRange;
  /** The last token of the name or of its transcription. */
  last: number;
}

/**
 * The person's name that begins with token `first`: two words to four, "El", "عبد", "بن" and initials not counted.
 * In Arabic, which has no capitals, only where something shows its end: a mark, an office, a verb of saying, a function
 * word, Latin letters.
 */
export function personNameAt(layout: Layout, lexicon: Lexicon, first: number): WrittenName | null {
  const { tokens } = layout;
  // "على" is no "علي", though they are folded alike.
  if (!tokens[first] || tokens[first].kind !== 'word' || prepositions.test(tokens[first].text)) return null;
  if (/^\p{Script=Latin}/u.test(tokens[first].text)) {
    const last = latinNameEnd(tokens, first, lexicon);
    return last === null ? null : { name: { first, last }, last };
  }
  const last = arabicNameEnd(tokens, first, lexicon);
  return last === null ? null : { name: { first, last }, last: transcriptionEnd(tokens, last, lexicon) };
}

/** The person's name in Latin letters that ends with token `last`. */
export function latinNameBefore({ tokens }: Layout, lexicon: Lexicon, last: number): TokenRange | null {
  let first = last + 1;
  for (let at = last; at > last - 2 * longestName; at -= 1) {
    const token = tokens[at];
    if (!token || !(isLatinPart(tokens, at, lexicon) || isJoint(tokens, at))) break;
    first = at;
    if (token.gap === 'paragraph') break;
  }
  while (first <= last && !/^\p{Lu}/u.test(tokens[first]!.text)) first += 1;
  if (first > last) return null;
  return latinNameEnd(tokens, first, lexicon) === last ? { first, last } : null;
}

const prepositions = /^(?:على|إلى|الى)$/;
const longestName = 4;

const isNewLine = (token: Token) => token.gap === 'line' || token.gap === 'paragraph';

function latinNameEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number | null {
  let last = first - 1;
  let words = 0;
  for (let at = first; at < first + 3 * longestName; at += 1) {
    const token = tokens[at];
    if (!token || (at > first && isNewLine(token))) break;
    if (isJoint(tokens, at)) continue;
    if (!isLatinPart(tokens, at, lexicon)) break;
    const isParticle = nobiliary.has(token.folded);
    if (isParticle && !isLatinPart(tokens, at + 1, lexicon)) break;
    if (!isParticle && token.text.length > 1 && !isMark(tokens[at - 1], /^[-‐‑’']$/)) words += 1;
    if (words > longestName) return null;
    last = at;
  }
  return words >= 2 ? last : null;
}

const nobiliary = new Set('el al ben bin bint ait aït de van von der den da dos di'.split(' '));

/** A capitalised word, an initial or a particle such as "El", "Ben", "van". */
function isLatinPart(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Script=Latin}/u.test(token.text)) return false;
  if (/^\p{Lu}$/u.test(token.text)) return isMark(tokens[index + 1], /^\.$/) && isGlued(tokens, index + 1);
  if (nobiliary.has(token.folded)) return true;
  if (!/^\p{Lu}[\p{L}\p{M}]+$/u.test(token.text) || lexicon.honorifics.at(tokens, index)) return false;
  return (
    !isOffice(lexicon, tokens, index) &&
    !lexicon.organisationNouns.at(tokens, index) &&
    !isOtherName(lexicon, tokens, index)
  );
}

const isOtherName = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  lexicon.weekdays.at(tokens, index) !== null || lexicon.countries.at(tokens, index) !== null;

/** A hyphen or apostrophe inside a name, or the full stop of an initial. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  if (isMark(tokens[index], /^[-‐‑’']$/)) return isGlued(tokens, index) && isGlued(tokens, index + 1);
  return isMark(tokens[index], /^\.$/) && /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? '') && isGlued(tokens, index);
}

const isOffice = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  lexicon.offices.has(tokens[index]!.folded) || lexicon.roleNouns.at(tokens, index) !== null;

function arabicNameEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number | null {
  let last = first - 1;
  let words = 0;
  for (let at = first; words <= longestName; at += 1) {
    const token = tokens[at];
    if (!token || (at > first && isNewLine(token)) || !isArabicPart(token, at === first)) break;
    if (isNoName(tokens, at, lexicon) || isAfterName(tokens, { first, at }, lexicon)) break;
    if (!arabicParticles.has(token.folded)) words += 1;
    last = at;
  }
  const isName =
    !isKing(tokens, last) && words >= 2 && words <= longestName && !arabicParticles.has(tokens[last]!.folded);
  return isName && isEndShown(tokens, last, lexicon) && !hasVerb(tokens, first, last, lexicon) ? last : null;
}

const isNoName = (tokens: readonly Token[], index: number, lexicon: Lexicon) =>
  isOffice(lexicon, tokens, index) && !lexicon.givenNames.has(tokens[index]!.folded);

// "محمد السادس", "الحسن الثاني": kings, after whom much is named.
const isKing = (tokens: readonly Token[], last: number) =>
  [last, last + 1].some((at) => ordinals.test(tokens[at]?.folded ?? ''));

/** "عبد الإله" ends in ه, as words do that are no names. */
const isAfterName = (tokens: readonly Token[], { first, at }: { first: number; at: number }, lexicon: Lexicon) =>
  at > first && tokens[at - 1]!.folded !== 'عبد' && endsArabicName(tokens, at, lexicon);

const ordinals = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/;

const arabicParticles = new Set('عبد بن ابن بنت ايت ابو ابي ولد ال'.split(' '));

function isArabicPart({ kind, text, folded }: Token, isFirst: boolean): boolean {
  if (kind !== 'word' || folded.length < 2) return false;
  // A keyboard that changed its language within a surname: "لبنى اطرisha".
  const isSlip = !isFirst && /^\p{Script=Arabic}{2,}\p{Script=Latin}+$/u.test(text) && !isParticleOnLatin(folded);
  if (!isSlip && !/^[\p{Script=Arabic}\p{M}]+$/u.test(text)) return false;
  return !isFirst || !folded.startsWith('ال') || folded.length > 5;
}

function endsArabicName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { folded } = tokens[index]!;
  return (
    (lexicon.nameEnders.at(tokens, index) !== null && tokens[index]!.text !== 'علي') ||
    lexicon.speechVerbs.at(tokens, index) !== null ||
    lexicon.honorifics.at(tokens, index) !== null ||
    /^(?:ب|ل|ك|و|وب|ول)?ال.*(?:ه|ات)$|^بال|^وال|^لل/.test(folded)
  );
}

/** "كريم الزاهي يزور المشروع": a name does not go on with a verb and its object. */
function hasVerb(tokens: readonly Token[], first: number, last: number, { givenNames }: Lexicon): boolean {
  return tokens
    .slice(first + 1, last)
    .some(
      ({ folded }, step) =>
        looksLikeVerb(folded) && !givenNames.has(folded) && /^ال/.test(tokens[first + step + 2]!.folded),
    );
}

/** Something after the name that no name goes on with. */
function isEndShown(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const next = tokens[last + 1];
  if (!next || isNewLine(next) || next.kind === 'mark' || /^\p{Script=Latin}/u.test(next.text)) return true;
  if (lexicon.speechVerbs.at(tokens, last + 1) || lexicon.honorifics.at(tokens, last + 1)) return true;
  if (lexicon.roleNouns.at(tokens, last + 1)) return true;
  // "… الزاهي يؤكد أن", "… يزور في": what looks like a verb may be the last word taken.
  return endsArabicName(tokens, last + 1, lexicon) && !looksLikeVerb(tokens[last]!.folded);
}

const looksLikeVerb = (folded: string) =>
  /^[يتن]..+$/.test(folded) && !readingsOf(folded).some(({ folded: bare }) => bare.startsWith('ال'));

/** Where a name ends with the same name in Latin letters after it: "غيلبرت هونغبو Gilbert Houngbo", "(Gilbert Houngbo)". */
export function transcriptionEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const isBracketed = isMark(tokens[last + 1], /^\($/);
  const first = isBracketed ? last + 2 : last + 1;
  if (!tokens[first] || isNewLine(tokens[first])) return last;
  const end = latinNameEnd(tokens, first, lexicon);
  if (end === null) return last;
  return isBracketed && isMark(tokens[end + 1], /^\)$/) ? end + 1 : end;
}
