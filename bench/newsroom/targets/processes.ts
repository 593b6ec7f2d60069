import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root } from './root';

/** A program of ours, in a process of its own. */
export interface Program {
  /** From the root of the repository; TypeScript too. */
  file: string;
  parameters?: string[];
  environment?: NodeJS.ProcessEnv;
  /** The core that it may use; all of them when it is left out. */
  core?: number;
}

const running = new Map<ChildProcess, string>();

/** Starts a program. What it prints is shown only where it ends badly. */
export function start({ file, parameters = [], environment = {}, core }: Program): ChildProcess {
  const isTypeScript = /\.m?ts$/.test(file);
  const node = [process.execPath, ...(isTypeScript ? ['--import', 'tsx'] : []), path.join(root, file), ...parameters];
  const [command = '', ...rest] = core === undefined ? node : ['taskset', '-c', String(core), ...node];
  const { PATH, HOME, TMPDIR } = process.env;
  const folder = mkdtempSync(path.join(tmpdir(), 'press-office-bench-log-'));
  const log = openSync(path.join(folder, 'log'), 'w');
  const child = spawn(command, rest, {
    cwd: root,
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'advanced',
  });
  closeSync(log);
  running.set(child, folder);
  return child;
}

/**
 * The first message of a program.
 * @throws Error with the end of what it printed when it ends without one
 */
export async function messageOf<M>(child: ChildProcess): Promise<M> {
  // Whoever is asked for many messages must not keep what listens for each: it keeps the message, too.
  const listening = new AbortController();
  const { signal } = listening;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`${child.spawnargs.join(' ')} ended early:\n${printedBy(child)}`);
  });
  try {
    // A child that cannot be started is an 'error', which fails both.
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [M];
    return message;
  } finally {
    // Given up, which is no failure.
    ended.catch(() => undefined);
    listening.abort();
  }
}

/**
 * Runs a program to its end.
 * @returns its last message, if it sent one
 * @throws Error with the end of what it printed when it does not end well
 */
export async function run<M = unknown>(program: Program): Promise<M> {
  const child = start(program);
  let last: unknown;
  child.on('message', (message) => (last = message));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== 0) throw new Error(`${program.file} ended with ${code ?? signal}:\n${printedBy(child)}`);
  forget(child);
  return last as M;
}

/** Ends a program at once, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
  forget(child);
}

/** Ends everything that was started. */
export function killAll(): void {
  for (const child of [...running.keys()]) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    forget(child);
  }
}

function forget(child: ChildProcess): void {
  const folder = running.get(child);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  running.delete(child);
}

function printedBy(child: ChildProcess): string {
  const folder = running.get(child);
  return folder === undefined ? '' : readFileSync(path.join(folder, 'log'), 'utf8').slice(-4000);
}
