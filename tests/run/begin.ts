import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Called by jest before the first test of a run: makes the folder that the run's tests share. */
export default async function beginRun(): Promise<void> {
  process.env.TEST_RUN = await mkdtemp(path.join(tmpdir(), 'press-office-run-'));
}
