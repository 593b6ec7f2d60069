import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';

import { repository } from './app-folder';
import { freePort } from './free-port';
import { type Environment, exitOf, killGroup, launch, signalGroup } from './processes';

/** One process of the application, in production, as `npm start` runs it. */
export interface ApplicationNode {
  name: string;
  /** `http://127.0.0.1:…` */
  address: string;
  pid: number;
  /** False from the moment that it is killed. */
  isAlive(): boolean;
  /** All that it has said so far, on both outputs. */
  said(): string;
  /** Kills it with SIGKILL and all that it has started; resolves when it is gone. */
  kill(): Promise<void>;
  /** Stops it in the middle of whatever it does, with its connections open: as a machine that loses its network. */
  freeze(): void;
  thaw(): void;
}

/** Several processes of the application that share a database. */
export interface Nodes {
  /**
   * Starts one, and answers when it is open. PostgreSQL knows its connections by its name.
   * @throws Error with all that it said, when it ends before or takes more than two minutes
   */
  start(name: string): Promise<ApplicationNode>;
  /** Kills whatever still runs, also what is just starting. */
  killAll(): Promise<void>;
}

const longestStartMs = 120_000;

/** Prepares nodes; none runs yet. `environment` names the database. */
export function prepareNodes(environment: Environment): Nodes {
  const shared = {
    ...secrets(),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PRESS_OFFICE_SAMPLE: 'false',
    ...environment,
  };
  const running = new Map<ChildProcess, Promise<number | null>>();
  return {
    async start(name) {
      const port = await freePort();
      const child = launch(process.execPath, ['scripts/start.mjs'], {
        cwd: repository,
        environment: { ...shared, PORT: String(port), PGAPPNAME: name },
      });
      const exit = exitOf(child).finally(() => running.delete(child));
      running.set(child, exit);
      const said = await untilOpen(child, exit, name);
      let isAlive = true;
      void exit.finally(() => (isAlive = false));
      return {
        name,
        address: `http://127.0.0.1:${port}`,
        pid: child.pid!,
        isAlive: () => isAlive,
        said,
        async kill() {
          isAlive = false;
          killGroup(child);
          await exit;
        },
        freeze: () => signalGroup(child, 'SIGSTOP'),
        thaw: () => signalGroup(child, 'SIGCONT'),
      };
    },
    async killAll() {
      const exits = [...running.values()];
      for (const child of running.keys()) killGroup(child);
      await Promise.allSettled(exits);
    },
  };
}

async function untilOpen(
  child: ReturnType<typeof launch>,
  exit: Promise<unknown>,
  name: string,
): Promise<() => string> {
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const listen = (text: string) => {
        said += text;
        if (said.includes('Press Office is open.')) resolve();
      };
      child.stdout.setEncoding('utf8').on('data', listen);
      child.stderr.setEncoding('utf8').on('data', listen);
      exit.then((code) => reject(new Error(`${name} ended with ${code}:\n${said}`)), reject);
      timer = setTimeout(() => reject(new Error(`${name} is not open after two minutes:\n${said}`)), longestStartMs);
    });
  } catch (error) {
    killGroup(child);
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return () => said;
}

const secrets = (): Environment => ({
  APP_KEYS: `${randomUUID()},${randomUUID()}`,
  ADMIN_JWT_SECRET: randomUUID(),
  API_TOKEN_SALT: randomUUID(),
  TRANSFER_TOKEN_SALT: randomUUID(),
  JWT_SECRET: randomUUID(),
  ENCRYPTION_KEY: randomUUID(),
});
