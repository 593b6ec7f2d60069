import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** One thing that a table says: of what, which property, the value, and its datatype. */
export type Quad = [subject: string, property: string, value: string, datatype: string | null];

/** Reads a table by its metadata, with a reader that knows neither of them: what it says as RDF. */
export function readCsvw(table: { csv: string; metadata: object; url: string }): Quad[] {
  const reader = path.join(__dirname, 'csvw-reader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [reader], {
    input: JSON.stringify(table),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Quad);
}
