import { tables } from '../../editions/rows';
import { type AuditRow, auditTable } from '../rows';
import { act, morning } from './acts.test-support';
import { recordUnderTest } from './record-under-test.test-support';

const { database, verified, problems, editions, entries, remove } = recordUnderTest();

describe('what nobody touched', () => {
  test('is clean, and is counted', async () => {
    await morning(database);
    const last = (await entries()).at(-1);
    expect(await verified()).toEqual({
      problems: [],
      counts: { subjects: 4, editions: 10, entries: 8 },
      editionsBeforeAudit: 0,
      head: { sequence: 8, hash: last?.hash },
    });
  });

  test('is clean while there is nothing', async () => {
    expect(await verified()).toEqual({
      problems: [],
      counts: { subjects: 0, editions: 0, entries: 0 },
      editionsBeforeAudit: 0,
      head: null,
    });
  });

  test('is clean over more rows than are read at once', async () => {
    for (let round = 0; round < 90; round += 1) {
      await act(database, { id: `r${round}`, locales: ['ar', 'fr'], minute: round });
      await act(database, { id: 'r0', locales: ['ar', 'fr', 'en', 'es'], title: `${round}`, minute: round });
    }
    for (let round = 0; round < 330; round += 1) await act(database, { does: 'submit', id: 'r7', minute: 200 });
    const { problems: found, counts } = await verified();
    expect(found).toEqual([]);
    expect(counts).toEqual({ subjects: 90, editions: 540, entries: 510 });
  });
});

test('a head noted earlier is still there when the audit has grown, and another hash in its place is told', async () => {
  await morning(database);
  const { head } = await verified();
  await act(database, { id: 'r3', minute: 10 });
  expect(await problems(head ?? undefined)).toEqual([]);
  expect(await problems({ sequence: head?.sequence ?? 0, hash: 'f'.repeat(64) })).toEqual([
    'audit_entries null HEAD_DIFFERS',
  ]);
});

describe('editions from before there was an audit', () => {
  beforeEach(async () => {
    await act(database, { locales: ['ar', 'fr'], minute: 1 });
    await act(database, { minute: 2, title: 'ثان' });
    await database<AuditRow>(auditTable).delete();
  });

  test('are told, and are no problem', async () => {
    await act(database, { id: 'r2', minute: 3 });
    expect(await verified()).toMatchObject({ problems: [], editionsBeforeAudit: 3 });
    const [first] = await entries();
    expect(JSON.parse(first?.particulars ?? '')).toEqual({ locales: ['ar'], editionsBeforeAudit: 3 });
  });

  test('are a problem until something is done that begins the audit', async () => {
    expect(await problems()).toContain('audit_entries null AUDIT_EMPTY');
  });

  test('are as many as the first entry says', async () => {
    await act(database, { id: 'r2', minute: 3 });
    const newest = (await editions()).find(({ sequence, subject_id }) => subject_id === 'r1' && sequence === 3);
    await remove(tables.editions, newest?.id ?? 0);
    const [entry] = await entries();
    expect(await problems()).toContain(`audit_entries ${entry?.id} BEFORE_AUDIT_DIFFERS`);
  });
});
