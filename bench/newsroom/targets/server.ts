import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { kill, messageOf, type Program, start } from './processes';

/** The server has one core for itself, the generator the other. */
export const cores = { server: 0, generator: 1 };

/** A server that is open. */
export interface Server {
  address: string;
  /** Milliseconds from its start until it was open. */
  startedInMs: number;
  /** Megabytes of memory that it holds (resident set). */
  memory: () => number;
  stop: () => Promise<void>;
}

/** Starts a server that tells its port when it is open. */
export async function serve(program: Omit<Program, 'core'>): Promise<Server> {
  const began = performance.now();
  const child = start({ ...program, core: cores.server });
  const { port } = await messageOf<{ port: number }>(child);
  return {
    address: `http://127.0.0.1:${port}`,
    startedInMs: performance.now() - began,
    memory: () => residentMegabytes(child),
    stop: () => kill(child),
  };
}

/** Linux tells it in kibibytes. */
function residentMegabytes({ pid }: ChildProcess): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kibibytes === undefined) throw new Error(`/proc/${pid}/status has no VmRSS.`);
  return (Number(kibibytes) * 1024) / 1e6;
}
