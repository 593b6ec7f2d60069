// npm run bench -- [--releases 10000] [--database sqlite|postgres] [--seconds 5] [--connections 8] [--only list,slug,…,writing]
// npm run bench -- --flat [--releases 100000] [--database sqlite|postgres] [--seconds 5]
// Our newsroom against bare servers and stock Strapi with the same content; or against itself with a hundred times as much.
// What it measures stands in bench/RESULTS.md, unless only a part was asked for. Misses a bar: code 1.
import path from 'node:path';

import { compare } from './newsroom/comparison/compare';
import { measureFlatness } from './newsroom/flat/flatness';
import { readOptions } from './newsroom/options';
import { type Bar, isMet } from './newsroom/report/bars';
import { comparisonBars, comparisonReport } from './newsroom/report/comparison-report';
import { flatBars, flatReport } from './newsroom/report/flat-report';
import { describeMachine } from './newsroom/report/machine';
import { keepSection, type Section, sectionText } from './newsroom/report/results';
import { killAll, run } from './newsroom/targets/processes';
import { removeDatabase, removeDatabases, scratchDatabase } from './newsroom/targets/scratch';

const options = readOptions(process.argv.slice(2));
const file = path.join(import.meta.dirname, 'RESULTS.md');

process.once('exit', killAll);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => void cleanUp().then(() => process.exit(code)));
}

let isWithinBars = false;
try {
  isWithinBars = await measureAndReport();
} catch (error) {
  // A stack would show how the program was compiled; what a server printed is in the message.
  console.error(error instanceof Error ? error.message : error);
} finally {
  await cleanUp();
}
process.exit(isWithinBars ? 0 : 1);

async function cleanUp(): Promise<void> {
  killAll();
  await removeDatabases();
}

async function measureAndReport(): Promise<boolean> {
  const machine = await machineOf();
  await run({ file: 'bench/newsroom/targets/build.mjs' });
  const { bars, ...told } = await measure();
  const section: Section = { ...told, machine, command: options.command, at: new Date() };
  console.log(sectionText(section));
  if (options.settings.only === null) await keepSection(file, section);
  return bars.every(isMet);
}

async function measure(): Promise<Pick<Section, 'name' | 'title' | 'text'> & { bars: Bar[] }> {
  const { settings, isFlat } = options;
  if (isFlat) {
    const flatness = await measureFlatness(settings.releases, settings);
    return {
      name: `flat-${settings.client}`,
      title: `From ${settings.releases / 100} to ${settings.releases} releases in three languages, ${settings.client}`,
      text: flatReport(flatness),
      bars: flatBars(flatness),
    };
  }
  const comparison = await compare(settings);
  return {
    name: settings.client,
    title: `Against stock Strapi, ${settings.releases} releases in three languages, ${settings.client}`,
    text: comparisonReport(comparison),
    bars: comparisonBars(comparison),
  };
}

async function machineOf(): Promise<string> {
  const { client } = options.settings;
  const database = await scratchDatabase(client);
  const machine = await describeMachine(client, database);
  await removeDatabase(database);
  return machine;
}
