import { type ChildProcess, spawn } from 'node:child_process';

export type Environment = Record<string, string>;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a command with nothing in its environment of the test's own: no secrets, no database, no port. */
export function launch(
  command: string,
  parameters: string[],
  { cwd, environment = {} }: { cwd: string; environment?: Environment },
) {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env;
  return spawn(command, parameters, {
    cwd,
    env: { PATH, HOME, LANG, STRAPI_TELEMETRY_DISABLED: 'true', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, as in a terminal: Ctrl+C reaches npm and what npm runs.
    detached: true,
  });
}

/** Runs a command to its end, also when it fails. */
export async function runToEnd(
  command: string,
  parameters: string[],
  options: { cwd: string; environment?: Environment },
): Promise<Ended> {
  const child = launch(command, parameters, options);
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return { code: await exitOf(child), ...said };
}

/** Resolves when a process has ended and its outputs are closed. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** Presses Ctrl+C. */
export function interrupt({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
}

/** Ends a process and all that it has started, at once and without asking: as `kill -9` or an empty memory does. */
export const killGroup = (child: ChildProcess): void => signalGroup(child, 'SIGKILL');

/** Sends a signal to a process and all that it has started, if it is still there. */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
