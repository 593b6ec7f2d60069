import type { Knex } from 'knex';

import { closingEditions, editionsNaming, readableFiles } from '../editions/read/readable-files';
import { type FileRow, tables as record } from '../editions/rows';
import type { Database } from '../shared/database';

/** The tables of Strapi's upload plugin, and the columns that are read here. */
const tables = { files: 'files', related: 'files_related_mph' } as const;

interface LibraryRow {
  id: number;
  hash: string;
  url: string;
}

const ours = 'plugin::press-office.%';

/**
 * Whether the public may have the bytes of a file on disk, by its name. A file that the media library does not know is
 * none of ours to keep (Strapi puts logos there itself). A smaller copy of a picture (`thumbnail_…`) goes with the
 * picture, and may also be named by the record itself.
 */
export async function isServed(database: Database, name: string): Promise<boolean> {
  const hash = await hashInLibrary(database, name);
  if (hash === null) return true;
  const urls = (await database<LibraryRow>(tables.files).where({ hash }).select('url')).map(({ url }) => url);
  const asked = `/uploads/${name}`;
  const closing = await closingEditions(database, urls);
  const file = await servedFiles(database, closing).where('file.hash', hash).first('file.id');
  return file !== undefined || (await readableFiles(database, [asked])).has(asked);
}

/**
 * The files of the media library (as `file`) whose bytes the public may have, as part of a greater query: those that an
 * edition names which is open to it, and those of the host. A file is the host's when a record of a type that is not
 * ours uses it, none of ours does, and no edition, not even a closed one, ever named it. `closing` is what
 * `closingEditions` says. Rows that have their bytes in common stand and fall together.
 */
export const servedFiles = (database: Database, closing: readonly number[]): Knex.QueryBuilder =>
  database<LibraryRow>(`${tables.files} as file`).where((query) => {
    void query
      .whereExists(
        sameBytes(editionsNaming(database, closing).join(`${tables.files} as same`, 'same.url', 'named.url')),
      )
      .orWhere((of) => {
        void of
          .whereExists(usesOf(database).whereNot('use.related_type', 'like', ours))
          .whereNotExists(usesOf(database).where('use.related_type', 'like', ours))
          .whereNotExists(
            sameBytes(
              database<FileRow>(`${record.files} as named`).join(`${tables.files} as same`, 'same.url', 'named.url'),
            ),
          );
      });
  });

/** Records that use a file, by any row of the library that has the same bytes. */
const usesOf = (database: Database): Knex.QueryBuilder =>
  sameBytes(database<object>(`${tables.related} as use`).join(`${tables.files} as same`, 'same.id', 'use.file_id'));

const sameBytes = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.whereRaw('?? = ??', ['same.hash', 'file.hash']).select('same.id');

/**
 * The hash under which the library knows a file on disk: its provider calls a file by the hash and an extension, and its
 * smaller copies by the name of the breakpoint before that, whatever a host calls its breakpoints.
 */
async function hashInLibrary(database: Database, name: string): Promise<string | null> {
  const rows = await database<LibraryRow>(tables.files).whereIn('hash', possibleHashes(name)).select('hash');
  const hashes = rows.map(({ hash }) => hash).sort((one, other) => other.length - one.length);
  return hashes[0] ?? null;
}

/** Every hash that a file of this name may have in the library. */
export function possibleHashes(name: string): string[] {
  const stems = [name, name.slice(0, Math.max(0, name.lastIndexOf('.'))), name.split('.')[0] ?? ''];
  const hashes = stems.flatMap((stem) => {
    const words = stem.split('_');
    return words.map((_, start) => words.slice(start).join('_'));
  });
  return [...new Set(hashes)].filter(Boolean);
}
