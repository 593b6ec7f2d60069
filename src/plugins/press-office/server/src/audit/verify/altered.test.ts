import { tables } from '../../editions/rows';
import { hashOf, sealOf } from '../../editions/seal';
import { entryHashOf } from '../audit-entry';
import { auditTable } from '../rows';
import { morning } from './acts.test-support';
import { type AnyRow, recordUnderTest } from './record-under-test.test-support';

const { database, verified, problems, rowsOf, editions, entries, alter } = recordUnderTest();

describe('a column that was altered', () => {
  // `id` is the database's own key, and the newsroom version only tells caches that something changed.
  const columns: [string, string[]][] = [
    [
      tables.editions,
      [
        ...['subject_kind', 'subject_id', 'language', 'sequence', 'number', 'kind', 'state', 'slug', 'released_at'],
        ...['issued_at', 'document', 'summary', 'note', 'actor', 'document_hash', 'previous_hash', 'hash'],
      ],
    ],
    [tables.facets, ['edition_id', 'subject_kind', 'language', 'name', 'value', 'released_at']],
    [tables.slugs, ['subject_kind', 'subject_id', 'language', 'slug']],
    [
      auditTable,
      [
        ...['sequence', 'at', 'actor', 'actor_id', 'verb', 'subject_kind', 'subject_id', 'from_stage', 'to_stage'],
        ...['reason', 'particulars', 'editions', 'previous_hash', 'hash'],
      ],
    ],
  ];
  const each = columns.flatMap(([table, names]) => names.map((column): [string, string] => [table, column]));

  test.each(each)('names every row of %s whose %s it was', async (table, column) => {
    await morning(database);
    for (const { id, ...row } of await rowsOf(table)) {
      await alter(table, id, { [column]: typeof row[column] === 'number' ? 999 : 'x' });
      expect((await verified()).problems).toContainEqual(expect.objectContaining({ table, id }));
      await alter(table, id, row);
    }
    expect(await problems()).toEqual([]);
  });

  test('is named alone where that is all that is wrong', async () => {
    await morning(database);
    const [, , second] = await editions();
    await alter(tables.editions, 3, { document: second?.document.replace('زيارة', 'زيادة') });
    expect(await problems()).toEqual(['editions 3 DOCUMENT_ALTERED', 'editions 3 SUMMARY_DIFFERS']);
    await alter(tables.editions, 3, { document: second?.document, actor: 'someone-else@press.example' });
    expect(await problems()).toEqual(['editions 3 ACTOR_DIFFERS']);
    await alter(tables.editions, 3, { actor: second?.actor });
    await alter(auditTable, 2, { reason: 'forged' });
    expect(await problems()).toEqual(['audit_entries 2 ENTRY_ALTERED']);
  });

  test('is told in a sentence, with its subject', async () => {
    await morning(database);
    await alter(tables.editions, 3, { state: 'live' });
    expect((await verified()).problems).toEqual([
      {
        table: tables.editions,
        id: 3,
        subject: { kind: 'press-release', documentId: 'r1' },
        code: 'STATE_IMPOSSIBLE',
        message: expect.stringContaining('The state does not fit'),
      },
    ]);
  });

  test.each([
    ['the same words in other bytes', (text: string) => text.replace('{', '{ ')],
    ['a property given twice', (text: string) => text.replace('{', '{"title":"forged",')],
    ['no JSON', () => 'nothing'],
    ['JSON that is no document', () => '[1]'],
    ['a number that JSON cannot hold', () => '{"a":1e999}'],
  ])('is found when the document is %s', async (_what, change) => {
    await morning(database);
    const [first] = await editions();
    await alter(tables.editions, 1, { document: change(first?.document ?? '') });
    expect(await problems()).toContain('editions 1 DOCUMENT_ALTERED');
  });

  test('is found when someone computed the hashes of that row anew', async () => {
    await morning(database);
    for (const row of await editions()) {
      const document = { ...JSON.parse(row.document), title: 'forged' };
      const forged = { ...row, document: JSON.stringify(document), document_hash: hashOf(document) };
      await alter(tables.editions, row.id, { ...forged, hash: sealOf(forged) });
      expect(await problems()).toContain(`editions ${row.id} EDITION_UNNAMED`);
      await alter(tables.editions, row.id, { ...row });
    }
    for (const row of (await entries()).slice(0, -1)) {
      const forged = { ...row, actor: 'forged' };
      await alter(auditTable, row.id, { ...forged, hash: entryHashOf(forged) });
      expect(await problems()).toContain(`audit_entries ${row.id + 1} PREVIOUS_HASH_DIFFERS`);
      await alter(auditTable, row.id, { ...row });
    }
  });

  test('is found in a summary that leaves something out', async () => {
    await morning(database);
    const [first] = await editions();
    const { name: _name, ...rest } = JSON.parse(first?.summary ?? '');
    await alter(tables.editions, 1, { summary: JSON.stringify(rest) });
    expect(await problems()).toEqual(['editions 1 SUMMARY_DIFFERS']);
  });
});

describe('rows that changed places', () => {
  test('are both named', async () => {
    await morning(database);
    for (const [table, code] of [
      [tables.editions, 'SEAL_BROKEN'],
      [auditTable, 'ENTRY_ALTERED'],
    ] as const) {
      const [one, two] = (await rowsOf(table)).slice(2, 4);
      if (one === undefined || two === undefined) throw new Error('There are not two rows.');
      // What they say is exchanged, and each keeps its own hash.
      const { id: oneId, hash: oneHash, ...oneSays } = one;
      const { id: twoId, hash: twoHash, ...twoSays } = two;
      await database<AnyRow>(table).whereIn('id', [oneId, twoId]).delete();
      await database<AnyRow>(table).insert([
        { id: oneId, hash: oneHash, ...twoSays },
        { id: twoId, hash: twoHash, ...oneSays },
      ] as never);
      const name = table.replace('press_office_', '');
      expect(await problems()).toEqual(
        expect.arrayContaining([`${name} ${oneId} ${code}`, `${name} ${twoId} ${code}`]),
      );
      await database<AnyRow>(table).whereIn('id', [oneId, twoId]).delete();
      await database<AnyRow>(table).insert([one, two] as never);
      expect(await problems()).toEqual([]);
    }
  });
});
