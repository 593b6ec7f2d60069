import type { FoundName } from '../../../../contracts/intake';
import type { KnownName, KnownWorld } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import { emptyClaims } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { spanOf } from '../text/span';
import { findMentions, type Mention } from './find-mentions';
import { firstMentions, foundNames } from './found-names';
import type { NameVariant, NearMiss } from './near-names';
import { withReferences } from './project-mentions';
import { suggestPeople } from './suggest-people';
import { type SuggestedProject, suggestProjects } from './suggest-projects';

/** A project that a text speaks of, on record or not. */
export type AnyProject = KnownName | SuggestedProject;

/** The names that a text mentions. */
export interface ReadNames {
  /** Every place that speaks of a project, by its name or as "this project". */
  projects: Mention<AnyProject>[];
  organisations: Mention<KnownName>[];
  people: Mention<KnownName>[];
  /** Each once, those on record and suggestions, in the order of the text. */
  foundProjects: FoundName[];
  foundPeople: (TokenRange & { found: FoundName })[];
  /** Names that are nearly one on record, in the order of the text. */
  nearMisses: NearMiss[];
  /** Names that the text spells differently elsewhere, in the order of the text. */
  variants: NameVariant[];
}

/** Reads the names of a text: what is on record, and what looks like a project or a person and is not. */
export function readNames(
  { layout, lexicon, times }: { layout: Layout; lexicon: Lexicon; times: readonly TokenRange[] },
  known: KnownWorld,
): ReadNames {
  const organisations = findMentions(layout, known.organisations);
  const people = findMentions(layout, known.people);
  const onRecord = findMentions(layout, known.projects);
  const dated = emptyClaims(layout.tokens.length);
  times.forEach((time) => dated.add(time));
  const suggested = suggestProjects({ layout, lexicon, times: dated }, inOrder([...onRecord, ...organisations]));
  const mentions: Mention<AnyProject>[] = findMentions<AnyProject>(layout, [...known.projects, ...suggested]);
  return {
    projects: withReferences(layout, mentions, lexicon),
    organisations,
    people,
    foundProjects: firstMentions(mentions).map((mention) => foundProject(layout, mention)),
    foundPeople: inOrder([...foundPeople(layout.text, people), ...suggestPeople(layout, lexicon, people)]),
    nearMisses: [],
    variants: [],
  };
}

/** The slug of a project on record, null for a suggestion. */
export const slugOf = (project: AnyProject): string | null => ('slug' in project ? project.slug : null);

function foundProject({ text, tokens }: Layout, { subject, ...mention }: Mention<AnyProject>): FoundName {
  if ('slug' in subject) return foundNames(text, [{ subject, ...mention }])[0]!;
  const { name, acronym, first, last } = subject;
  return { slug: null, name, acronym, span: spanOf(text, tokens[first]!.start, tokens[last]!.end) };
}

function foundPeople(text: string, mentions: readonly Mention<KnownName>[]): ReadNames['foundPeople'] {
  return firstMentions(mentions).map((mention) => ({
    first: mention.first,
    last: mention.last,
    found: foundNames(text, [mention])[0]!,
  }));
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((one, other) => one.first - other.first);
}
