import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { repository } from './app-folder';
import { exitOf, killGroup, launch } from './processes';
import { until } from './until';

/** nginx or Varnish from Debian's packages, with the configuration that is shipped, in front of an application. */
export interface RunningCache {
  /** `http://127.0.0.1:…` */
  address: string;
  /** Ends it, and removes what it has kept. */
  stop(): Promise<void>;
}

interface Place {
  /** The address of the application that it stands in front of. */
  application: string;
  /** Where it listens. */
  port: number;
}

/**
 * Starts Varnish with `deploy/varnish.vcl`.
 * @throws Error with all that it said, when it does not answer
 */
export async function startVarnish({ application, port }: Place): Promise<RunningCache> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-varnish-'));
  const vcl = path.join(folder, 'varnish.vcl');
  await writeFile(
    vcl,
    substitute(await shipped('varnish.vcl'), [['.port = "1337"', `.port = "${portOf(application)}"`]]),
  );
  const parameters = ['-F', '-j', 'none', '-T', 'none', '-n', folder, '-f', vcl, '-a', `127.0.0.1:${port}`];
  const tuned = ['-s', 'malloc,64m', '-p', 'http_gzip_support=off'];
  return run('/usr/sbin/varnishd', [...parameters, ...tuned], { folder, port });
}

/**
 * Starts nginx with `deploy/nginx.conf`.
 * @throws Error with all that it said, when it does not answer
 */
export async function startNginx({ application, port }: Place): Promise<RunningCache> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-nginx-'));
  const server = substitute(await shipped('nginx.conf'), [
    ['127.0.0.1:1337', `127.0.0.1:${portOf(application)}`],
    ['listen 8080', `listen 127.0.0.1:${port}`],
    ['/var/cache/nginx/press-office', path.join(folder, 'cache')],
  ]);
  await writeFile(path.join(folder, 'server.conf'), server);
  await writeFile(path.join(folder, 'nginx.conf'), surroundings(folder));
  const parameters = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'];
  return run('/usr/sbin/nginx', parameters, { folder, port });
}

const longestEndMs = 10_000;

const shipped = (name: string) => readFile(path.join(repository, 'deploy', name), 'utf8');
const portOf = (address: string) => new URL(address).port;

/** What Debian's `nginx.conf` has around a server; without a word to change the user, it runs as the test does. */
const surroundings = (folder: string) => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include ${folder}/server.conf;
}
`;

function substitute(text: string, changes: [from: string, to: string][]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The configuration has no "${from}" any more.`);
    return changed.replaceAll(from, to);
  }, text);
}

async function run(
  program: string,
  parameters: string[],
  { folder, port }: { folder: string; port: number },
): Promise<RunningCache> {
  if (!existsSync(program)) throw new Error(`${program} is not here: run .ci/need-caches first.`);
  const child = launch(program, parameters, { cwd: folder });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text));
  const exit = exitOf(child);
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    // A program that does not go by itself leaves its workers to nobody.
    const tooLate = setTimeout(() => killGroup(child), longestEndMs);
    await exit;
    clearTimeout(tooLate);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until(`${program} answers`, () => {
      if (child.exitCode !== null) throw new Error(`${program} ended.`);
      return fetch(`${address}/_health`).then(
        ({ ok }) => ok || null,
        () => null,
      );
    });
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${said}`, { cause: error });
  }
  return { address, stop };
}
