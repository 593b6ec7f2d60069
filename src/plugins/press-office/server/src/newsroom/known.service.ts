import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import { boundedMemory } from '../shared/bounded-memory';
import type { NewestRevisions } from './documents/revised';

/** What was found out of one version of the newsroom, and holds until the next one. */
export interface Known {
  newestRevisions: NewestRevisions;
  /** How many documents a list has on all its pages, by what was asked. */
  counts: LRUCache<string, number>;
}

const mostRevisions = 20_000;
const mostCounts = 2000;
const known = new WeakMap<Core.Strapi, { version: number; known: Known }>();

/** What is known of a version: nothing at first, after every publication. */
export function knownOf(strapi: Core.Strapi, version: number): Known {
  const before = known.get(strapi);
  if (before?.version === version) return before.known;
  const fresh: Known = { newestRevisions: boundedMemory(mostRevisions), counts: new LRUCache({ max: mostCounts }) };
  known.set(strapi, { version, known: fresh });
  return fresh;
}
