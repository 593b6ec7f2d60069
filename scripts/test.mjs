// npm test: installs and builds what is missing, then runs the tests; arguments go to jest.
import path from 'node:path';

import { root } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';
import { runScript } from './prepare/run-script.mjs';
import { build } from './prepare.mjs';

const projects = ['unit', 'architecture', 'integration'];
/** They measure time, or start several applications: one after the other. */
const alone = ['e2e', 'faults'];

await runScript(async () => {
  const given = process.argv.slice(2);
  const isAlone = given.some((argument) => alone.includes(argument));
  await build({ panel: isAlone });
  const chosen = given.includes('--selectProjects') ? [] : ['--selectProjects', ...projects];
  await run(path.join(root, 'node_modules', '.bin', 'jest'), [
    ...chosen,
    ...(isAlone ? ['--runInBand'] : []),
    ...given,
  ]);
});
