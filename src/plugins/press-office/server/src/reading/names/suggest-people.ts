import type { Lexicon } from '../languages/lexicon';
import { claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { arabicNameWithRole } from './person-with-role';
import { latinNameBefore, personNameAt, type WrittenName } from './person-name';
import { roleAfter, roleBefore, type RoleContext } from './roles';

/** A person that a text names and that is not on record: the tokens of the name. */
export interface SuggestedPerson extends TokenRange {
  /** The last token of the name, or of the same name in Latin letters after it. */
  transcribed: number;
  name: string;
  role: string | null;
  by: 'honorific' | 'role';
}

/**
 * People that an honorific introduces ("Mme Salma Idrissi"), or a role beside a comma ("le ministre de la Santé, Amine
 * Tahraoui,"), and that `known` does not cover. Each once, at its first mention.
 */
export function suggestPeople(context: RoleContext, known: readonly TokenRange[]): SuggestedPerson[] {
  const { layout } = context;
  const taken = claimsOn(layout.tokens.length, known);
  const people = new Map<string, SuggestedPerson>();
  let covered = -1;
  for (let index = 0; index < layout.tokens.length; index += 1) {
    const found = layout.tokens[index]!.kind === 'word' ? introducedAt(context, index) : besideMark(context, index);
    if (!found || found.written.name.first <= covered) continue;
    const { name, last } = found.written;
    if (taken.overlaps({ first: name.first, last })) continue;
    covered = last;
    context.people.add({ first: name.first, last });
    const words = layout.tokens.slice(name.first, name.last + 1);
    const key = words.map(({ folded }) => folded).join(' ');
    if (people.has(key)) continue;
    const role = (found.isRoleBefore ? found.before : (roleAfter(context, last) ?? found.before))?.text ?? null;
    const written = layout.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
    people.set(key, { ...name, transcribed: last, name: written, role, by: found.by });
  }
  return [...people.values()].sort((one, other) => one.first - other.first);
}

/** The token after the honorifics that begin at `index`, their full stops skipped; null when none begins there. */
export function afterHonorifics(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  let next: number | null = null;
  // "السيد الأستاذ الدكتور", "Monsieur le Professeur".
  for (let count = 0; count < mostHonorifics; count += 1) {
    const after = afterHonorific(tokens, next ?? index, lexicon);
    if (after === null) break;
    next = after;
  }
  return next;
}

const mostHonorifics = 4;

function afterHonorific(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const honorific = lexicon.honorifics.at(tokens, index);
  if (!honorific) return null;
  const hasStop = isMark(tokens[honorific.last + 1], /^\.$/);
  // One letter is an honorific only with its full stop, in Arabic: د. العلمي.
  const isLetter = honorific.end - honorific.start === 1 && /\p{Script=Arabic}/u.test(tokens[index]!.text);
  if (isLetter && !hasStop) return null;
  return hasStop ? honorific.last + 2 : honorific.last + 1;
}

/** The token that the honorifics before a name begin with, or the name itself. */
export function honorificsBefore({ tokens }: Layout, lexicon: Lexicon, first: number): number {
  for (let at = first - 8; at < first; at += 1)
    if (at >= 0 && afterHonorifics(tokens, at, lexicon) === first) return at;
  return first;
}

interface Found {
  written: WrittenName;
  before: { text: string } | null;
  /** The role right before the name is its own, whatever follows: "وزير الماء نزار بركة، وزير الطاقة …" names two. */
  isRoleBefore?: boolean;
  by: SuggestedPerson['by'];
}

function introducedAt(context: RoleContext, index: number): Found | null {
  const { layout, lexicon } = context;
  const first = afterHonorifics(layout.tokens, index, lexicon);
  if (first !== null) {
    const written = personNameAt(layout, lexicon, first);
    return written && { written, before: roleBefore(context, index), by: 'honorific' };
  }
  const named = arabicNameWithRole(context, index);
  return named ? { ...named, isRoleBefore: named.before !== null, by: 'role' } : afterRoleAt(context, index);
}

/** "le directeur général Gilbert Houngbo": nothing but adjectives between the noun and a name in capitals. */
function afterRoleAt(context: RoleContext, index: number): Found | null {
  const { layout, lexicon } = context;
  const { tokens } = layout;
  const noun = lexicon.roleNouns.at(tokens, index);
  if (!noun || !/^\p{Script=Latin}/u.test(tokens[index]!.text)) return null;
  let first = noun.last + 1;
  while (lexicon.roleAdjectives.has(tokens[first]?.folded ?? '')) first += 1;
  if (isBareComplement(tokens, first, lexicon)) first += 2;
  if (tokens[first]?.gap !== 'space') return null;
  const written = personNameAt(layout, lexicon, first);
  if (!written) return null;
  const text = layout.text.slice(tokens[index]!.start, tokens[first - 1]!.end);
  return { written, before: { text }, by: 'role' };
}

/** "préfet de police Pierre Colliex": of what somebody is, without an article. */
const isBareComplement = (tokens: readonly Token[], index: number, lexicon: Lexicon) =>
  tokens[index]?.text === 'de' &&
  /^\p{Ll}{3,}$/u.test(tokens[index + 1]?.text ?? '') &&
  lexicon.projectNouns.at(tokens, index + 1) === null &&
  lexicon.organisationNouns.at(tokens, index + 1) === null;

/** A name after the comma that a role ends with, or before the comma that a role begins with. */
function besideMark(context: RoleContext, index: number): Found | null {
  const { layout, lexicon } = context;
  const { tokens } = layout;
  if (!isMark(tokens[index], /^[,،(]$/)) return null;
  const before = isMark(tokens[index], /^\($/) ? null : roleBefore(context, index + 1);
  // "du Premier ministre, M. Abbas El Fassi": the honorific is read by itself.
  if (before?.hasMark && afterHonorifics(tokens, index + 1, lexicon) === null) {
    const written = personNameAt(layout, lexicon, index + 1);
    if (written && isSureName(tokens, written, lexicon) && endsClause(tokens, written.last, lexicon))
      return { written, before, by: 'role' };
  }
  const name = latinNameBefore(layout, lexicon, index - 1);
  if (!name || !roleAfter(context, name.last)) return null;
  return { written: { name, last: name.last }, before: null, by: 'role' };
}

/** In Arabic only names that begin with a common given name are told from other words. */
const isSureName = (tokens: readonly Token[], { name }: WrittenName, lexicon: Lexicon) =>
  /^\p{Script=Latin}/u.test(tokens[name.first]!.text) || lexicon.givenNames.has(tokens[name.first]!.folded);

function endsClause(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const next = tokens[last + 1];
  if (!next || next.gap === 'paragraph' || next.kind === 'mark') return true;
  return (
    lexicon.auxiliaries.has(next.text.toLowerCase()) ||
    lexicon.speechVerbs.at(tokens, last + 1) !== null ||
    lexicon.nameEnders.at(tokens, last + 1) !== null
  );
}
