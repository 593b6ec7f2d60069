import type { Lexicon } from '../languages/lexicon';
import type { Claims } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { overlapsAny } from '../text/ranges';
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
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  /** Tokens that are dates. */
  times: Claims;
}

/**
 * Projects that stand beside a noun such as "project": by acronym (with or without what it stands for in brackets), in
 * quotation marks, or in capitals. Leaves out what `known` (ranges in rising order) covers. Each once, in text order.
 */
export function suggestProjects(context: Context, known: readonly TokenRange[]): SuggestedProject[] {
  const { tokens } = context.layout;
  const suggestions = new Map<string, SuggestedProject>();
  let covered = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const noun = tokens[index]!.kind === 'word' ? context.lexicon.projectNouns.at(tokens, index) : null;
    const project = noun && projectBeside(context, noun);
    if (!project || project.first <= covered || overlapsAny(known, project)) continue;
    covered = project.last;
    const key = project.acronym ?? project.name;
    if (!suggestions.has(key)) suggestions.set(key, project);
  }
  return [...suggestions.values()];
}

function projectBeside(context: Context, noun: TokenRange): SuggestedProject | null {
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
    (isLatin && !isCapitalised ? capitalisedNameAt(context.layout.tokens, noun.last + 1) : null) ??
    describedNameAt(context, noun);
  if (name) return withName(context, name);
  if (!context.lexicon.language.names.hasNameBeforeNoun || isCapitalised) return null;
  const { tokens } = context.layout;
  const before = quotedNameBefore(tokens, noun.first) ?? capitalisedNameBefore(tokens, noun.first);
  return (
    withAcronym(context, acronymBefore(context.layout.tokens, noun.first)) ?? (before && withName(context, before))
  );
}

function withAcronym({ layout }: Context, range: TokenRange | null): SuggestedProject | null {
  if (!range) return null;
  const acronym = textOf(layout, range);
  const expansion = expansionAt(layout, range.last + 1);
  if (!expansion) return { name: acronym, acronym, names: [acronym], ...range };
  return { name: expansion.name, acronym, names: [expansion.name], first: range.first, last: expansion.last };
}

function withName({ layout }: Context, { first, last }: TokenRange): SuggestedProject {
  const name = textOf(layout, { first, last });
  const isQuoted = layout.tokens[last + 1]?.kind === 'mark' && /^[»”"]$/.test(layout.tokens[last + 1]!.text);
  const bracket = bracketedAcronymAt(layout.tokens, isQuoted ? last + 2 : last + 1);
  if (!bracket) return { name, acronym: null, names: [name], first, last };
  return { name, acronym: textOf(layout, bracket), names: [name], first, last: bracket.last + 1 };
}

function textOf({ text, tokens }: Layout, { first, last }: TokenRange): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}
