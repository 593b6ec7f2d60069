import type { Database } from '../../shared/database';
import { type EditionRow, type FileRow, tables } from '../rows';
import { fileAddresses } from './file-addresses';
import { inBatches } from '../../shared/in-batches';

type Naming = Pick<EditionRow, 'id' | 'document'>;

/** Notes the files that editions name. Does nothing with what is noted already. */
export async function recordFiles(db: Database, editions: readonly Naming[]): Promise<void> {
  const rows = editions.flatMap(({ id, document }) =>
    fileAddresses(JSON.parse(document)).map((url) => ({ edition_id: id, url })),
  );
  for (const batch of inBatches(rows)) {
    await db<FileRow>(tables.files).insert(batch).onConflict(['url', 'edition_id']).ignore();
  }
}

/** Notes the files of every edition there is: for a record that was begun before files were noted. */
export async function recordFilesOfAll(db: Database): Promise<void> {
  let last = 0;
  for (;;) {
    const editions: Naming[] = await db<EditionRow>(tables.editions)
      .where('id', '>', last)
      .orderBy('id', 'asc')
      .limit(200)
      .select('id', 'document');
    const newest = editions.at(-1);
    if (newest === undefined) return;
    await recordFiles(db, editions);
    last = newest.id;
  }
}
