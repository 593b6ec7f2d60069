import type { Loaded } from '../ours/loaded';
import { askOurs } from '../questions/ours';
import { askStock } from '../questions/stock';
import { fillOurs, fillStock } from '../targets/fill';
import { environmentFor, withoutCache } from '../targets/environment';
import { run } from '../targets/processes';
import { removeDatabase, scratchDatabase } from '../targets/scratch';
import { measureWriting, type Writing } from '../writing/measure-writing';
import { measureHot } from './measure-hot';
import { measureTopics } from './measure-topics';
import type { Settings, TargetOutcome } from './outcome';

/** All that one run tells; what was not asked for is null. */
export interface Comparison {
  settings: Settings;
  loaded: Loaded;
  targets: TargetOutcome[];
  writing: Writing | null;
}

/** Ours against bare servers and stock Strapi, one at a time on the same core. */
export async function compare(settings: Settings): Promise<Comparison> {
  const { releases, client } = settings;
  const [oursDatabase, stockDatabase] = [await scratchDatabase(client), await scratchDatabase(client)];
  const [ours, stock] = [environmentFor(oursDatabase), environmentFor(stockDatabase)];
  console.error(`Loading ${releases} releases in three languages into ours …`);
  const loaded = await fillOurs(ours, { releases, ahead: 0 });
  console.error('Loading them into stock Strapi …');
  await fillStock(stock, releases);

  const serveOurs = { file, parameters: ['ours'], environment: ours };
  const serveStock = { file, parameters: ['stock'], environment: stock };
  const targets = await measureHot(serveOurs, settings);
  const coldOurs = { ...serveOurs, environment: { ...ours, ...withoutCache } };
  targets.push(await measureTopics({ target: 'cold', program: coldOurs, ask: askOurs }, settings));
  targets.push(await measureTopics({ target: 'stock', program: serveStock, ask: askStock }, settings));
  await run({ file: 'bench/newsroom/stock/add-indexes.mts', environment: stock });
  targets.push(await measureTopics({ target: 'stock-indexed', program: serveStock, ask: askStock }, settings));
  const isWritingWanted = settings.only?.includes('writing') ?? true;
  const writing = isWritingWanted ? await measureWriting({ ours, stock }, releases) : null;
  for (const database of [oursDatabase, stockDatabase]) await removeDatabase(database);
  return { settings, loaded, targets, writing };
}

const file = 'bench/newsroom/targets/serve-strapi.cjs';
