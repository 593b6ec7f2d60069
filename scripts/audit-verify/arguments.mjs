import { parseArgs } from 'node:util';

const usage = `Usage: npm run audit:verify -- [--json] [--expect SEQUENCE:HASH] [--language CODE]

  --json                  print what was found as one JSON object
  --expect SEQUENCE:HASH  the last entry as an earlier run printed it: it must still be there
  --language CODE         the language of what is printed: ar, fr, en (by default en)

Ends with code 0 when nothing was altered, 1 when something was, 2 when the database could not be verified.`;

/** Reads the arguments. Shows how to use the command, and ends with code 2, when they are not understood. */
export function readArguments(args) {
  try {
    const { values } = parseArgs({ args, options });
    return { ...values, expected: readHead(values.expect) };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const options = {
  json: { type: 'boolean', default: false },
  expect: { type: 'string' },
  language: { type: 'string', default: 'en' },
};

function readHead(given) {
  if (given === undefined) return null;
  const [, sequence, hash] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (hash === undefined)
    throw new Error(`--expect takes a sequence and a hash, as 12:0f3a… (64 digits), not: ${given}`);
  return { sequence: Number(sequence), hash };
}
