// npm run bench:reading -- [--texts 20]
// Whether the public notices what staff paste: the longest answer to a reader while texts of 1 MB are given to the intake at
// once, against the longest when nobody does anything; and how late a release comes out meanwhile. Misses a bar: code 1.
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { approveReleases, openDesk } from './lateness/desk.mjs';
import { temporaryDatabase } from './lateness/database.mjs';
import { prepareNodes } from './lateness/nodes.mjs';
import { percentiles } from './lateness/statistics.mjs';
import { latenessOf, readWhile } from './reading/reader.mjs';
import { longText } from './reading/text.mjs';

const { values: given } = parseArgs({ options: { texts: { type: 'string', default: '20' } } });
const howMany = Number(given.texts);
if (!Number.isInteger(howMany) || howMany < 1) throw new Error('--texts is a whole number, 1 or more.');

/** Milliseconds: the longest public answer, and how late a release may come out. */
const bars = { answer: 1000, lateness: 1000 };
const idleMs = 3000;
const embargoInMs = 4000;

const database = await temporaryDatabase('sqlite');
const nodes = prepareNodes(database.environment);
let isWithinBars = false;
process.once('SIGINT', () => void cleanUp().then(() => process.exit(130)));
try {
  isWithinBars = await measure();
} finally {
  await cleanUp();
}
process.exit(isWithinBars ? 0 : 1);

async function cleanUp() {
  await nodes.killAll();
  await database.remove();
}

async function measure() {
  const address = await nodes.start('node-1');
  const desk = await openDesk(address);
  const [shown, due] = await approveReleases(desk, 2);
  await desk.act('publish', shown);
  const readers = (work) => readWhile(`${address}/api/press-releases?locale=fr`, work);
  await readers(() => setTimeout(idleMs));
  const idle = await readers(() => setTimeout(idleMs));

  const embargo = Math.ceil((Date.now() + embargoInMs) / 1000) * 1000;
  await desk.act('schedule', due, { embargoUntil: new Date(embargo) });
  console.error(`Giving ${howMany} texts of 1 MB to the intake at once …`);
  const began = performance.now();
  const given = {};
  const busy = await readers(async () => {
    [given.lateness, given.statuses] = await Promise.all([
      latenessOf(`${address}/api/press-releases/${due}?locale=fr`, embargo),
      giveTexts(desk),
    ]);
  });
  return report({ idle, busy, ...given, seconds: (performance.now() - began) / 1000 });
}

/** The statuses of the answers. */
function giveTexts(desk) {
  return Promise.all(Array.from({ length: howMany }, (_, number) => desk.analyse(longText(number))));
}

function report({ idle, busy, statuses, lateness, seconds }) {
  const [usual, meanwhile] = [percentiles(idle.times), percentiles(busy.times)];
  const line = (name, { p50, p99, max }, { times, failed }) =>
    console.log(`${name.padEnd(26)} p50 ${p50} ms  p99 ${p99} ms  max ${max} ms  (${times.length}, ${failed} failed)`);
  line('a public GET, idle', usual, idle);
  line('a public GET, meanwhile', meanwhile, busy);
  const answers = [...new Set(statuses)].map((one) => `${statuses.filter((other) => other === one).length} × ${one}`);
  console.log(`The longest is ${(meanwhile.max / usual.max).toFixed(1)} times the longest when idle.`);
  console.log(
    `${howMany} texts in ${seconds.toFixed(1)} s: ${answers.join(', ')}. A release came out ${lateness} ms late.`,
  );
  const isWithin = meanwhile.max <= bars.answer && busy.failed === 0 && lateness <= bars.lateness;
  console.log(`The bars are ${bars.answer} ms and ${bars.lateness} ms late: ${isWithin ? 'met' : 'missed'}.`);
  return isWithin;
}
