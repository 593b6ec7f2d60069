import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { chainEnd, codeEnd } from './code';
import { currencyAt, currencyBefore } from './currency-at';
import { numberAt, type WrittenNumber } from './number-at';
import { unitAfter } from './unit';

/**
 * The last token of a number that names or dates rather than counts, null when it may count something:
 * codes, telephone numbers, laws and articles, times of day, ordinals, Islamic dates, list marks, `ISO 9001`.
 */
export function namingNumberEnd(layout: Layout, index: number, lexicon: Lexicon): number | null {
  const { tokens } = layout;
  if (isAccount(layout, index, lexicon) || isIban(tokens, index)) return groupsEnd(tokens, index);
  const code = clockEnd(tokens, index, lexicon) ?? codeEnd(tokens, index) ?? islamicDateEnd(tokens, index, lexicon);
  if (code !== null) return code;
  const isName =
    (isNamed(layout, { first: index, last: chainEnd(tokens, index) }, lexicon) && !isAmount(layout, index, lexicon)) ||
    isPostcodeOfTown(layout, index, lexicon) ||
    isListMark(layout, index) ||
    isDay(tokens, index, lexicon) ||
    isInAddress(layout, index, lexicon) ||
    (standsAsName(layout, index, lexicon) && unitAfter(layout.text, tokens, index + 1, lexicon) === null);
  return isName ? chainEnd(tokens, index) : null;
}

/** Whether a number in words names, dates or orders rather than counts. */
export function isNamingWord(layout: Layout, { first, last, value }: WrittenNumber, lexicon: Lexicon): boolean {
  const { tokens } = layout;
  const { hasCapitalMonths } = lexicon.language.time;
  const month = lexicon.months.at(tokens, last + 1);
  const isDay = month !== null && (!hasCapitalMonths || /^\p{Lu}/u.test(tokens[month.first]!.text));
  const isYear =
    Number(value) >= 1900 && Number(value) < 2100 && lexicon.time.yearMarkers.before(tokens, first) !== null;
  const isTail = isTailOf(tokens, { first, last, value }, lexicon);
  const isOne = value === '1' && first === last && isArticle(tokens, last + 1, lexicon);
  return (
    isOne ||
    isDay ||
    isYear ||
    isTail ||
    notNumbers.has(tokens[first]!.folded) ||
    isNamed(layout, { first, last }, lexicon) ||
    isHour(tokens, { first, last }, lexicon) ||
    isProperName(layout, first)
  );
}

/** Whether "one" before these words is an article or a pronoun: not in "one percent" and "une heure et demie". */
const isArticle = (tokens: readonly Token[], next: number, lexicon: Lexicon) =>
  lexicon.percent.at(tokens, next) === null && !isBeforeHalf(tokens, next, lexicon);

function isBeforeHalf(tokens: readonly Token[], noun: number, lexicon: Lexicon): boolean {
  const link = lexicon.numberLinks.at(tokens, noun + 1);
  return link !== null && lexicon.numberWords.at(tokens, link.last + 1)?.value.kind === 'half';
}

/**
 * Arabic: a lone "million" that says in what a table counts, "(السعة بمليون متر مكعب)"; or one with the article that nothing
 * rounds or counts: "حملة المليون".
 */
function isScaleOfUnit(tokens: readonly Token[], { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const word = lexicon.numberWords.at(tokens, first);
  if (first !== last || word?.value.kind !== 'scale' || !/^\p{Script=Arabic}/u.test(tokens[first]!.text)) return false;
  if (/^[وبلك]?المل/.test(tokens[first]!.folded)) {
    const isMeasured = currencyAt(tokens, last + 1, lexicon) !== null;
    return !isMeasured && lexicon.qualifiersBefore.before(tokens, first) === null;
  }
  if (word.start === tokens[first]!.start || !tokens[first]!.folded.startsWith('ب')) return false;
  for (let at = first - 1; at > first - farthestBracket && tokens[at + 1]?.gap !== 'paragraph'; at -= 1) {
    if (isMark(tokens[at], /^\($/)) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

const farthestBracket = 6;

/** The "cent" of "pour cent", the عشر of "الخامس عشر", the "million" of a unit. */
const isTailOf = (
  tokens: readonly Token[],
  { first, last, value }: Pick<WrittenNumber, 'first' | 'last' | 'value'>,
  lexicon: Lexicon,
) =>
  lexicon.percent.before(tokens, last + 1) !== null ||
  isOrdinalTen(tokens, first, value) ||
  isScaleOfUnit(tokens, { first, last }, lexicon);

// لست is "I am not" far more often than "for six".
const notNumbers = new Set(['لست', 'فست']);

function isOrdinalTen(tokens: readonly Token[], index: number, value: string): boolean {
  const before = tokens[index - 1]?.folded ?? '';
  return value === '10' && /^(?:[وبلك]?ال|لل)(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/.test(before);
}

function isHour(tokens: readonly Token[], { first, last }: TokenRange, lexicon: Lexicon): boolean {
  if (lexicon.clockBefore.before(tokens, first)) return true;
  return lexicon.clockPrepositions.before(tokens, first) !== null && lexicon.hours.at(tokens, last + 1) !== null;
}

/** A capital within a sentence: "Les Quatre Chemins", "the Big Five". */
function isProperName({ tokens, sentenceOf }: Layout, index: number): boolean {
  const { text } = tokens[index]!;
  const before = tokens[index - 1];
  const isInside = before?.kind === 'word' && sentenceOf[index - 1] === sentenceOf[index];
  return isInside && /^\p{Lu}\p{Ll}/u.test(text);
}

function isAccount({ tokens, sentenceOf }: Layout, index: number, lexicon: Lexicon): boolean {
  let noun = index;
  while (isMark(tokens[noun - 1], /^[.:°º]$/) && index - noun < 2) noun -= 1;
  return sentenceOf[noun] === sentenceOf[index] && lexicon.accounts.before(tokens, noun) !== null;
}

/** "MA64 0114 5000 …": two letters, two digits, and groups of four. */
const isIban = (tokens: readonly Token[], index: number) =>
  isGlued(tokens, index) &&
  /^\p{Lu}{2}$/u.test(tokens[index - 1]?.text ?? '') &&
  /^[0-9]{2}$/.test(tokens[index]!.folded) &&
  /^[0-9]{4}$/.test(tokens[index + 1]?.folded ?? '');

/** The last of the digits in groups that a space or a mark parts. */
function groupsEnd(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let at = index + 1; at < index + 24; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') break;
    if (token.kind === 'digits') last = at;
    else if (!isMark(token, /^[-/. ]$/)) break;
  }
  return chainEnd(tokens, last);
}

/** "12, rue Ibn Batouta", "14 avenue Mohammed V", "Boulevard du Jardin 55". */
function isInAddress({ text, tokens, sentenceOf }: Layout, index: number, lexicon: Lexicon): boolean {
  const last = chainEnd(tokens, index);
  const next = isMark(tokens[last + 1], /^[,،]$/) ? last + 2 : last + 1;
  // "85.5 square metres"
  const isMeasured = lexicon.compounds.at(tokens, next) !== null;
  if (tokens[next]?.gap !== 'paragraph' && !isMeasured && lexicon.streets.at(tokens, next)) return true;
  if (isNamedStreet(tokens, next, lexicon)) return true;
  for (let at = index; at > index - farthestStreet && sentenceOf[at] === sentenceOf[index]; at -= 1) {
    if (lexicon.streets.before(tokens, at))
      return unitAfter(text, tokens, last + 1, lexicon) === null || isPostcode(tokens, index);
  }
  return false;
}

// "12 Main Street"
function isNamedStreet(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!isCapitalised(tokens[index])) return false;
  return [index + 1, index + 2].some((at) => isCapitalised(tokens[at]) && lexicon.streets.at(tokens, at) !== null);
}

const isCapitalised = (token: Token | undefined) =>
  token?.kind === 'word' && token.gap !== 'paragraph' && /^\p{Lu}/u.test(token.text);

const farthestStreet = 10;

const isPostcode = (tokens: readonly Token[], index: number) => /^[0-9]{5}$/.test(tokens[index]!.folded);

function isNamed({ text, tokens }: Layout, { first: index, last }: TokenRange, lexicon: Lexicon): boolean {
  let noun = index;
  while (isMark(tokens[noun - 1], /^[.,:°º]$/) && index - noun < 2) noun -= 1;
  // "In the pilot phase, 43 young people left."
  if (isMark(tokens[noun], /^,$/) && unitAfter(text, tokens, last + 1, lexicon) !== null) return false;
  if (tokens[noun - 1]?.folded === 'ال') noun -= 1;
  // "كون المكتب 225 موظفا": the Office itself, where what is counted follows; after a room's number, "المكتب 214", nothing does.
  const isOffice = /^(?:[وفبك]?ال|لل)مكتب$/.test(tokens[noun - 1]?.folded ?? '');
  if (isOffice && unitAfter(text, tokens, last + 1, lexicon) !== null) return false;
  return lexicon.naming.before(tokens, noun) !== null || lexicon.phone.before(tokens, noun) !== null;
}

/** "Bureau 214, 20000 Casablanca", "20000 Casablanca" */
function isPostcodeOfTown({ text, tokens }: Layout, index: number, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const opensLine = /^(?:line|paragraph)$/.test(tokens[index]!.gap);
  return (
    isPostcode(tokens, index) &&
    (opensLine || isMark(before, /^[,،–-]$/)) &&
    next?.gap === 'space' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    unitAfter(text, tokens, index + 1, lexicon) === null
  );
}

/** English, "line 212.6 kilometres of canals": a verb, since what is named has a whole number and no unit. */
function isAmount({ text, tokens }: Layout, index: number, lexicon: Lexicon): boolean {
  const number = lexicon.language.code === 'en' ? numberAt(tokens, index, lexicon) : null;
  return number?.value.includes('.') === true && unitAfter(text, tokens, number.last + 1, lexicon) !== null;
}

/** "وإلى غاية 27 من نفس الشهر": a day whose month stands before. */
function isDay(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const day = smallNumber(tokens[index], 2);
  return day !== null && day >= 1 && day <= 31 && lexicon.dayAfter.at(tokens, index + 1) !== null;
}

function isListMark({ paragraphs, paragraphOf }: Layout, index: number): boolean {
  return paragraphs[paragraphOf[index]!]!.kind === 'numbered' && paragraphOf[index] !== paragraphOf[index - 1];
}

// An acronym or the Arabic article before a number that counts nothing: ISO 9001, الدورة الـ12.
function standsAsName({ tokens }: Layout, index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || currencyBefore(tokens, index, lexicon)) return false;
  if (before.folded === 'ال') return !isPluralBefore(tokens, index - 1, lexicon);
  return /^\p{Lu}+$/u.test(before.text) && /^[0-9]{1,5}$/.test(numberAt(tokens, index, lexicon)?.value ?? '');
}

/** "الوكالات المحلية الـ84" are counted, "الدورة الـ84" is named. */
function isPluralBefore(tokens: readonly Token[], index: number, { language }: Lexicon): boolean {
  return [1, 2].some((step) =>
    language.counting.isPlural(tokens[index - step]?.folded.replace(/^[وبلك](?=ال)/, '') ?? ''),
  );
}

function islamicDateEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const month = lexicon.islamicMonths.at(tokens, index + 1);
  const year = month ? month.last + 1 : index;
  const hasYear = tokens[year]?.kind === 'digits' && tokens[year].folded.length === 4;
  const isHijri = tokens[year + 1]?.folded === 'ه';
  if (month) return hasYear ? year + (isHijri ? 1 : 0) : month.last;
  return hasYear && isHijri ? year + 1 : null;
}

function clockEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const hour = smallNumber(tokens[index], 2);
  if (hour === null || hour > 24) return null;
  const after =
    lexicon.clockAfter.at(tokens, index + 1) ??
    lexicon.clockAfter.at(tokens, minutesAfterStop(tokens, index) + 1) ??
    hoursAfter(tokens, index, lexicon);
  if (!lexicon.clockBefore.before(tokens, index) && !after) return null;
  return minutesEnd(tokens, after?.last ?? chainEnd(tokens, index), lexicon);
}

/** The last token of "9.15", or the hour itself. */
const minutesAfterStop = (tokens: readonly Token[], hour: number) =>
  isMark(tokens[hour + 1], /^[.:]$/) &&
  isGlued(tokens, hour + 1) &&
  isGlued(tokens, hour + 2) &&
  isMinutes(tokens, hour + 2)
    ? hour + 2
    : hour;

/** The word for hours after a time of day, "8h30", "de 8h à 16h", "à 10 heures"; after a duration there is none. */
function hoursAfter(tokens: readonly Token[], index: number, lexicon: Lexicon): TokenRange | null {
  const hours = lexicon.hours.at(tokens, index + 1);
  if (!hours) return null;
  const isToHour =
    lexicon.time.to.at(tokens, hours.last + 1) !== null && lexicon.hours.at(tokens, hours.last + 3) !== null;
  const isTime =
    isMark(tokens[hours.last + 1], /^:$/) ||
    isMinutes(tokens, hours.last + 1) ||
    isToHour ||
    lexicon.clockPrepositions.before(tokens, index) !== null;
  return isTime ? hours : null;
}

// "8h30", "16 h 00"
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'digits' && token.folded.length === 2 && token.gap !== 'paragraph';
}

// "14 h 30", "الساعة 10 و30"
function minutesEnd(tokens: readonly Token[], hour: number, lexicon: Lexicon): number {
  const isJoined = lexicon.time.and.at(tokens, hour + 1) !== null;
  const minutes = tokens[hour + 1]?.kind !== 'digits' && isJoined ? hour + 2 : hour + 1;
  return smallNumber(tokens[minutes], 2) === null ? hour : minutes;
}
