// npm run bench:lateness -- [--nodes 3] [--releases 100] [--every 1000]
// How late releases come out, as someone sees it who reads the REST API all the time: from the end of the embargo to the
// first answer with the release. One node works on a SQLite file, several on a PostgreSQL database; all of it is thrown away.
import { parseArgs } from 'node:util';

import { approveReleases, openDesk } from './lateness/desk.mjs';
import { temporaryDatabase } from './lateness/database.mjs';
import { prepareNodes } from './lateness/nodes.mjs';
import { isOutOn } from './lateness/reader.mjs';
import { percentiles, timed } from './lateness/statistics.mjs';

const options = {
  nodes: { type: 'string', default: '1' },
  releases: { type: 'string', default: '100' },
  every: { type: 'string', default: '1000' },
};
const given = parseArgs({ options }).values;
const [howManyNodes, howMany, everyMs] = [given.nodes, given.releases, given.every].map(Number);
if (![howManyNodes, howMany, everyMs].every((number) => Number.isInteger(number) && number > 0)) {
  throw new Error('--nodes, --releases and --every (milliseconds) are whole numbers, 1 or more.');
}
const plainPublications = Math.max(10, Math.round(howMany / 5));
const barMs = howManyNodes === 1 ? 250 : 1000;

const database = await temporaryDatabase(howManyNodes === 1 ? 'sqlite' : 'postgres');
const nodes = prepareNodes(database.environment);
let isWithinBar = false;
// Ctrl+C ends what was started too.
process.once('SIGINT', () => void cleanUp().then(() => process.exit(130)));
try {
  isWithinBar = await measure();
} finally {
  await cleanUp();
}
process.exit(isWithinBar ? 0 : 1);

async function cleanUp() {
  await nodes.killAll();
  await database.remove();
}

async function measure() {
  const addresses = [];
  // One after the other: the first makes the tables, which nothing locks.
  for (let number = 1; number <= howManyNodes; number += 1) addresses.push(await nodes.start(`node-${number}`));
  const desk = await openDesk(addresses[0]);
  console.error(`Writing and approving ${howMany + plainPublications} releases in three languages …`);
  const ids = await approveReleases(desk, howMany + plainPublications);
  const plain = await timesToPublish(desk, ids.splice(0, plainPublications));
  const agenda = await scheduleAll(desk, ids);
  const lateness = await Promise.all(addresses.map((address) => watch(address, agenda)));
  return report({ plain, lateness });
}

async function timesToPublish(desk, ids) {
  const times = [];
  for (const id of ids) times.push((await timed(() => desk.act('publish', id))).ms);
  return times;
}

/** Puts all on the agenda, the first a few seconds ahead, when all are on it; embargoes end at whole seconds. */
async function scheduleAll(desk, ids) {
  const once = await timed(() => desk.act('schedule', ids[0], { embargoUntil: new Date(Date.now() + 3_600_000) }));
  await desk.act('unschedule', ids[0]);
  const first = Math.ceil((Date.now() + ids.length * once.ms * 1.5 + 3000) / 1000) * 1000;
  const agenda = ids.map((id, index) => ({ id, embargo: first + index * everyMs }));
  for (const { id, embargo } of agenda) await desk.act('schedule', id, { embargoUntil: new Date(embargo) });
  console.error(`Waiting for ${ids.length} embargoes to end, one every ${everyMs} ms …`);
  return agenda;
}

function watch(address, agenda) {
  return Promise.all(agenda.map((entry) => isOutOn(address, entry)));
}

function report({ plain, lateness }) {
  const usual = percentiles(plain);
  const line = (name, { p50, p99, max }, rest = '') =>
    console.log(`${name.padEnd(24)} p50 ${p50} ms   p99 ${p99} ms   max ${max} ms${rest}`);
  line('a plain publish', usual);
  const all = lateness.map(percentiles);
  for (const [index, late] of all.entries()) {
    line(`lateness on node ${index + 1}`, late, `   ${(late.p50 / usual.p50).toFixed(2)} plain publishes`);
  }
  const isWithin = all.every(({ p99 }) => p99 <= barMs);
  console.log(`The bar is p99 ≤ ${barMs} ms on ${howManyNodes} node(s): ${isWithin ? 'met' : 'missed'}.`);
  return isWithin;
}
