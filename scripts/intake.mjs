// npm run intake -- FILE: what is found in a text, and only when told to, a draft of it or a publication. Of a folder, every
// text in it: one that cannot be taken in does not keep the others from it.
import path from 'node:path';

import { withStrapi } from './command/boot.mjs';
import { keepStandardOutput } from './command/keep-standard-output.mjs';
import { refusalIn } from './command/refusal-in.mjs';
import { shown } from './command/shown.mjs';
import { readArguments } from './intake/arguments.mjs';
import { filesAt, readInput } from './intake/read-input.mjs';
import { root } from './prepare/paths.mjs';
import { runScript } from './prepare/run-script.mjs';
import { SetupError } from './prepare/setup-error.mjs';
import { prepare } from './prepare.mjs';

await runScript(async () => {
  const { places, locale, ...wanted } = readArguments(process.argv.slice(2));
  const files = await filesAt(places);
  // Before anything is built and started: what cannot be read at all is told at once.
  const only = files.length === 1 ? await readInput(files[0]) : null;
  process.chdir(root);
  const print = keepStandardOutput();
  await prepare();
  const failed = await withStrapi((strapi) =>
    only ? takeInOne(strapi, only, { print, locale, wanted }) : takeInAll(strapi, files, { print, locale, wanted }),
  );
  if (failed > 0) throw new SetupError(`${failed} of ${files.length} files could not be taken in.`);
  process.exit(0);
});

async function takeInOne(strapi, input, { print, locale, wanted }) {
  try {
    const { said } = await takeIn(strapi, { ...input, locale }, wanted);
    await print(said);
    return 0;
  } catch (error) {
    throw refusalIn(error);
  }
}

/** Takes in several files, one after the other, and tells how far it is; gives how many could not be. */
async function takeInAll(strapi, files, { print, locale, wanted }) {
  let failed = 0;
  for (const [index, file] of files.entries()) {
    const started = performance.now();
    try {
      const { said, done } = await takeIn(strapi, { ...(await readInput(file)), locale }, { ...wanted, file });
      await print(said);
      tellProgress({ index, files, what: `${done}, ${Math.round(performance.now() - started)} ms` });
    } catch (error) {
      failed += 1;
      tellProgress({ index, files, what: `not taken in: ${refusalIn(error).message}` });
    }
  }
  return failed;
}

/** Analyses, and as far as it is asked for saves and publishes, all of it or nothing; gives what is to be printed. */
async function takeIn(strapi, input, { save, publish, json, file }) {
  const { intake } = strapi.plugin('press-office').services;
  const read = await intake.readInItsLanguage(input);
  const done = save ? await saveIn(strapi, read, publish) : { saved: null, isPublished: false };
  const outcome = { analysis: read.analysis, ...done };
  const said = json
    ? JSON.stringify({ ...(file && { file }), ...outcome.analysis, ...outcome.saved })
    : [...(file ? [`── ${shown(file)} ──`, ''] : []), intake.report(outcome), ...(file ? [''] : [])].join('\n');
  return { said, done: publish ? 'published' : save ? 'saved' : 'read' };
}

async function saveIn(strapi, read, publish) {
  const { intake, publication } = strapi.plugin('press-office').services;
  // What was read before: others on the same database wait for this transaction.
  return publication.inTurn(async () => {
    const { documentId, slug, locale } = await intake.saveEverything(read);
    if (publish) {
      const body = { locales: [locale], withDependencies: true, reason: intake.reasonToPublish(read.analysis) };
      await publication.perform({ verb: 'publish-at-once', documentId, body });
    }
    return { saved: { documentId, slug, locale }, isPublished: publish };
  });
}

function tellProgress({ index, files, what }) {
  console.error(`[${index + 1}/${files.length}] ${shown(path.basename(files[index]))}: ${what}`);
}
