import { parseArgs } from 'node:util';

const usage = `Usage: npm run intake -- FILE [--save [--publish]] [--json] [--locale CODE]

  FILE           a text (.txt, .md, .html), at most 1 MB, or a Word document (.docx), at most 16 MB
  --save         save the draft, with drafts of the figures and projects found
  --publish      publish it too, with everything that it links to
  --json         print what was found as one JSON object
  --locale CODE  the language to read the text in: ar, fr, en (by default the one it is in)`;

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
  save: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  locale: { type: 'string' },
};

function checked({ values, positionals: [file, ...more] }) {
  if (!file) throw new Error('Name the file to read.');
  if (more.length > 0) throw new Error(`One file at a time: ${more.join(', ')} would be left out.`);
  if (values.publish && !values.save)
    throw new Error('--publish needs --save: there is nothing to publish without it.');
  return { file, ...values, locale: values.locale ?? null };
}
