import type { Loaded } from '../ours/loaded';
import { run } from './processes';

type Environment = Record<string, string>;

/** Fills an empty database of ours with the corpus, by the record's bulk path. */
export const fillOurs = (environment: Environment, releases: number): Promise<Loaded> =>
  run<Loaded>({ file: 'bench/newsroom/ours/load.mts', parameters: [String(releases)], environment });

/** Fills an empty database of the stock application with the corpus. */
export const fillStock = (environment: Environment, releases: number): Promise<unknown> =>
  run({ file: 'bench/newsroom/stock/load.mts', parameters: [String(releases)], environment });
