import type { Measured } from '../load/plan';
import type { Topic } from '../questions/wanted';

/** What is measured: the topics, and what is about the way that an answer is sent. */
export const measures = [
  'list',
  'slug',
  'search',
  'project-list',
  'project',
  'graphql',
  'not-modified',
  'gzip',
  'brotli',
] as const;
export type Measure = Topic | 'not-modified' | 'gzip' | 'brotli';

/** Whom we measure. */
export type Target = 'node' | 'koa' | 'stock' | 'stock-indexed' | 'cold' | 'hot';

/** What was measured; `bodyBytes` of an answer without its headers, on average. */
export interface Outcome extends Measured {
  bodyBytes: number;
}

/** Megabytes of memory (resident set) of a server. */
export interface Memory {
  atRest: number;
  atEnd: number;
}

/** All that was measured at one target; null: it does not offer that. */
export interface TargetOutcome {
  target: Target;
  outcomes: Map<Measure, Outcome | null>;
  memory: Memory | null;
}

/** How a run is done. */
export interface Settings {
  releases: number;
  seconds: number;
  connections: number;
  client: 'sqlite' | 'postgres';
  only: readonly string[] | null;
}

/** @throws Error when requests went wrong: nothing that was measured then counts */
export function checkErrors({
  target,
  measure,
  measured,
}: {
  target: string;
  measure: string;
  measured: Measured;
}): void {
  if (measured.errors > 0) throw new Error(`${measured.errors} requests went wrong (${target}, ${measure}).`);
}
