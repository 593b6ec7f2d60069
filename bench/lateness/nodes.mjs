import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

import { throwawaySecrets } from '../../scripts/prepare/environment.mjs';
import { root } from '../../scripts/prepare/paths.mjs';

/** Processes of the application, in production, as `npm start` runs them; one person may write and approve. */
export function prepareNodes(environment) {
  const { PATH, HOME } = process.env;
  const shared = {
    ...{ PATH, HOME, NODE_ENV: 'production', HOST: '127.0.0.1', ...throwawaySecrets(), ...environment },
    ...{ PRESS_OFFICE_SAMPLE: 'false', PRESS_OFFICE_FOUR_EYES: 'false', STRAPI_TELEMETRY_DISABLED: 'true' },
  };
  const children = [];
  return {
    /** Starts one and answers its address when it is open. */
    async start(name) {
      console.error(`Starting ${name} …`);
      const port = await freePort();
      const child = spawn(process.execPath, ['scripts/start.mjs'], {
        cwd: root,
        env: { ...shared, PORT: String(port), PGAPPNAME: name },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      children.push(child);
      await untilOpen(child, name);
      return `http://127.0.0.1:${port}`;
    },
    async killAll() {
      for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
        const gone = once(child, 'close');
        process.kill(-child.pid, 'SIGKILL');
        await gone;
      }
    },
  };
}

function untilOpen(child, name) {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (text) => {
      if (said.length < 100_000) said += text;
      if (said.includes('Press Office is open.')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', (code) => reject(new Error(`${name} ended with ${code}:\n${said}`)));
  });
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
