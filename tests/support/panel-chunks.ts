import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { repository } from './source-tree';

const built = path.join(repository, 'src/plugins/press-office/dist/admin');

/** One file of the plugin's half of the panel, as a browser gets it. */
export interface Chunk {
  name: string;
  /** Bytes, gzipped. */
  size: number;
  /** What comes with it at once: the names of other chunks. */
  needs: string[];
}

/**
 * The files that the plugin adds to the panel, as they were built last. The libraries that they use are not in them: the
 * panel has most of them anyway.
 * @throws Error when the plugin has not been built
 */
export function panelChunks(): Chunk[] {
  if (!existsSync(built)) throw new Error('The plugin is not built: `npm test` builds it.');
  return readdirSync(built)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => {
      const source = readFileSync(path.join(built, name));
      const needs = [...source.toString().matchAll(/(?:\bfrom|^import) ?["']\.\/([^"']+\.mjs)["']/gm)];
      return { name, size: gzipSync(source).length, needs: needs.map(([, needed]) => String(needed)) };
    });
}

/** A chunk and everything that comes with it. */
export function withNeeds(chunks: readonly Chunk[], first: string): Chunk[] {
  const found = new Map<string, Chunk>();
  const take = (name: string): void => {
    const chunk = chunks.find((one) => one.name === name);
    if (chunk === undefined) throw new Error(`There is no chunk ${name}.`);
    if (found.has(name)) return;
    found.set(name, chunk);
    chunk.needs.forEach(take);
  };
  take(first);
  return [...found.values()];
}
