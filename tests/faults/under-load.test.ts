import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { repository } from '../support/app-folder';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';

// 200 readers at once, some with nonsense, while something is published every second. `LOAD_SECONDS=60` for the whole minute.

const seconds = Number(process.env.LOAD_SECONDS ?? 12);
const connections = 200;

interface Seen {
  requests: number;
  statuses: Record<string, number>;
  errors: string[];
  failed: number;
  stale: object[];
}

let booted: BootedStrapi;
let seen: Seen;
const published: number[] = [];
const memory: number[] = [];

beforeAll(async () => {
  booted = await bootStrapi();
  const desk = deskOf(booted.strapi);
  const project = await desk.published('partner-project', { fr: { name: 'Charge', slug: 'charge' } });
  const parameters = [booted.origin(), String(connections), String(seconds)];
  const generator = fork(path.join(repository, 'tests', 'faults', 'load-generator.mjs'), parameters);
  const ended = once(generator, 'message') as Promise<[Seen]>;
  // Until shortly before the readers go home.
  const end = performance.now() + (seconds - 3) * 1000;
  for (let number = 1; performance.now() < end; number += 1) {
    await desk.published('press-release', { fr: { title: `Charge ${number}`, projects: [project] } });
    published.push(number);
    generator.send({ number });
    memory.push(process.memoryUsage().rss);
    await setTimeout(1000);
  }
  [seen] = await ended;
  console.log(`${seen.requests} requests, ${JSON.stringify(seen.statuses)}, ${published.length} publications`);
}, 180_000);
afterAll(() => booted.stop());

test('nobody is told of an error that is not theirs', () => {
  expect(seen.errors).toEqual([]);
  expect(seen.failed).toBe(0);
  expect(Object.keys(seen.statuses).every((status) => ['200', '400', '404'].includes(status))).toBe(true);
  expect(seen.requests).toBeGreaterThan(connections * 10);
});

test('whoever asks after a publication is told of it, however many ask', () => {
  expect(published.length).toBeGreaterThan(seconds / 3);
  expect(seen.stale).toEqual([]);
});

test('memory does not grow with what is asked', () => {
  const settled = memory.slice(Math.floor(memory.length / 2));
  const [first = 0] = settled;
  expect(Math.max(...settled) - first).toBeLessThan(150_000_000);
});
