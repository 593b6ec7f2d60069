import type { KnownName, KnownWorld } from '../known-world';
import { claimsOn } from '../text/claims';
import type { Layout } from '../text/layout';
import { inOrder } from '../text/ranges';
import { findMentions, type Mention } from './find-mentions';
import { type NearMention, nearMentions, type NearMiss } from './near-misses';

/** A mention of what is on record; `near` where it is only nearly its name. */
export type KnownMention = Mention<KnownName> & { near?: NearMiss };

/** The mentions of what is on record, in the order of the text. */
export interface OnRecord {
  projects: KnownMention[];
  organisations: KnownMention[];
  people: KnownMention[];
  near: NearMiss[];
}

/** Finds what is on record, by its names and by what is nearly one of them. */
export function readNamesOnRecord(layout: Layout, known: KnownWorld): OnRecord {
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
