/** How long something took, in milliseconds: `cold` the first time, the others after it. */
export interface Times {
  cold: number;
  median: number;
  p99: number;
  /** Median of the time that the processor worked; less than the wall's when the machine had other work. */
  cpu: number;
}

/** Does something once and then again `runs` times. */
export async function measure(runs: number, work: () => unknown): Promise<Times> {
  const cold = (await timed(work)).wall;
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(work));
  const walls = times.map(({ wall }) => wall);
  return { cold, median: nearestRank(walls, 0.5), p99: nearestRank(walls, 0.99), cpu: median(times) };
}

const median = (times: readonly { cpu: number }[]) =>
  nearestRank(
    times.map(({ cpu }) => cpu),
    0.5,
  );

function nearestRank(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1]!;
}

async function timed(work: () => unknown): Promise<{ wall: number; cpu: number }> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await work();
  const wall = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1000 };
}
