import type { FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { KnownName, KnownWorld } from '../known-world';
import type { Gender } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import { claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { inOrder } from '../text/ranges';
import { expandedAcronyms } from './expanded-acronyms';
import type { Mention } from './find-mentions';
import { genderAt } from './later-mentions';
import { namedPeople } from './named-people';
import { readNamesOnRecord } from './names-on-record';
import { type NearMiss, nearWords } from './near-misses';
import { withReferences } from './project-mentions';
import { type AnyProject, readProjects } from './read-projects';
import { suggestPeople } from './suggest-people';
import { foundOrganisations, foundPeople, nameOf } from './told-names';
import { findVariants, type NameVariant } from './variants';

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
  const onRecord = readNamesOnRecord(layout, known);
  const { organisations, people } = onRecord;
  const expanded = expandedAcronyms(context);
  // An acronym that the text expands is no slip, however near it is to one on record.
  const certain = claimsOn(layout.tokens.length, [...onRecord.projects, ...organisations, ...people, ...expanded]);
  const near = [...onRecord.near, ...nearWords({ layout, lexicon, places, taken: certain }, known)];
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
