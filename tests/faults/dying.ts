import path from 'node:path';

import { repository } from '../support/app-folder';
import { type Environment, exitOf, killGroup, launch } from '../support/processes';

/** What a process of `dying-application.mjs` is to do, and where it dies. */
export interface Death {
  folder: string;
  act: 'fall-due' | 'publish';
  release: string;
  /** `write 3`, `committed 1`, as the program knows them; `commit`: somewhere while it commits; `never`. */
  at: string;
  /** A folder where it photographs its database at every statement of the transaction. */
  photographs?: string | undefined;
}

export interface Dying {
  /** `http://127.0.0.1:…` */
  address: string;
  /** Tells it to act; resolves when it has died or survived. */
  act(): Promise<Outcome>;
  /** Ends it without an act. */
  kill(): Promise<void>;
}

/** How many statements that write it passed; null when it died. */
export type Outcome = { writes: number } | null;

const longestCommitMs = 5;
const longestStartMs = 60_000;

/**
 * Starts the application in a process that dies while it acts.
 * @throws Error with all that it said, when it does not open
 */
export async function startDying(
  { folder, act, release, at, photographs }: Death,
  environment: Environment,
): Promise<Dying> {
  const child = launch(process.execPath, [path.join(__dirname, 'dying-application.mjs')], {
    cwd: folder,
    environment: {
      ...environment,
      APP_FOLDER: folder,
      DIST_FOLDER: path.join(repository, 'dist'),
      ACT: act,
      RELEASE: release,
      DIE_AT: at === 'commit' ? 'never' : at,
      ...(photographs === undefined ? {} : { PHOTOGRAPHS: photographs }),
    },
  });
  const exit = exitOf(child);
  let said = '';
  const waiting: { pattern: RegExp; resolve: (found: RegExpExecArray) => void }[] = [];
  const listen = (text: string) => {
    said += text;
    for (const { pattern, resolve } of waiting) {
      const found = pattern.exec(said);
      if (found !== null) resolve(found);
    }
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  const hears = (pattern: RegExp) => new Promise<RegExpExecArray>((resolve) => waiting.push({ pattern, resolve }));
  const kill = async () => {
    killGroup(child);
    await exit;
  };
  const tooLong = setTimeout(() => killGroup(child), longestStartMs);
  const open = await Promise.race([hears(/^open (\d+)$/m), exit]);
  clearTimeout(tooLong);
  if (open === null || typeof open === 'number') throw new Error(`It did not open:\n${said}`);
  return {
    address: `http://127.0.0.1:${open[1]}`,
    kill,
    async act() {
      if (at === 'commit') void hears(/^committing$/m).then(() => setTimeout(kill, Math.random() * longestCommitMs));
      const survival = hears(/^survived (\d+)$/m);
      child.kill('SIGUSR2');
      const end = await Promise.race([survival, exit]);
      if (end !== null && typeof end !== 'number') {
        await kill();
        return { writes: Number(end[1]) };
      }
      if (child.signalCode !== 'SIGKILL') throw new Error(`It ended by itself:\n${said}`);
      return null;
    },
  };
}
