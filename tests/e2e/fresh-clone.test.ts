import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { freePort } from '../support/free-port';
import { type FreshClone, freshClone } from '../support/fresh-clone';
import type { RunningApplication } from '../support/npm-start';
import type { Environment } from '../support/processes';

let clone: FreshClone;
let application: RunningApplication;

beforeAll(async () => {
  clone = await freshClone();
  application = await clone.start();
}, 300_000);
afterAll(async () => {
  await application.stop();
  await clone.remove();
});

describe('the first start', () => {
  test('says what it does, where it is open, and who may sign in', async () => {
    const said = application.said();
    expect(said).toContain('Generated secrets in .env');
    expect(said).toContain('Building the plugin');
    expect(said).toContain(`${application.address}/admin`);
    for (const who of ['admin', 'head', 'editor', 'writer']) expect(said).toContain(`${who}@press.example`);
  });

  test('keeps secrets and passwords from other users of the machine', async () => {
    for (const file of ['.env', '.tmp/sample-accounts.json']) {
      expect((await stat(path.join(clone.folder, file))).mode & 0o777).toBe(0o600);
    }
  });

  test('every sample account can sign in', async () => {
    const accounts = JSON.parse(await readFile(path.join(clone.folder, '.tmp/sample-accounts.json'), 'utf8')) as object;
    expect(Object.keys(accounts)).toHaveLength(4);
    for (const [email, password] of Object.entries(accounts)) {
      const response = await fetch(`${application.address}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect([email, response.status]).toEqual([email, 200]);
    }
  });

  test('the panel is there', async () => {
    const panel = await fetch(`${application.address}/admin`);
    expect(panel.status).toBe(200);
    expect(await panel.text()).toContain('<div id="strapi">');
  });
});

describe('README.md', () => {
  test('each of its requests answers with documents', async () => {
    const readme = await readFile(path.join(clone.folder, 'README.md'), 'utf8');
    const requests = readme.match(/^curl .+$/gm) ?? [];
    expect(requests.length).toBeGreaterThanOrEqual(3);
    for (const request of requests) {
      const here = request.replace('http://127.0.0.1:1337', application.address);
      const { stdout } = await clone.run('bash', ['-c', `${here} --fail --silent --show-error`]);
      expect([request, stdout.length > 200]).toEqual([request, true]);
      if (request.includes('.csv')) expect(stdout).toMatch(/^[a-zA-Z,]+\r\n(.+\r\n)+$/);
      else expect([request, JSON.parse(stdout).data]).toEqual([request, expect.anything()]);
    }
  });
});

describe('a second start', () => {
  test('builds nothing, loads nothing, and is open within 15 seconds', async () => {
    await application.stop();
    application = await clone.start();
    expect(application.startedIn).toBeLessThan(15_000);
    expect(application.said()).not.toMatch(/Building|Compiling|Generated|@press\.example/);
  });
});

describe('a start that cannot succeed ends with a sentence and exit code 1', () => {
  const start = (environment: Environment) => clone.run('npm', ['start'], environment);

  test('when the port is in use', async () => {
    const { code, stderr } = await start({ PORT: new URL(application.address).port });
    expect(code).toBe(1);
    expect(stderr).toMatch(/Port \d+ on 127\.0\.0\.1 is in use/);
    expect(stderr).not.toContain('    at ');
  });

  test('when the database cannot be opened', async () => {
    const environments: Environment[] = [
      { DATABASE_FILENAME: 'package.json' },
      { DATABASE_CLIENT: 'postgres', DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none` },
      { DATABASE_CLIENT: 'oracle' },
    ];
    for (const environment of environments) {
      const { code, stderr } = await start({ PORT: '0', ...environment });
      expect([environment, code]).toEqual([environment, 1]);
      expect(stderr).toContain('The database cannot be opened');
      expect(stderr).not.toContain('    at ');
    }
    expect(JSON.parse(await readFile(path.join(clone.folder, 'package.json'), 'utf8'))).toHaveProperty('name');
  });

  test('in production, when a secret is missing, naming it', async () => {
    const { code, stderr } = await start({ PORT: '0', NODE_ENV: 'production', JWT_SECRET: '', ADMIN_JWT_SECRET: '' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/must be set.*: ADMIN_JWT_SECRET, JWT_SECRET\./);
  });
});

describe('in production', () => {
  test('no sample is loaded and no account is made', async () => {
    const production = await clone.start({ NODE_ENV: 'production', DATABASE_FILENAME: '.tmp/production.db' });
    try {
      const list = await fetch(`${production.address}/api/press-releases`);
      expect(await list.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
      const panel = await fetch(`${production.address}/admin/init`);
      expect(await panel.json()).toMatchObject({ data: { hasAdmin: false } });
      expect(production.said()).not.toContain('@press.example');
    } finally {
      await production.stop();
    }
  });
});
