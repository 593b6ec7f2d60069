import { parseArgs } from 'node:util';

const usage = `Usage: npm run intake -- FILE… [--save [--publish]] [--json] [--locale CODE]

  FILE           a text (.txt, .md, .html), at most 1 MB, or a Word document (.docx), at most 16 MB;
                 of a folder, every one that lies in it
  --save         save the draft, with drafts of the figures and projects found
  --publish      publish it too, with everything that it links to
  --json         print what was found as a JSON object, one a line
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

function checked({ values, positionals: places }) {
  if (places.length === 0) throw new Error('Name the file or the folder to read.');
  if (values.publish && !values.save)
    throw new Error('--publish needs --save: there is nothing to publish without it.');
  return { places, ...values, locale: values.locale ?? null };
}
