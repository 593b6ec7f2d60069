// npm run figures:import -- FILE: figures from a spreadsheet's CSV, all of them or none; with --dry-run only what would
// become of each line.
import { withStrapi } from './command/boot.mjs';
import { keepStandardOutput } from './command/keep-standard-output.mjs';
import { readNamedFile } from './command/read-file.mjs';
import { refusalIn } from './command/refusal-in.mjs';
import { readArguments } from './figures-import/arguments.mjs';
import { root } from './prepare/paths.mjs';
import { runScript } from './prepare/run-script.mjs';
import { prepare } from './prepare.mjs';

/** In megabytes; the import says itself, in the language asked for, what it does not read. */
const largest = 16;

await runScript(async () => {
  const { file, json, options } = readArguments(process.argv.slice(2));
  // Before anything is built and started: what cannot be read at all is told at once.
  const bytes = await readNamedFile(file, largest);
  process.chdir(root);
  const print = keepStandardOutput();
  await prepare();
  const refused = await withStrapi(async (strapi) => {
    const { figuresImport } = strapi.plugin('press-office').services;
    const answer = await figuresImport.run({ bytes }, options).catch(answerIn);
    await print(json ? JSON.stringify(answer) : figuresImport.report(answer, options.language));
    return answer.counts.refused;
  });
  process.exit(refused > 0 ? 1 : 0);
});

/** A refused import has what it would have answered with it. */
function answerIn(error) {
  if (error.details?.code !== 'IMPORT_REFUSED') throw refusalIn(error);
  const { dryRun, tried, lines, counts, ignoredColumns } = error.details;
  return { dryRun, tried, lines, counts, ignoredColumns };
}
