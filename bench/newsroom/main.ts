import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { compare } from './comparison/compare';
import { measureFlatness } from './flat/flatness';
import { type Options, readOptions } from './options';
import { type Bar, isMet } from './report/bars';
import { comparisonBars, comparisonReport } from './report/comparison-report';
import { flatBars, flatReport } from './report/flat-report';
import { describeMachine } from './report/machine';
import { keepSection, type Section, sectionText } from './report/results';
import { killAll, run } from './targets/processes';
import { root } from './targets/root';
import { type Client, removeDatabase, removeDatabases, scratchDatabase } from './targets/scratch';

/**
 * Does what `npm run bench` was asked for, prints it, and keeps it in bench/RESULTS.md unless only a part was asked for. Ends
 * what it started and takes away its databases, also on Ctrl+C.
 * @returns the exit code: 0 where all bars are kept
 */
export async function main(given: string[]): Promise<number> {
  const options = readOptions(given);
  // Everything that is written on the way, by whatever process, goes into one folder, and goes with it.
  const folder = mkdtempSync(path.join(tmpdir(), 'press-office-bench-'));
  process.env.TMPDIR = folder;
  const cleanUp = async () => {
    killAll();
    await removeDatabases();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => void cleanUp().then(() => process.exit(code)));
  }
  try {
    return (await measureAndReport(options)) ? 0 : 1;
  } catch (error) {
    // A stack would show how the program was compiled; what a server printed is in the message.
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await cleanUp();
  }
}

async function measureAndReport(options: Options): Promise<boolean> {
  const { settings, command } = options;
  const machine = await machineWith(settings.client);
  await run({ file: 'bench/newsroom/targets/build.mjs' });
  const { bars, ...told } = options.isFlat ? await flatness(options) : await comparison(options);
  const section: Section = { ...told, machine, command, at: new Date() };
  console.log(sectionText(section));
  if (settings.only === null) await keepSection(path.join(root, 'bench', 'RESULTS.md'), section);
  return bars.every(isMet);
}

type Told = Pick<Section, 'name' | 'title' | 'text'> & { bars: Bar[] };

async function comparison({ settings }: Options): Promise<Told> {
  const measured = await compare(settings);
  return {
    name: settings.client,
    title: `Against stock Strapi, ${settings.releases} releases in three languages, ${settings.client}`,
    text: comparisonReport(measured),
    bars: comparisonBars(measured),
  };
}

async function flatness({ settings }: Options): Promise<Told> {
  const measured = await measureFlatness(settings.releases, settings);
  return {
    name: `flat-${settings.client}`,
    title: `From ${settings.releases / 100} to ${settings.releases} releases in three languages, ${settings.client}`,
    text: flatReport(measured),
    bars: flatBars(measured),
  };
}

async function machineWith(client: Client): Promise<string> {
  const database = await scratchDatabase(client);
  const machine = await describeMachine(client, database);
  await removeDatabase(database);
  return machine;
}
