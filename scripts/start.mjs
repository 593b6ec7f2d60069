// npm start: installs and builds what is missing, then runs the application in this process.
import { createRequire } from 'node:module';
import path from 'node:path';

import { settleEnvironment } from './prepare/environment.mjs';
import { root } from './prepare/paths.mjs';
import { checkPort } from './prepare/port.mjs';
import { runScript } from './prepare/run-script.mjs';
import { SetupError } from './prepare/setup-error.mjs';
import { prepare } from './prepare.mjs';

const listenAt = () => ({ host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 1337) });

await runScript(async () => {
  process.chdir(root);
  await settleEnvironment();
  await checkPort(listenAt());
  await prepare({ panel: true });
  // Not an import: Strapi's ES modules do not load in Node.js itself.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  await configured(() => createStrapi({ appDir: root, distDir: path.join(root, 'dist') })).start();
  tellAddresses(listenAt());
});

/** Strapi reads the configuration before it does anything else; what is wrong there is said without a stack. */
function configured(create) {
  try {
    return create();
  } catch (error) {
    throw new SetupError(error.message);
  }
}

function tellAddresses({ host, port }) {
  const site = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`
Press Office is open.
  Admin panel   ${site}/admin
  REST          ${site}/api/press-releases?locale=ar
  GraphQL       ${site}/graphql
Stop it with Ctrl+C.
`);
}
