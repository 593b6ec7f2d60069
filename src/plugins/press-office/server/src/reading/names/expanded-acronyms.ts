import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { readingsOf, startAfter, writtenAlone } from '../text/proclitics';
import type { Token } from '../text/tokens';
import { quotedBefore } from '../quotations/quoted-at';
import { acronymAt, bracketedAcronymAt, expansionAt } from './project-acronym';

/** An acronym with what it stands for, either way round. */
export interface ExpandedAcronym extends TokenRange {
  acronym: string;
  name: string;
  /** Where the name or the acronym begins, without particles attached. */
  start: number;
  kind: 'project' | 'organisation';
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
}

/**
 * Every acronym that the text expands in brackets, "STED-AMT (Skills for Trade …)" or "Office national … (ONCF)", or in
 * Arabic beside it, "الوكالة الكورية للتعاون الدولي KOICA". Only those that a noun in the expansion or beside it tells to
 * be a project or an organisation.
 */
export function expandedAcronyms(context: Context): ExpandedAcronym[] {
  const { tokens } = context.layout;
  const found: ExpandedAcronym[] = [];
  let covered = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const expanded = acronymFirstAt(context, index) ?? nameFirstAt(context, index);
    if (!expanded || expanded.first <= covered) continue;
    covered = expanded.last;
    found.push(expanded);
  }
  return found;
}

function acronymFirstAt({ layout, lexicon }: Context, index: number): ExpandedAcronym | null {
  const { tokens, text } = layout;
  const range = acronymAt(tokens, index);
  const expansion = range && expansionAt(layout, range.last + 1);
  if (!range || !expansion || /\d/.test(expansion.name)) return null;
  const kind = kindBefore(lexicon, tokens, index) ?? kindWithin(lexicon, tokens, range.last + 2, expansion.last - 1);
  if (!kind) return null;
  const acronym = text.slice(tokens[range.first]!.start, tokens[range.last]!.end);
  return { ...range, last: expansion.last, acronym, name: expansion.name, start: tokens[index]!.start, kind };
}

/** The token is the bracket that opens before an acronym, or an acronym after an Arabic name. */
function nameFirstAt(context: Context, index: number): ExpandedAcronym | null {
  const { tokens, text } = context.layout;
  const bracket = bracketedAcronymAt(tokens, index);
  const isArabicBefore = /^\p{Script=Arabic}/u.test(tokens[index - 1]?.text ?? '');
  const range = bracket ?? (isArabicBefore ? acronymAt(tokens, index) : null);
  if (!range) return null;
  const acronym = text.slice(tokens[range.first]!.start, tokens[range.last]!.end);
  const name = nameBefore(context, index, acronym);
  return name && { ...name, last: bracket ? range.last + 1 : range.last, acronym };
}

type NameBefore = Pick<ExpandedAcronym, 'first' | 'start' | 'name' | 'kind'>;

const longestName = 16;

function nameBefore(context: Context, index: number, acronym: string): NameBefore | null {
  const { layout, lexicon } = context;
  const quoted = quotedBefore(layout.tokens, index, longestName);
  if (quoted) {
    const kind =
      kindBefore(lexicon, layout.tokens, quoted.first - 1) ??
      kindWithin(lexicon, layout.tokens, quoted.first, quoted.last);
    return kind && named(context, quoted.first, quoted.last, kind);
  }
  const last = isNounLast(context, index - 1) ? index - 2 : index - 1;
  const first = /^\p{Script=Arabic}/u.test(layout.tokens[last]?.text ?? '')
    ? arabicNameStart(context, last)
    : latinNameStart(context, { last, noun: index - 1 }, acronym);
  // "du Groupe (RNPG)": a noun alone is no name.
  if (!first || first.first > last || index - first.first < 2) return null;
  return named(context, first.first, last, first.kind);
}

function named(
  { layout: { text, tokens } }: Context,
  first: number,
  last: number,
  kind: NameBefore['kind'],
): NameBefore {
  const start = bareStart(tokens[first]!);
  return { first, start, name: writtenAlone(text, start, tokens[last]!.end), kind };
}

/** Where a word begins without a particle attached to it, when it is the article or a noun that follows. */
function bareStart(token: Token): number {
  if (!/^\p{Script=Arabic}/u.test(token.text)) return token.start;
  const skipped = readingsOf(token.folded).find(({ folded }) => arabicNouns.test(folded))?.skipped ?? 0;
  return startAfter(token, skipped);
}

const arabicNouns =
  /^(?:ال|وكال|مكتب|وزار|منظم|موسس|صندوق|بنك|جمعي|مجلس|معهد|جامع|هيي|مديري|مندوبي|مركز|اتحاد|لجن|شرك|غرف|مدرس|برنامج|مشروع|مبادر)/;

interface NameStart {
  first: number;
  kind: NameBefore['kind'];
}

/** "the Global Skills Partnership project": in English the noun may stand after a name in capitals. */
function isNounLast({ layout: { tokens }, lexicon }: Context, index: number): boolean {
  const isNoun = tokens[index]?.kind === 'word' && kindAt(lexicon, tokens, index) !== null;
  return lexicon.language.names.hasNameBeforeNoun && isNoun && /^\p{Ll}/u.test(tokens[index]!.text);
}

/** The nearest noun that an Arabic name begins with; after it only words that may stand in such a name. */
function arabicNameStart({ layout, lexicon }: Context, last: number): NameStart | null {
  const { tokens, sentenceOf } = layout;
  for (let at = last; at > last - longestName; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || sentenceOf[at] !== sentenceOf[last]) return null;
    const kind = kindAt(lexicon, tokens, at);
    if (kind) return at === last ? null : { first: at, kind };
    if (lexicon.nameEnders.at(tokens, at) && token.folded !== 'في') return null;
    if (lexicon.speechVerbs.at(tokens, at)?.first === at && lexicon.speechVerbs.at(tokens, at)?.start === token.start)
      return null;
  }
  return null;
}

/**
 * Where the words begin that an acronym in Latin letters stands for: the farthest noun of which the initial agrees, or
 * else the nearest; in English, where the noun may come last, the first capital.
 */
function latinNameStart(
  { layout, lexicon }: Context,
  { last, noun }: { last: number; noun: number },
  acronym: string,
): NameStart | null {
  const { tokens, sentenceOf } = layout;
  let nearest: NameStart | null = null;
  for (let at = noun; at > last - longestName; at -= 1) {
    const token = tokens[at];
    if (!token || sentenceOf[at] !== sentenceOf[last] || !isNamePart(lexicon, tokens, at)) break;
    const kind = token.kind === 'word' ? kindAt(lexicon, tokens, at) : null;
    if (!kind) continue;
    nearest ??= { first: at, kind };
    if (token.folded[0] === initialOf(acronym)) {
      nearest = { first: at, kind };
      break;
    }
  }
  if (!nearest) return phasedStart({ layout, lexicon }, last, acronym);
  return startOf(tokens, nearest, firstCapital(layout, { last, noun: nearest.first }, acronym), lexicon);
}

/** English, "the first phase of the Miners' Homes Upgrade (MHU)": what has phases is a project, when the initials agree. */
function phasedStart(
  { layout: { tokens, sentenceOf }, lexicon }: Context,
  last: number,
  acronym: string,
): NameStart | null {
  if (!lexicon.language.names.hasNameBeforeNoun) return null;
  let initials = '';
  for (let at = last; at >= 0 && at > last - longestName && sentenceOf[at] === sentenceOf[last]; at -= 1) {
    const { kind, folded, text } = tokens[at]!;
    if (/^\p{Lu}/u.test(text)) initials = text[0]! + initials;
    else if (kind === 'word' ? !links.has(folded) : !/^['’]$/.test(text)) return null;
    if (initials === acronym) return hasPhases(tokens, at) ? { first: at, kind: 'project' } : null;
  }
  return null;
}

const hasPhases = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.folded === 'the' &&
  tokens[first - 2]?.folded === 'of' &&
  /^(?:phase|stage|rollout|launch)$/.test(tokens[first - 3]?.folded ?? '');

const initialOf = (acronym: string) => acronym.replace(/^[0-9]/, '')[0]!.toLowerCase();

function isNamePart(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const { kind, folded, text } = tokens[index]!;
  if (kind !== 'word') return isInner(tokens, index);
  if (links.has(folded)) return true;
  return !lexicon.auxiliaries.has(text.toLowerCase()) && lexicon.nameEnders.at(tokens, index) === null;
}

/**
 * The first of the capitalised words that end with token `last`, small words between them allowed; before the noun "and"
 * only when the initials are those of the acronym.
 */
function firstCapital(
  { tokens, sentenceOf }: Layout,
  { last, noun }: { last: number; noun: number },
  acronym: string,
): number {
  let capital = last + 1;
  let initials = '';
  let beforeAnd: number | null = null;
  for (let at = last; at > last - longestName; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || sentenceOf[at] !== sentenceOf[last]) break;
    if (token.folded === 'and' && at < noun) beforeAnd ??= capital;
    if (/^\p{Lu}/u.test(token.text) && !articles.has(token.folded)) {
      capital = at;
      initials = token.text[0]! + initials;
      if (initials === acronym) return at;
    } else if (!links.has(token.folded)) break;
  }
  return beforeAnd ?? capital;
}

/** "the new Pathways to Employment Program": a name in capitals may begin before its noun. */
function startOf(
  tokens: readonly Token[],
  { first, kind }: NameStart,
  capital: number,
  lexicon: Lexicon,
): NameStart | null {
  if (lexicon.language.names.hasNameBeforeNoun && capital < first) return { first: capital, kind };
  const isNoun =
    kind === 'project' && /^\p{Ll}/u.test(tokens[first]!.text) && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
  return { first: isNoun ? first + 1 : first, kind };
}

const links = new Set('of for and in the to de du des d la le les l et au aux en a pour'.split(' '));
const articles = new Set('the le la les l a an its our son sa'.split(' '));

const isInner = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^['’ʼ‘\-‐‑&]$/) && (isGlued(tokens, index) || isGlued(tokens, index + 1));

function kindAt(lexicon: Lexicon, tokens: readonly Token[], index: number): NameBefore['kind'] | null {
  if (lexicon.organisationNouns.at(tokens, index)) return 'organisation';
  return lexicon.projectNouns.at(tokens, index) ? 'project' : null;
}

const kindBefore = (lexicon: Lexicon, tokens: readonly Token[], index: number): NameBefore['kind'] | null => {
  if (tokens[index - 1]?.kind !== 'word') return null;
  return kindAt(lexicon, tokens, index - 1);
};

/** What the first noun of an expansion tells. */
function kindWithin(
  lexicon: Lexicon,
  tokens: readonly Token[],
  first: number,
  last: number,
): NameBefore['kind'] | null {
  for (let at = first; at <= last; at += 1) {
    const kind = tokens[at]?.kind === 'word' ? kindAt(lexicon, tokens, at) : null;
    if (kind) return kind;
    // In Arabic and French the noun comes first.
    if (!lexicon.language.names.hasNameBeforeNoun && at > first + 1) return null;
  }
  return null;
}
