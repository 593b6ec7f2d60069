import { run } from '../targets/processes';
import { cores } from '../targets/server';

/** What it costs to publish a release in three languages: milliseconds, of the releases that were published. */
export interface Published {
  releases: number;
  median: number;
  p99: number;
  /** The median of what Strapi's own publish of the three locales took of it; null where all of it is that. */
  ofStrapi: number | null;
}

/** What the process that publishes tells of each release: milliseconds. */
export interface PublishTimes {
  times: number[];
  /** What Strapi's own publish took of them, in ours. */
  within?: number[];
}

/** By whom; stock Strapi as it is generated, and with the indexes that a good administrator would add. */
export type Writing = Record<'ours' | 'stock' | 'stock-indexed', Published>;

const published = 50;
/** Not counted: the first ones compile what is then run. */
const before = 10;

/**
 * Publishes new releases through an application's Document Service (ours: with the desk's verb, which does so), in a process of
 * its own. Their numbers begin at `first`; none of the corpus, or of an earlier measurement, may have them.
 */
export async function measurePublishing(
  application: 'ours' | 'stock',
  { environment, first }: { environment: Record<string, string>; first: number },
): Promise<Published> {
  console.error(`Publishing ${published} releases in ${application} …`);
  const { times, within } = await run<PublishTimes>({
    file: `bench/newsroom/writing/publish-in-${application}.mts`,
    parameters: [first, before, published].map(String),
    environment,
    core: cores.server,
  });
  return {
    releases: times.length,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    ofStrapi: within === undefined ? null : quantile(within, 0.5),
  };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1]!;
}

/** The number after those that one measurement takes. */
export const afterPublishing = (first: number) => first + before + published;

/** Fills our desk with the releases that the record already has: stock Strapi's has as many rows. */
export async function fillDesk(environment: Record<string, string>, releases: number): Promise<void> {
  console.error('Filling the desk of ours …');
  await run({ file: 'bench/newsroom/writing/fill-desk.mts', parameters: [String(releases)], environment });
}
