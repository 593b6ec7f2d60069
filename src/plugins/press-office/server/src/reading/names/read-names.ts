import type { FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { KnownName, KnownWorld } from '../known-world';
import type { Gender } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import { fold } from '../text/fold';
import { claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { type ExpandedAcronym, expandedAcronyms } from './expanded-acronyms';
import { findMentions, type Mention } from './find-mentions';
import { firstMentions, foundName } from './found-names';
import { genderAt, laterMentions } from './later-mentions';
import { type NearMention, nearMentions, type NearMiss, nearWords } from './near-misses';
import { transcriptionEnd } from './person-name';
import { withReferences } from './project-mentions';
import { roleAfter, roleBefore, type RoleContext } from './roles';
import { suggestOrganisations } from './suggest-organisations';
import { honorificsBefore, suggestPeople, type SuggestedPerson } from './suggest-people';
import { type SuggestedProject, suggestProjects } from './suggest-projects';
import { findVariants, type NameVariant } from './variants';

/** A project that a text speaks of, on record or not. */
export type AnyProject = KnownName | SuggestedProject;

/** Somebody who is named on some tokens, by the full name or by the surname. */
export interface NamedSpeaker extends TokenRange {
  name: string;
  gender: Gender | null;
}

/** The names that a text mentions. */
export interface ReadNames {
  /** Every place that speaks of a project, by its name or as "this project". */
  projects: Mention<AnyProject>[];
  organisations: Mention<KnownName>[];
  people: Mention<KnownName>[];
  /** Each once, those on record and suggestions, in the order of the text. */
  foundProjects: FoundName[];
  foundOrganisations: FoundName[];
  foundPeople: FoundName[];
  /** Every place that names a person, on record or not. */
  speakers: NamedSpeaker[];
  /** Names that are nearly one on record, in the order of the text. */
  nearMisses: NearMiss[];
  /** Names that the text spells differently elsewhere, in the order of the text. */
  variants: NameVariant[];
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  say: Say;
}

/**
 * Reads the names of a text: what is on record or nearly so, and what looks like a project, an organisation or a person
 * and is not on record.
 */
export function readNames(
  { times, places, ...context }: Context & { times: readonly TokenRange[]; places: readonly PlaceMention[] },
  known: KnownWorld,
): ReadNames {
  const { layout, lexicon } = context;
  const onRecord = readRecord(layout, known);
  const { organisations, people } = onRecord;
  const expanded = expandedAcronyms(context);
  const near = [...onRecord.near, ...nearWordsIn(context, { onRecord, expanded, places }, known)];
  const projects = readProjects(context, { onRecord, expanded, times, near });
  const suggestedPeople = suggestPeople({ ...context, organisations, people: claimsOn(layout.tokens.length, people) }, [
    ...people,
    ...organisations,
    ...projects.all,
  ]);
  const named = namedPeople(context, people, suggestedPeople);
  const taken = [...people, ...organisations, ...projects.all, ...suggestedPeople, ...near];
  const variants = findVariants({ layout, lexicon, places, people: named });
  const varied = claimsOn(layout.tokens.length, variants);
  return {
    projects: withReferences(layout, projects.mentions, lexicon),
    organisations,
    people: inOrder([
      ...people,
      ...named.flatMap(({ isLater, subject, ...mention }) =>
        isLater && 'slug' in subject ? [{ ...mention, subject }] : [],
      ),
    ]),
    foundProjects: projects.found,
    foundOrganisations: foundOrganisations(context, organisations, { expanded, taken }),
    foundPeople: foundPeople(
      { ...context, organisations, people: claimsOn(layout.tokens.length, [...people, ...suggestedPeople]) },
      people,
      suggestedPeople,
    ),
    speakers: named.map(({ subject, first, last }) => ({
      ...{ first, last },
      name: 'slug' in subject ? nameOf(subject) : subject.name,
      gender: genderAt(layout, lexicon, first),
    })),
    nearMisses: inOrder(near.filter((miss) => !varied.overlaps(miss))),
    variants,
  };
}

/** The slug of a project on record, null for a suggestion. */
export const slugOf = (project: AnyProject): string | null => ('slug' in project ? project.slug : null);

const nameOf = ({ names, slug }: KnownName) => names[0] ?? slug;

const inOrder = <Range extends TokenRange>(ranges: Range[]): Range[] =>
  ranges.sort((one, other) => one.first - other.first);

type KnownMention = Mention<KnownName> & { near?: NearMiss };

interface OnRecord {
  projects: KnownMention[];
  organisations: KnownMention[];
  people: KnownMention[];
  near: NearMiss[];
}

/** What is on record, by its names and by what is nearly one of them. */
function readRecord(layout: Layout, known: KnownWorld): OnRecord {
  const projects = findMentions(layout, known.projects, 'project');
  const organisations = findMentions(layout, known.organisations, 'organisation');
  const people = findMentions(layout, known.people, 'person');
  const taken = claimsOn(layout.tokens.length, [...projects, ...organisations, ...people]);
  const near = (subjects: readonly KnownName[], kind: NearMiss['kind'] & ('project' | 'organisation' | 'person')) => {
    const found: NearMention[] = nearMentions({ layout, taken }, subjects, kind);
    found.forEach(taken.add);
    return found;
  };
  const nearPeople = near(known.people, 'person');
  const nearOrganisations = near(known.organisations, 'organisation');
  const nearProjects = near(known.projects, 'project');
  return {
    projects: inOrder([...projects, ...nearProjects]),
    organisations: inOrder([...organisations, ...nearOrganisations]),
    people: inOrder([...people, ...nearPeople]),
    near: [...nearPeople, ...nearOrganisations, ...nearProjects].map((mention) => mention.near),
  };
}

/** Single words that are nearly a name: an acronym that the text expands is another one. */
function nearWordsIn(
  { layout, lexicon }: Context,
  {
    onRecord,
    expanded,
    places,
  }: { onRecord: OnRecord; expanded: readonly TokenRange[]; places: readonly PlaceMention[] },
  known: KnownWorld,
): NearMiss[] {
  const { projects, organisations, people } = onRecord;
  const taken = claimsOn(layout.tokens.length, [...projects, ...organisations, ...people, ...expanded]);
  return nearWords({ layout, lexicon, places, taken }, known);
}

interface ReadProjects {
  mentions: Mention<AnyProject>[];
  /** Where the text names a project, on record or not. */
  all: TokenRange[];
  found: FoundName[];
}

function readProjects(
  context: Context,
  {
    onRecord,
    expanded,
    times,
    near,
  }: {
    onRecord: OnRecord;
    expanded: readonly ExpandedAcronym[];
    times: readonly TokenRange[];
    near: readonly TokenRange[];
  },
): ReadProjects {
  const { layout } = context;
  const size = layout.tokens.length;
  const taken = claimsOn(size, [...onRecord.projects, ...onRecord.organisations, ...onRecord.people, ...near]);
  const suggested = suggestProjects({ ...context, times: claimsOn(size, times) }, expanded, taken);
  const again = findMentions(layout, suggested, 'project').filter((mention) => !taken.overlaps(mention));
  const covered = claimsOn(size, again);
  const first = suggested.filter((project) => !covered.overlaps(project)).map(asMention(layout));
  const mentions: (Mention<AnyProject> & { near?: NearMiss })[] = inOrder([...onRecord.projects, ...again, ...first]);
  return {
    mentions,
    all: [...mentions, ...suggested],
    found: firstMentions<AnyProject, (typeof mentions)[number]>(mentions).map(({ subject, ...mention }) =>
      'slug' in subject
        ? foundOnRecord(context, { subject, ...mention })
        : foundName(
            layout,
            { ...subject, ...asMention(layout)(subject), slug: null, reason: reasonOf(subject) },
            context.say,
          ),
    ),
  };
}

const reasonOf = ({ by }: SuggestedProject) => (by === 'expansion' ? 'acronym-expanded' : 'project-noun');

const asMention =
  ({ tokens }: Layout) =>
  (subject: SuggestedProject): Mention<SuggestedProject> => {
    const { first, last, start } = subject;
    return { subject, first, last, start, end: tokens[last]!.end };
  };

function foundOnRecord(
  { layout, say }: Context,
  { subject, near, ...mention }: KnownMention,
  role: string | null = null,
): FoundName {
  const { slug, acronym } = subject;
  const reason = near ? 'name-near-record' : 'name-on-record';
  return foundName(layout, { ...mention, slug, acronym, role, name: nameOf(subject), reason }, say);
}

function foundOrganisations(
  context: Context,
  organisations: readonly KnownMention[],
  { expanded, taken }: { expanded: readonly ExpandedAcronym[]; taken: readonly TokenRange[] },
): FoundName[] {
  const { layout, say } = context;
  const known = firstMentions<KnownName, KnownMention>(organisations).map((mention) => foundOnRecord(context, mention));
  const called = new Set(organisations.map(({ start, end }) => fold(layout.text.slice(start, end))));
  const claims = claimsOn(layout.tokens.length, taken);
  const suggested = suggestOrganisations(context, expanded, claims, called).map((organisation) => {
    const reason = organisation.by === 'expansion' ? 'acronym-expanded' : 'organisation-noun';
    const end = layout.tokens[organisation.last]!.end;
    return foundName(layout, { ...organisation, slug: null, end, reason }, say);
  });
  return [...known, ...suggested].sort(bySpan);
}

function foundPeople(
  context: Context & RoleContext,
  people: readonly KnownMention[],
  suggested: readonly SuggestedPerson[],
): FoundName[] {
  const { layout, lexicon, say } = context;
  const known = firstMentions<KnownName, KnownMention>(people).map((mention) => {
    const last = transcriptionEnd(layout.tokens, mention.last, lexicon);
    const role = roleAfter(context, last) ?? roleBefore(context, honorificsBefore(layout, lexicon, mention.first));
    return foundOnRecord(context, mention, role?.text ?? null);
  });
  const others = suggested.map(({ first, last, name, role, by }) => {
    const { start } = layout.tokens[first]!;
    const { end } = layout.tokens[last]!;
    return foundName(layout, { slug: null, name, acronym: null, role, first, start, end, reason: by }, say);
  });
  return [...known, ...others].sort(bySpan);
}

const bySpan = (one: FoundName, other: FoundName) => one.span.start - other.span.start;

interface NamedPerson extends Mention<KnownName | SuggestedPerson> {
  isKnown: boolean;
  isLater: boolean;
}

/** Every place that names a person, in the order of the text. */
function namedPeople(
  { layout, lexicon }: Context,
  people: readonly KnownMention[],
  suggested: readonly SuggestedPerson[],
): NamedPerson[] {
  const asNamed = (person: SuggestedPerson) => ({
    ...{ subject: person, first: person.first, last: person.last },
    start: layout.tokens[person.first]!.start,
    end: layout.tokens[person.last]!.end,
  });
  const full: NamedPerson[] = [
    ...people.map(({ near, ...mention }) => ({ ...mention, isKnown: near === undefined, isLater: false })),
    ...suggested.map((person) => ({ ...asNamed(person), isKnown: false, isLater: false })),
  ];
  const later = laterMentions<KnownName | SuggestedPerson>(layout, lexicon, inOrder([...full]));
  return inOrder([
    ...full,
    ...later.map((mention) => ({ ...mention, isKnown: 'slug' in mention.subject, isLater: true })),
  ]);
}
