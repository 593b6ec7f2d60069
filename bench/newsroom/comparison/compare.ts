import type { Loaded } from '../ours/loaded';
import { askOurs } from '../questions/ours';
import { askStock } from '../questions/stock';
import { fillOurs, fillStock } from '../targets/fill';
import { environmentFor, withoutCache } from '../targets/environment';
import { run } from '../targets/processes';
import { removeDatabase, scratchDatabase } from '../targets/scratch';
import { afterPublishing, fillDesk, measurePublishing, type Writing } from '../writing/measure-writing';
import { measureHot } from './measure-hot';
import { measureTopics } from './measure-topics';
import { measures, type Settings, type TargetOutcome } from './outcome';

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

  const outcomes = await measureTargets({ ours, stock }, settings);
  for (const database of [oursDatabase, stockDatabase]) await removeDatabase(database);
  return { settings, loaded, ...outcomes };
}

/** Stock Strapi answers some tens of questions in the time that is enough for ours. */
const stockTimes = 3;

type Environments = Record<'ours' | 'stock', Record<string, string>>;

async function measureTargets(
  { ours, stock }: Environments,
  settings: Settings,
): Promise<Pick<Comparison, 'targets' | 'writing'>> {
  const { releases, only } = settings;
  const areAnswersWanted = only === null || measures.some((measure) => only.includes(measure));
  const isWritingWanted = only === null || only.includes('writing');
  const targets: TargetOutcome[] = [];
  const stockAs = (target: 'stock' | 'stock-indexed') =>
    ({ target, program: serving('stock', stock), ask: askStock, times: stockTimes }) as const;

  if (areAnswersWanted) {
    targets.push(...(await measureHot(serving('ours', ours), settings)));
    const cold = { target: 'cold', program: serving('ours', { ...ours, ...withoutCache }), ask: askOurs } as const;
    targets.push(...(await measureTopics([cold, stockAs('stock')], settings)));
  }
  const writing: Partial<Writing> = {};
  if (isWritingWanted) {
    await fillDesk(ours, releases);
    writing.ours = await measurePublishing('ours', { environment: ours, first: releases });
    writing.stock = await measurePublishing('stock', { environment: stock, first: releases });
  }
  await run({ file: 'bench/newsroom/stock/add-indexes.mts', environment: stock });
  if (areAnswersWanted) targets.push(...(await measureTopics([stockAs('stock-indexed')], settings)));
  if (isWritingWanted) {
    const first = afterPublishing(releases);
    writing['stock-indexed'] = await measurePublishing('stock', { environment: stock, first });
  }
  return { targets, writing: isWritingWanted ? (writing as Writing) : null };
}

const serving = (application: 'ours' | 'stock', environment: Record<string, string>) => ({
  file: 'bench/newsroom/targets/serve-strapi.cjs',
  parameters: [application],
  environment,
});
