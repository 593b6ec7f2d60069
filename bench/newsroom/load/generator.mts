// Sends requests as its parent tells it to, in a process of its own, and answers what it has seen.
import autocannon from 'autocannon';

import type { Measured, Plan } from './plan';

process.once('disconnect', () => process.exit(1));
process.on('message', (plan: Plan) => void measure(plan).then((measured) => process.send?.(measured), fail));

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}

async function measure(plan: Plan): Promise<Measured> {
  if (plan.warmUpSeconds > 0) await fire(plan, plan.warmUpSeconds);
  return fire(plan, plan.seconds);
}

async function fire({ address, shots, status }: Plan, seconds: number): Promise<Measured> {
  const times: number[] = [];
  let others = 0;
  let bytes = 0;
  let connection = 0;
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      ...{ url: address, connections: shots.length, duration: seconds, timeout: 60 },
      // Each connection asks for its own: all of them asking for the same at once would be answered once.
      setupClient: (client: autocannon.Client) => client.setRequests(shots[connection++]!.map((shot) => ({ ...shot }))),
    };
    const running = autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
    running.on('response', (_client, code, size, time) => {
      times.push(time);
      bytes += size;
      if (code !== status) others += 1;
    });
  });
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (times.length === 0) throw new Error(`${address} answered nothing in ${seconds} s.`);
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / (elapsed / 1000),
    p50: nearestRank(times, 0.5),
    p99: nearestRank(times, 0.99),
    errors: others + errors + timeouts,
    bytes: bytes / times.length,
    generatorShare: (user + system) / 1000 / elapsed,
  };
}

const nearestRank = (sorted: readonly number[], share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
