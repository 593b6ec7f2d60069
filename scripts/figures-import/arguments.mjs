import { parseArgs } from 'node:util';

const usage = `Usage: npm run figures:import -- FILE [--dry-run] [--publish] [--decimal SIGN] [--reason TEXT]
                               [--locale CODE] [--language CODE] [--json]

  FILE             figures as CSV, at most 2 MB and 5,000 lines; all of them are taken in, or none
  --dry-run        only tell what would be new, revised and refused; nothing is written
  --publish        publish the figures that are new, and those that are public already
  --decimal SIGN   what stands before the decimals in the file: comma or point
                   (by default what its numbers leave no doubt about)
  --reason TEXT    why public values change, for lines that have no reason of their own
  --locale CODE    the language of columns that name none: ar, fr, en
  --language CODE  the language of what is printed: ar, fr, en (by default en)
  --json           print the answer as one JSON object

Ends with code 0 when nothing is refused, 1 when something is, 2 when the command was not understood.`;

/** Reads the arguments. Shows how to use the command, and ends with code 2, when they are not understood. */
export function readArguments(args) {
  try {
    return checked(parseArgs({ args, options, allowPositionals: true }));
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const options = {
  'dry-run': { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  decimal: { type: 'string' },
  reason: { type: 'string' },
  locale: { type: 'string' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
};

function checked({ values, positionals }) {
  const [file, ...others] = positionals;
  if (file === undefined) throw new Error('Name the file to read.');
  if (others.length > 0) throw new Error('Name one file only.');
  const { decimal = null, reason = null, locale = null, language, json, publish } = values;
  if (decimal !== null && !['comma', 'point'].includes(decimal)) {
    throw new Error(`--decimal takes comma or point, not: ${decimal}`);
  }
  if (!['ar', 'fr', 'en'].includes(language)) throw new Error(`--language takes ar, fr or en, not: ${language}`);
  if (reason !== null && (reason.trim() === '' || reason.length > 1000)) {
    throw new Error('--reason takes a text of at most 1,000 characters.');
  }
  return { file, json, options: { dryRun: values['dry-run'], publish, decimal, reason, locale, language } };
}
