import { spawn } from 'node:child_process';

import { root } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Runs a program to its end, its output on our standard error.
 * @throws SetupError when it does not end well
 */
export function run(command, parameters, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new SetupError(`"${command} ${parameters.join(' ')}" failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}
