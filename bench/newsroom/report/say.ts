import type { Measured } from '../load/plan';

/** Says what was just measured, on standard error: standard output belongs to the report. */
export const say = (target: string, measure: string, { requestsPerSecond, p50, p99, generatorShare }: Measured) =>
  console.error(
    `  ${target.padEnd(14)} ${measure.padEnd(14)} ${requestsPerSecond.toFixed(1).padStart(9)}/s  p50 ${p50.toFixed(2).padStart(8)} ms  ` +
      `p99 ${p99.toFixed(2).padStart(8)} ms  generator ${(generatorShare * 100).toFixed(0)} %`,
  );
