import type { Loaded } from '../ours/loaded';
import { run } from './processes';

type Environment = Record<string, string>;

/**
 * Fills an empty database of ours with the corpus, by the record's bulk path.
 * @param ahead processes that compose while others write; 0 where the writing is measured
 */
export const fillOurs = (
  environment: Environment,
  { releases, ahead }: { releases: number; ahead: number },
): Promise<Loaded> =>
  run<Loaded>({ file: 'bench/newsroom/ours/load.mts', parameters: [releases, ahead].map(String), environment });

/** Fills an empty database of the stock application with the corpus. */
export const fillStock = (environment: Environment, releases: number): Promise<unknown> =>
  run({ file: 'bench/newsroom/stock/load.mts', parameters: [String(releases)], environment });
