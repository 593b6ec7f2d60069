import type { Lexicon } from '../languages/lexicon';
import type { Claims } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { lastBefore } from '../text/ranges';
import type { PhraseMatch } from '../text/phrase-book';
import type { Token } from '../text/tokens';

/** What roles are read with: `organisations` on record that the text mentions, in rising order. */
export interface RoleContext {
  layout: Layout;
  lexicon: Lexicon;
  organisations: readonly TokenRange[];
  /** Tokens that name a person: a role after them is theirs. */
  people: Claims;
}

/** The words of a role; `start` is where they begin without particles attached. */
export interface Role extends TokenRange {
  text: string;
}

/** The role that follows a name: "…, directrice générale de l’Office,". */
export function roleAfter(context: RoleContext, last: number): Role | null {
  const { tokens } = context.layout;
  const next = tokens[last + 1];
  const hasMark = isMark(next, /^[,،(–—]$/);
  const isArabic = /^\p{Script=Arabic}/u.test(tokens[last]!.text);
  if (!hasMark && !isArabic) return null;
  const at = skipArticle(tokens, hasMark ? last + 2 : last + 1);
  const noun = firstRoleNoun(context, at);
  if (!noun || noun.start !== tokens[noun.first]!.start) return null;
  return roleFrom(context, at, roleEnd(context, noun.last));
}

/** The role that stands before a name or its honorific: "le ministre de la Santé, …". */
export function roleBefore(context: RoleContext, first: number): (Role & { hasMark: boolean }) | null {
  const { tokens } = context.layout;
  const hasMark = isMark(tokens[first - 1], /^[,،:]$/);
  const last = hasMark ? first - 2 : first - 1;
  const begins = roleNounBefore(context, { first, last });
  if (begins === null) return null;
  // In Arabic a role with a name right behind it is of nobody else.
  const isItsOwn = !hasMark && /^\p{Script=Arabic}/u.test(tokens[begins]!.text);
  if (!isItsOwn && isSomebodyElses(context, begins)) return null;
  return { ...roleFrom(context, begins, last), hasMark };
}

/** The nearest noun of a role before token `last`, or the one that governs it. */
function roleNounBefore({ layout, lexicon, people }: RoleContext, { first, last }: TokenRange): number | null {
  const { tokens, sentenceOf } = layout;
  let begins: number | null = null;
  for (let at = last; at > last - longestRole && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    at = beforeBrackets(tokens, at);
    if (tokens[at]?.kind !== 'word') {
      if (isInside(tokens, at) || isEnumeration(tokens, at)) continue;
      break;
    }
    if (people.has(at) || lexicon.nameEnders.at(tokens, at) || lexicon.speechVerbs.at(tokens, at)) break;
    const noun = lexicon.roleNouns.at(tokens, at);
    if (!noun || noun.last > last) continue;
    if (begins !== null && !governs(tokens, at, begins)) break;
    begins = at;
  }
  return begins;
}

/** "directrice de l’Agence (ANAPEC), …": an acronym in brackets is part of the role. */
const beforeBrackets = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^\)$/) && isMark(tokens[index - 2], /^\($/) ? index - 3 : index;

/** The noun that a role begins with; in English, where it may come last, after other words with capitals. */
function firstRoleNoun({ layout: { tokens }, lexicon }: RoleContext, index: number): PhraseMatch<true> | null {
  const most = lexicon.language.names.hasNameBeforeNoun ? 4 : 0;
  for (let at = index; at <= index + most; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.gap === 'paragraph') return null;
    const noun = lexicon.roleNouns.at(tokens, at);
    if (noun) return noun;
    if (!/^\p{Lu}/u.test(token.text) && !lexicon.roleAdjectives.has(token.folded)) return null;
  }
  return null;
}

/** "Salma Haddad, directrice du Centre, …": the role is that of the person named before it. */
function isSomebodyElses({ layout: { tokens }, people }: RoleContext, role: number): boolean {
  for (let at = role - 1; at >= role - 4 && at >= 0; at -= 1) {
    if (people.has(at)) return true;
    const isBetween = isMark(tokens[at], /^[,،'’(]$/) || /^(?:le|la|l|the)$/.test(tokens[at]!.folded);
    if (!isBetween) return false;
  }
  return false;
}

/** "ministre de l’Enseignement supérieur, de la Recherche et de l’Innovation": a comma before another "de". */
const isEnumeration = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^,$/) && /^(?:de|du|des|d)$/.test(tokens[index + 1]?.folded ?? '');

const longestRole = 24;

function roleFrom({ layout, lexicon }: RoleContext, first: number, last: number): Role {
  const start = lexicon.roleNouns.at(layout.tokens, first)?.start ?? layout.tokens[first]!.start;
  return { first, last, text: layout.text.slice(start, layout.tokens[last]!.end).replace(/\s+/g, ' ') };
}

/** "directeur de cabinet du ministre", "رئيس ديوان وزير": the first of two role nouns is meant. */
function governs(tokens: readonly Token[], at: number, noun: number): boolean {
  if (noun - at > 6) return false;
  if (noun - at === 1) return true;
  if (/^\p{Script=Arabic}/u.test(tokens[at]!.text))
    return noun - at <= 2 && tokens.slice(at, noun).every(({ folded }) => !/^[وفبل]?ال|^لل/.test(folded));
  return tokens.slice(at + 1, noun).some(({ folded }) => /^(?:de|du|des|d|of|to)$/.test(folded));
}

/** Where a role ends that begins with a noun: before a mark or a verb, after an organisation on record. */
function roleEnd({ layout, lexicon, organisations }: RoleContext, noun: number): number {
  const { tokens } = layout;
  let described = noun;
  while (lexicon.roleAdjectives.has(tokens[described + 1]?.folded ?? '') && tokens[described + 1]!.gap !== 'paragraph')
    described += 1;
  for (let at = described + 1; at < noun + longestRole; at += 1) {
    if (endsRole(lexicon, tokens, at)) return at - 1;
    const organisation = organisations[lastBefore(organisations, at + 1)];
    if (organisation?.first !== at) continue;
    at = organisation.last;
    if (!/^(?:و|et$|and$)/.test(tokens[at + 1]?.folded ?? '')) return at;
  }
  return described;
}

function endsRole(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.gap === 'paragraph') return true;
  if (token.kind === 'mark') return !isInside(tokens, index);
  return (
    lexicon.auxiliaries.has(token.text.toLowerCase()) ||
    lexicon.nameEnders.at(tokens, index) !== null ||
    lexicon.speechVerbs.at(tokens, index) !== null ||
    lexicon.honorifics.at(tokens, index) !== null
  );
}

/** An apostrophe or a hyphen inside a word, or the full stop of an initial. */
const isInside = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^['’ʼ‘\-‐‑&]$/) && (isGlued(tokens, index) || isGlued(tokens, index + 1));

function skipArticle(tokens: readonly Token[], index: number): number {
  const isArticle = /^(?:le|la|the|l|its|son|sa|notre|our)$/.test(tokens[index]?.folded ?? '');
  if (!isArticle) return index;
  return isMark(tokens[index + 1], /^['’ʼ]$/) ? index + 2 : index + 1;
}
