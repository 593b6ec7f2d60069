import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

/** What was found out of one version of the newsroom, and holds until the next one. */
export interface Known {
  /** The newest public revision of each figure that was asked about; 0 for whatever is no public figure. */
  newestRevisions: LRUCache<string, number>;
  /** How many documents a list has on all its pages, by what was asked. */
  counts: LRUCache<string, number>;
}

const mostKnown = 20_000;
const known = new WeakMap<Core.Strapi, { version: number; known: Known }>();

/** What is known of a version: nothing at first, after every publication. */
export function knownOf(strapi: Core.Strapi, version: number): Known {
  const before = known.get(strapi);
  if (before?.version === version) return before.known;
  const fresh: Known = { newestRevisions: new LRUCache({ max: mostKnown }), counts: new LRUCache({ max: mostKnown }) };
  known.set(strapi, { version, known: fresh });
  return fresh;
}
