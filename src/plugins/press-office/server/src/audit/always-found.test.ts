import fc from 'fast-check';

import { tables } from '../editions/rows';
import type { Database } from '../shared/database';
import { sayIn } from '../shared/translate';
import { emptyAudit } from './empty-audit.test-support';
import { auditTable } from './rows';
import { verify } from './verify';
import { act, type TestAct } from './verify/acts.test-support';

const verified = (database: Database, expected?: { sequence: number; hash: string } | null) =>
  verify((read) => read(database), { say: sayIn('en'), expected });

const acts: fc.Arbitrary<TestAct[]> = fc.array(
  fc.record({
    does: fc.constantFrom('submit', 'publish', 'publish', 'unpublish'),
    kind: fc.constantFrom('press-release', 'press-release', 'partner-project', 'figure'),
    id: fc.constantFrom('r1', 'r2', 'r3'),
    locales: fc.subarray(['ar', 'fr', 'en'], { minLength: 1 }),
    title: fc.string({ unit: 'binary' }),
    topics: fc.array(fc.constantFrom('emploi', 'formation', 'mer')),
    actor: fc.option(fc.emailAddress()),
    minute: fc.nat(600),
  }),
  { minLength: 1, maxLength: 8 },
);

type Row = Record<string, unknown> & { id: number };

const watched = [tables.editions, tables.facets, tables.slugs, auditTable];

/** What is done to one row, by numbers and values that fit whatever rows there turn out to be. */
const alteration = fc.record({
  table: fc.constantFrom(...watched),
  row: fc.nat(),
  column: fc.nat(),
  how: fc.oneof(
    fc.constant({ remove: true } as const),
    fc.record({ value: fc.oneof(fc.string(), fc.integer({ min: -5, max: 50 }), fc.constant(null)) }),
    fc.record({ at: fc.nat(), character: fc.constantFrom(' ', 'a', '0', '"', 'ع', '}') }),
    fc.record({ likeRow: fc.nat() }),
  ),
});

test('whatever an office does is clean, and one alteration of whatever row is always found', async () => {
  let altered = 0;
  await fc.assert(
    fc.asyncProperty(acts, alteration, async (done, chosen) => {
      const { database, close } = await emptyAudit();
      try {
        // The project that figures name.
        await act(database, { kind: 'partner-project', id: 'p1' });
        for (const one of done) await act(database, { ...one, slug: `${one.kind}-${one.id}` });
        const { problems, head } = await verified(database);
        expect(problems).toEqual([]);
        if (!(await alterOne(database, chosen))) return;
        altered += 1;
        expect((await verified(database, head)).problems).not.toEqual([]);
      } finally {
        await close();
      }
    }),
    { numRuns: 150 },
  );
  expect(altered).toBeGreaterThan(50);
});

/** False where there is nothing to alter, or the database itself does not take it. */
async function alterOne(
  database: Database,
  { table, row: rowNumber, column: columnNumber, how }: typeof alteration extends fc.Arbitrary<infer A> ? A : never,
): Promise<boolean> {
  const rows = await database<Row>(table).orderBy('id');
  const row = rows[rowNumber % Math.max(rows.length, 1)];
  if (row === undefined) return false;
  const { id } = row;
  if ('remove' in how) return (await database<Row>(table).where({ id }).delete()) > 0;
  const columns = Object.keys(row).filter((name) => name !== 'id');
  const column = columns[columnNumber % columns.length] ?? '';
  const value = valueOf(how, { row, rows, column });
  try {
    await database<Row>(table)
      .where({ id })
      .update({ [column]: value } as never);
  } catch (error) {
    if (/^SQLITE_CONSTRAINT/.test(String((error as { code?: unknown }).code))) return false;
    throw error;
  }
  const now = await database<Row>(table).where({ id }).first();
  return now?.[column] !== row[column];
}

function valueOf(
  how: { value: unknown } | { at: number; character: string } | { likeRow: number },
  { row, rows, column }: { row: Row; rows: readonly Row[]; column: string },
): unknown {
  if ('value' in how) return how.value;
  if ('likeRow' in how) return rows[how.likeRow % rows.length]?.[column];
  const text = String(row[column]);
  const at = how.at % (text.length + 1);
  return text.slice(0, at) + how.character + text.slice(at + 1);
}
