import type { Database } from '../../shared/database';
import { completionsOf } from './completions';
import { rangeOf, requiredBy } from './conditions';
import type { EditionSearch } from './edition-search';
import { any, type Expression } from './expression';
import { countEach, pageOf } from './run-search';
import type { Sought } from './sought';
import { anyTier, tiersOf } from './tiers';
import { partitionOf } from './token';

export { didYouMean } from './did-you-mean';
export type { EditionSearch } from './edition-search';

/** The most that is counted: whoever has so many results looks for something else. */
export const mostCounted = 1000;

/** A page of what was found. */
export interface FoundEditions {
  /** Ids of live editions, best first. */
  editions: number[];
  /** How many all pages have, at most `mostCounted`; null where nobody asked. */
  total: number | null;
  /** Whether there are more than `total`. */
  isMore: boolean;
}

/** Finds live editions by their words. */
export async function searchEditions(database: Database, search: EditionSearch): Promise<FoundEditions> {
  // Completions are looked up once, and only if they are needed.
  let completions: Promise<string[]> | undefined;
  const completed = () => (completions ??= completionsOf(database, search));
  const editions = await (search.order === 'rank'
    ? byRank(database, search, completed)
    : byPosition(database, { ...search, order: search.order }, completed));
  if (!search.withCount) return { editions, total: null, isMore: false };
  const total = knownTotal(search, editions.length) ?? (await countAll(database, search, await completed()));
  return { editions, total: Math.min(total, mostCounted), isMore: total > mostCounted };
}

type Completed = () => Promise<string[]>;

async function byRank(database: Database, search: EditionSearch, completed: Completed): Promise<number[]> {
  const { offset, limit } = search;
  const page = { range: rangeOf(search.conditions), order: 'desc', offset, limit } as const;
  const inTiers = async (completions: readonly string[]) =>
    (await mayBeFound(database, search, completions)) ? pageOf(database, tiers(search, completions), page) : [];
  const written = await inTiers([]);
  if (written.length === limit) return written;
  const completions = await completed();
  return completions.length === 0 ? written : inTiers(completions);
}

/**
 * Whether it is worth looking from tier to tier. Phrases of common words are looked for in every text where no text has all
 * of them: once, then, and not once for each tier.
 */
async function mayBeFound(database: Database, search: EditionSearch, completions: readonly string[]): Promise<boolean> {
  const phrases = search.query.all.filter(({ by }) => by === 'phrase');
  if (phrases.length < 2) return true;
  const asked = { range: rangeOf(search.conditions), most: 1 };
  const [found = 0] = await countEach(database, [whole(search, completions)], asked);
  return found > 0;
}

async function byPosition(
  database: Database,
  search: EditionSearch & { order: 'asc' | 'desc' },
  completed: Completed,
): Promise<number[]> {
  const { order, offset, limit, conditions } = search;
  return pageOf(database, [whole(search, await completed())], { range: rangeOf(conditions), order, offset, limit });
}

/** A page that is not full is the last one, and tells how many there are. */
const knownTotal = ({ offset, limit }: EditionSearch, found: number): number | null =>
  found < limit && (found > 0 || offset === 0) ? offset + found : null;

async function countAll(database: Database, search: EditionSearch, completions: readonly string[]): Promise<number> {
  const counted = { range: rangeOf(search.conditions), most: mostCounted + 1 };
  const [total = 0] = await countEach(database, [whole(search, completions)], counted);
  return total;
}

const whole = (search: EditionSearch, completions: readonly string[]): Expression =>
  any(soughtIn(search, completions).map(anyTier));

/** The tiers of all kinds together: the first of each, then the second of each, and so on. */
function tiers(search: EditionSearch, completions: readonly string[]): Expression[] {
  const ofKinds = soughtIn(search, completions).map(tiersOf);
  const most = Math.max(0, ...ofKinds.map((kind) => kind.length));
  return Array.from({ length: most }, (_, tier) => any(ofKinds.flatMap((kind) => kind[tier] ?? [])));
}

const soughtIn = ({ kinds, locale, query, conditions }: EditionSearch, completions: readonly string[]): Sought[] =>
  [...new Set(kinds)].map((kind) => {
    const partition = partitionOf(kind, locale);
    return { partition, query, completions, required: requiredBy(partition, conditions) };
  });
