// Fills an empty database of ours with the corpus, in a process of its own: tsx bench/newsroom/ours/load.mts <releases>
// The parent hears, as a message, what it cost.
import type { Core } from '@strapi/strapi';

import { bulkPath } from './bulk-path';
import { composer } from './editions';
import { startStrapi } from '../targets/start-strapi.cjs';
import { releaseAt } from '../corpus/release';
import type { Loaded } from './loaded';

const releasesInOneGo = 250;

const howMany = Number(process.argv[2]);
const strapi: Core.Strapi = await startStrapi('ours');
process.send?.(await load());
await strapi.destroy();
process.exit(0);

async function load(): Promise<Loaded> {
  const { write, name } = bulkPath(strapi);
  const compose = composer();
  const now = new Date();
  await write([...compose.ofProjects(), ...compose.ofFigures()], now);
  const began = performance.now();
  let writing = 0;
  for (let first = 0; first < howMany; first += releasesInOneGo) {
    const editions = [];
    for (let number = first; number < Math.min(first + releasesInOneGo, howMany); number += 1) {
      editions.push(...compose.ofRelease(releaseAt(number, howMany)));
    }
    const before = performance.now();
    await write(editions, now);
    writing += performance.now() - before;
    if (first % 10_000 === 0 && first > 0) console.error(`  ${first} releases …`);
  }
  return { path: name, releases: howMany, seconds: (performance.now() - began) / 1000, writingSeconds: writing / 1000 };
}
