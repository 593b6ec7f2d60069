import type { Database } from '../../shared/database';
import { type EditionRow, type FileRow, tables } from '../rows';
import { fileAddresses } from './file-addresses';

type Naming = Pick<EditionRow, 'id' | 'document'>;

/** Notes the files that an edition names. Does nothing when it is noted already. */
export async function recordFiles(db: Database, { id, document }: Naming): Promise<void> {
  // A few rows at a time: SQLite limits the values of one statement.
  const rows = fileAddresses(JSON.parse(document)).map((url) => ({ edition_id: id, url }));
  for (let start = 0; start < rows.length; start += 100) {
    await db<FileRow>(tables.files)
      .insert(rows.slice(start, start + 100))
      .onConflict(['url', 'edition_id'])
      .ignore();
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
    for (const edition of editions) {
      await recordFiles(db, edition);
      last = edition.id;
    }
    if (editions.length === 0) return;
  }
}
