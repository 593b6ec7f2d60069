// Sends requests as its parent tells it to, in a process of its own, and answers what it has seen.
// autocannon parses and keeps what it reads: with a list of 34 KB it was busier than the bare servers that it measured.
import { setTimeout } from 'node:timers/promises';

import { openConnection } from './connection';
import type { Measured, Plan } from './plan';

process.once('disconnect', () => process.exit(1));
process.on('message', (plan: Plan) => void measure(plan).then((measured) => process.send?.(measured), fail));

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}

async function measure(plan: Plan): Promise<Measured> {
  if (plan.warmUpSeconds > 0) await fire(plan, plan.warmUpSeconds);
  const { times, bytes, errors, elapsed, cpu } = await fire(plan, plan.seconds);
  if (times.length === 0) throw new Error(`${plan.address} answered nothing in ${plan.seconds} s.`);
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / (elapsed / 1000),
    p50: nearestRank(times, 0.5),
    p99: nearestRank(times, 0.99),
    errors,
    bytes: bytes / times.length,
    generatorShare: cpu / elapsed,
  };
}

/** Asks for so many seconds; milliseconds of each answer that came within them. */
async function fire({ address, shots, status }: Plan, seconds: number) {
  const seen = { times: [] as number[], bytes: 0, errors: 0, elapsed: 0, cpu: 0 };
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  const connections = shots.map((list) =>
    openConnection(new URL(address), list, ({ status: answered, bytes, ms }) => {
      if (answered !== status) seen.errors += 1;
      if (seen.elapsed > 0) return;
      seen.times.push(ms);
      seen.bytes += bytes;
    }),
  );
  const all = Promise.all(connections.map(({ ended }) => ended));
  await Promise.race([setTimeout(seconds * 1000), all]);
  seen.elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(cpuBefore);
  seen.cpu = (user + system) / 1000;
  for (const connection of connections) connection.stop();
  await all;
  return seen;
}

const nearestRank = (sorted: readonly number[], share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
