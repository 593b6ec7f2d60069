import { type EditionRow, type FacetRow, type SlugRow, tables } from '../../editions/rows';
import { type AuditRow, auditTable } from '../rows';
import { act, morning } from './acts.test-support';
import { type AnyRow, recordUnderTest } from './record-under-test.test-support';

const { database, verified, problems, rowsOf, editions, entries, remove } = recordUnderTest();

describe('a row that was removed', () => {
  test.each([tables.facets, tables.slugs, auditTable])(
    'from %s shows, whichever it was but the last entry',
    async (table) => {
      await morning(database);
      for (const row of await rowsOf(table)) {
        await remove(table, row.id);
        expect(await problems()).not.toEqual([]);
        await database<AnyRow>(table).insert(row);
      }
      expect(await problems()).toEqual([]);
    },
  );

  test('from the editions is named by the entry that wrote it, and by the edition after it', async () => {
    await morning(database);
    for (const row of await editions()) {
      await remove(tables.editions, row.id);
      const entry = (await entries()).find(({ editions: hashes }) => hashes.includes(row.hash));
      const after = (await editions()).find(
        (one) => one.subject_id === row.subject_id && one.sequence === row.sequence + 1,
      );
      expect(await problems()).toEqual(
        expect.arrayContaining([
          `audit_entries ${entry?.id} NAMED_EDITION_MISSING`,
          ...(after === undefined ? [] : [`editions ${after.id} EDITION_MISSING`]),
        ]),
      );
      await database<EditionRow>(tables.editions).insert(row);
    }
  });

  test('is found when a whole subject vanished with all that belongs to it', async () => {
    await morning(database);
    const ids = (await editions()).filter(({ subject_id }) => subject_id === 'r2').map(({ id }) => id);
    await database<FacetRow>(tables.facets).whereIn('edition_id', ids).delete();
    await database<SlugRow>(tables.slugs).where({ subject_id: 'r2' }).delete();
    await database<EditionRow>(tables.editions).where({ subject_id: 'r2' }).delete();
    expect(await problems()).toEqual([
      'audit_entries 6 NAMED_EDITION_MISSING',
      'audit_entries 8 NAMED_EDITION_MISSING',
    ]);
  });

  test('is named by the entry after it', async () => {
    await morning(database);
    await remove(auditTable, 1);
    expect(await problems()).toContain('audit_entries 2 ENTRY_MISSING');
    await remove(auditTable, 5);
    expect(await problems()).toContain('audit_entries 6 ENTRY_MISSING');
  });

  test('shows when all entries are gone', async () => {
    await morning(database);
    await database<AuditRow>(auditTable).delete();
    const found = await problems();
    expect(found).toContain('audit_entries null AUDIT_EMPTY');
    expect(found.filter((one) => one.endsWith('EDITION_UNNAMED'))).toHaveLength(10);
  });

  test('from the end of the audit shows by the editions that it named, or against a head noted elsewhere', async () => {
    await morning(database);
    await act(database, { does: 'submit', minute: 9 });
    const { head } = await verified();
    expect(head?.sequence).toBe(9);
    await remove(auditTable, 9);
    expect(await problems()).toEqual([]);
    expect(await problems(head ?? undefined)).toEqual(['audit_entries null HEAD_DIFFERS']);
    await remove(auditTable, 8);
    expect(await problems()).toEqual(['editions 10 EDITION_UNNAMED']);
  });
});
