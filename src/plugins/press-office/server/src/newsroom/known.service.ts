import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import type { Landmark } from '../editions/read/landmarks';
import type { Condition } from '../editions/read/list-editions';
import { boundedMemory } from '../shared/bounded-memory';
import type { NewestRevisions } from './documents/revised';

/** What was found out of one version of the newsroom, and holds until the next one. */
export interface Known {
  newestRevisions: NewestRevisions;
  /** How many documents a list has on all its pages, by what was asked. */
  counts: LRUCache<string, number>;
  /** Where the pages of a list are that are far from its beginning, by the list. */
  landmarks: LRUCache<string, Landmark[]>;
  /** What filters come to, by the filters: which subjects their slugs and acronyms name. */
  conditions: LRUCache<string, Condition[]>;
}

/** Longest question, in characters, of which anything is remembered. */
export const longestKnown = 1000;

const mostRevisions = 20_000;
const mostQuestions = 2000;
/** Some 100 bytes for each thousand editions of a list. */
const mostLists = 100;
const known = new WeakMap<Core.Strapi, { version: number; known: Known }>();

/** What is known of a version: nothing at first, after every publication. */
export function knownOf(strapi: Core.Strapi, version: number): Known {
  const before = known.get(strapi);
  if (before?.version === version) return before.known;
  const fresh: Known = {
    newestRevisions: boundedMemory(mostRevisions),
    counts: new LRUCache({ max: mostQuestions }),
    landmarks: new LRUCache({ max: mostLists }),
    conditions: new LRUCache({ max: mostQuestions }),
  };
  known.set(strapi, { version, known: fresh });
  return fresh;
}
