import { freePort } from './free-port';
import { type Environment, exitOf, interrupt, launch } from './processes';

export interface RunningApplication {
  /** `http://127.0.0.1:…` */
  address: string;
  /** All that it has said so far, on both outputs. */
  said(): string;
  /** Milliseconds from the command to its word that it is open. */
  startedIn: number;
  stop(): Promise<void>;
}

/**
 * Runs `npm start` in a folder on a port of its own, and answers when it says that it is open.
 * @throws Error with all that it said, when it ends before
 */
export async function startApplication(folder: string, environment: Environment = {}): Promise<RunningApplication> {
  const port = await freePort();
  const before = performance.now();
  const child = launch('npm', ['start'], { cwd: folder, environment: { PORT: String(port), ...environment } });
  const exit = exitOf(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      if (said.includes('Press Office is open.')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void exit.then((code) => reject(new Error(`npm start ended with ${code}:\n${said}`)), reject);
  });
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    startedIn: performance.now() - before,
    async stop() {
      interrupt(child);
      await exit;
    },
  };
}
