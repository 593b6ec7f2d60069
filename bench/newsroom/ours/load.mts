// Fills an empty database of ours with the corpus, in a process of its own:
// tsx bench/newsroom/ours/load.mts <releases> <processes that compose ahead; 0: none>
// The parent hears, as a message, what it cost.
import type { Core } from '@strapi/strapi';

import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';
import { bulkPath } from './bulk-path';
import { composedAhead, composedHere } from './composed';
import { composer } from './editions';
import type { Loaded } from './loaded';

const [releases = 0, ahead = 0] = process.argv.slice(2).map(Number);
const strapi: Core.Strapi = await startStrapi('ours');
await endWith(await load());

async function load(): Promise<Loaded> {
  const { write, settle } = bulkPath(strapi);
  const compose = composer();
  const now = new Date();
  await write([...compose.ofProjects(), ...compose.ofFigures()], now);
  const began = performance.now();
  let writing = 0;
  for await (const editions of ahead > 0 ? composedAhead(ahead, releases) : composedHere(compose, releases)) {
    const before = performance.now();
    await write(editions, now);
    writing += performance.now() - before;
  }
  const before = performance.now();
  await settle();
  const settling = performance.now() - before;
  return {
    path: 'record.write',
    releases,
    seconds: (performance.now() - began) / 1000,
    writingSeconds: writing / 1000,
    settlingSeconds: settling / 1000,
  };
}
