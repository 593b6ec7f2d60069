// npm run intake -- FILE: what is found in a text, and only when told to, a draft of it or a publication.
import { createRequire } from 'node:module';
import path from 'node:path';

import { readArguments } from './intake/arguments.mjs';
import { keepStandardOutput } from './intake/keep-standard-output.mjs';
import { readInput } from './intake/read-input.mjs';
import { root } from './prepare/paths.mjs';
import { runScript } from './prepare/run-script.mjs';
import { SetupError } from './prepare/setup-error.mjs';
import { prepare } from './prepare.mjs';

await runScript(async () => {
  const { file, save, publish, json, locale } = readArguments(process.argv.slice(2));
  const input = { ...(await readInput(file)), locale };
  process.chdir(root);
  const print = keepStandardOutput();
  await prepare();
  const strapi = await boot();
  try {
    const intake = strapi.plugin('press-office').service('intake');
    const outcome = await takeIn(strapi, { input, save, publish });
    await print(json ? JSON.stringify({ ...outcome.analysis, ...outcome.saved }) : intake.report(outcome));
  } catch (error) {
    // A refusal, or something wrong with the text: said as it is. Anything else keeps its stack.
    throw error.details?.code ? new SetupError(error.message) : error;
  } finally {
    strapi.log.level = 'warn';
    await strapi.destroy();
  }
  process.exit(0);
});

async function boot() {
  // Not an import: Strapi's ES modules do not load in Node.js itself.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  return strapi.load();
}

/** Analyses, and as far as it is asked for saves and publishes, all of it or nothing. */
async function takeIn(strapi, { input, save, publish }) {
  const { intake, publication } = strapi.plugin('press-office').services;
  if (!save) return { analysis: await intake.analyseInItsLanguage(input), saved: null, isPublished: false };
  return publication.inTurn(async () => {
    const { analysis, documentId, slug, locale } = await intake.saveEverything(input);
    if (publish) {
      const body = { locales: [locale], withDependencies: true, reason: intake.reasonToPublish(analysis) };
      await publication.perform({ verb: 'publish-at-once', documentId, body });
    }
    return { analysis, saved: { documentId, slug, locale }, isPublished: publish };
  });
}
