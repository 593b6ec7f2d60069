import { checkNodeVersion } from './node-version.mjs';
import { SetupError } from './setup-error.mjs';

/** Runs a script. A setup error ends it with its sentence and exit code 1, anything else with its stack. */
export async function runScript(script) {
  try {
    checkNodeVersion();
    await script();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exit(1);
  }
}
