import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { type Ended, type Environment, runToEnd } from './processes';
import { type RunningApplication, startApplication } from './npm-start';

const root = path.resolve(__dirname, '..', '..');
const execute = promisify(execFile);

/** A copy of the working tree as `git clone` makes it: nothing built, no `.env`, no database. */
export interface FreshClone {
  folder: string;
  /** Runs a command in it to its end, also when it fails. */
  run(command: string, parameters: string[], environment?: Environment): Promise<Ended>;
  /** Runs `npm start` in it. */
  start(environment?: Environment): Promise<RunningApplication>;
  remove(): Promise<void>;
}

/** Makes a fresh clone. Only `node_modules` is there already (hard-linked): to install it takes minutes, and CI does. */
export async function freshClone(): Promise<FreshClone> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-clone-'));
  for (const file of await filesOfWorkingTree()) await cp(path.join(root, file), path.join(folder, file));
  // npm puts into a workspace's own folder what its root has in another version.
  for (const place of ['', 'src/plugins/press-office']) {
    await execute('cp', ['-al', path.join(root, place, 'node_modules'), path.join(folder, place)]);
  }
  await rm(path.join(folder, 'node_modules', '.cache', 'press-office'), { recursive: true, force: true });
  return {
    folder,
    run: (command, parameters, environment) => runToEnd(command, parameters, { cwd: folder, environment }),
    start: (environment) => startApplication(folder, environment),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What is committed, and what would be with the next commit. */
async function filesOfWorkingTree(): Promise<string[]> {
  const list = (...options: string[]) => execute('git', ['ls-files', '-z', ...options], { cwd: root });
  const { stdout: present } = await list('--cached', '--others', '--exclude-standard');
  const { stdout: deleted } = await list('--deleted');
  const gone = new Set(deleted.split('\0'));
  return [...new Set(present.split('\0'))].filter((file) => file !== '' && !gone.has(file));
}
