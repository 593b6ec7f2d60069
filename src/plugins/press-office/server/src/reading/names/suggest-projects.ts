import type { Lexicon } from '../languages/lexicon';
import { type Claims, claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import type { ExpandedAcronym } from './expanded-acronyms';
import { writtenAlone } from '../text/proclitics';
import type { PhraseMatch } from '../text/phrase-book';
import type { Named } from './find-mentions';
import { acronymAt, acronymBefore, bracketedAcronymAt, expansionAt } from './project-acronym';
import {
  capitalisedNameAt,
  capitalisedNameBefore,
  describedNameAt,
  quotedNameAfter,
  quotedNameBefore,
} from './project-name';

/** A project that a text names and that is not on record. */
export interface SuggestedProject extends Named, TokenRange {
  name: string;
  /** Where it begins, without particles attached. */
  start: number;
  by: 'expansion' | 'noun';
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  /** Tokens that are dates. */
  times: Claims;
}

/**
 * Projects that stand beside a noun such as "project": by acronym (with or without what it stands for in brackets), in
 * quotation marks, or in capitals; and acronyms that the text expands. Leaves out what `known` covers. Each once, in text order.
 */
export function suggestProjects(
  context: Context,
  expanded: readonly ExpandedAcronym[],
  known: Claims,
): SuggestedProject[] {
  const { tokens } = context.layout;
  const suggestions = new Map<string, SuggestedProject>();
  const byAcronym = expandedProjects(expanded, known);
  byAcronym.forEach((project) => suggestions.set(project.acronym ?? project.name, project));
  const spelled = claimsOn(tokens.length, [...expanded]);
  let covered = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const noun = tokens[index]!.kind === 'word' ? context.lexicon.projectNouns.at(tokens, index) : null;
    const project = noun && projectBeside(context, noun);
    if (!project || project.first <= covered || known.overlaps(project) || spelled.overlaps(project)) continue;
    covered = project.last;
    const key = project.acronym ?? project.name;
    if (!suggestions.has(key)) suggestions.set(key, project);
  }
  return [...suggestions.values()].sort((one, other) => one.first - other.first);
}

function expandedProjects(expanded: readonly ExpandedAcronym[], known: Claims): SuggestedProject[] {
  return expanded
    .filter((found) => found.kind === 'project' && !known.overlaps(found))
    .map(({ acronym, name, start, first, last }) => ({
      ...{ acronym, name, start, first, last },
      names: [name],
      by: 'expansion',
    }));
}

function projectBeside(context: Context, noun: PhraseMatch<true>): SuggestedProject | null {
  const written = context.layout.tokens[noun.first]!.text;
  const isCapitals = /\p{Lu}{2}/u.test(written);
  if (isCapitals) return null;
  const acronym = withAcronym(context, acronymAt(context.layout.tokens, noun.last + 1));
  if (acronym) return acronym;
  const isLatin = /\p{Script=Latin}/u.test(written);
  const isCapitalised = /^\p{Lu}/u.test(written);
  const name =
    quotedNameAfter(context, noun) ??
    // In a heading, or at the beginning of a sentence, capitals tell nothing.
    (isLatin && !isCapitalised ? capitalisedAfter(context, noun) : null) ??
    describedNameAt(context, noun);
  if (name) return withName(context, name, name.first === noun.first ? noun.start : undefined);
  if (!context.lexicon.language.names.hasNameBeforeNoun || isCapitalised) return null;
  const { tokens } = context.layout;
  const before = quotedNameBefore(tokens, noun.first) ?? capitalisedNameBefore(tokens, noun.first);
  return (
    withAcronym(context, acronymBefore(context.layout.tokens, noun.first)) ?? (before && withName(context, before))
  );
}

/** "le programme Forsa", "the project Youth at Work": after a noun that has no capital itself. */
function capitalisedAfter({ layout, lexicon }: Context, noun: TokenRange): TokenRange | null {
  const { tokens } = layout;
  const index = noun.last + 1;
  const long = capitalisedNameAt(tokens, index);
  if (long || lexicon.language.names.hasNameBeforeNoun) return long;
  const token = tokens[index];
  const isName = token?.kind === 'word' && token.gap === 'space' && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text);
  const isOther =
    isName &&
    (lexicon.countries.at(tokens, index) !== null ||
      lexicon.organisationNouns.at(tokens, index) !== null ||
      adjectives.test(token.folded));
  return isName && !isOther ? { first: index, last: index } : null;
}

const adjectives = /(?:al|ale|aux|ain|aine|ien|ienne|ique|if|ive)$/;

function withAcronym({ layout }: Context, range: TokenRange | null): SuggestedProject | null {
  if (!range) return null;
  const acronym = textOf(layout, range);
  const expansion = expansionAt(layout, range.last + 1);
  const { start } = layout.tokens[range.first]!;
  if (!expansion) return { name: acronym, acronym, names: [acronym], by: 'noun', start, ...range };
  return {
    name: expansion.name,
    acronym,
    names: [expansion.name],
    by: 'expansion',
    start,
    first: range.first,
    last: expansion.last,
  };
}

function withName(
  { layout }: Context,
  { first, last }: TokenRange,
  start = layout.tokens[first]!.start,
): SuggestedProject {
  const name = writtenAlone(layout.text, start, layout.tokens[last]!.end);
  const isQuoted = layout.tokens[last + 1]?.kind === 'mark' && /^[»”"]$/.test(layout.tokens[last + 1]!.text);
  const bracket = bracketedAcronymAt(layout.tokens, isQuoted ? last + 2 : last + 1);
  if (!bracket) return { name, acronym: null, names: [name], by: 'noun', start, first, last };
  return {
    name,
    acronym: textOf(layout, bracket),
    names: [name],
    by: 'expansion',
    start,
    first,
    last: bracket.last + 1,
  };
}

function textOf({ text, tokens }: Layout, { first, last }: TokenRange): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}
