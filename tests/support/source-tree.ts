import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const repository = path.resolve(__dirname, '..', '..');
export const server = path.join(repository, 'src/plugins/press-office/server/src');

/** A file of the plugin's server: its path below `server/src`, with slashes, and what is in it. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The TypeScript files of the plugin's server, without the tests beside them. */
export function serverSources(): SourceFile[] {
  return readdirSync(server, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ path: file, text: readFileSync(path.join(server, file), 'utf8') }));
}
