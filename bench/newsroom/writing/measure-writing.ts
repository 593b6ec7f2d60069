import { run } from '../targets/processes';
import { cores } from '../targets/server';

/** What it costs to publish a release in three languages: milliseconds, median of the releases. */
export interface Writing {
  releases: number;
  ours: Published;
  stock: Published;
}

/** Milliseconds. */
export interface Published {
  median: number;
  p99: number;
}

const published = 50;
/** Not counted: the first ones compile what is then run. */
const before = 10;

/**
 * Publishes new releases in both applications, each in a process of its own on the same core, with a desk that holds the whole
 * corpus: what is linked to, and how many rows there are, is alike.
 */
export async function measureWriting(
  { ours, stock }: Record<'ours' | 'stock', Record<string, string>>,
  releases: number,
): Promise<Writing> {
  console.error('Filling the desk of ours …');
  await run({ file: 'bench/newsroom/writing/fill-desk.mts', parameters: [String(releases)], environment: ours });
  const times = async (application: 'ours' | 'stock', environment: Record<string, string>) => {
    console.error(`Publishing ${published} releases in ${application} …`);
    return statistics(
      await run<number[]>({
        file: `bench/newsroom/writing/publish-in-${application}.mts`,
        parameters: [releases, before, published].map(String),
        environment,
        core: cores.server,
      }),
    );
  };
  return { releases: published, ours: await times('ours', ours), stock: await times('stock', stock) };
}

function statistics(times: readonly number[]): Published {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return { median: at(0.5), p99: at(0.99) };
}
