import { hashOf } from '../editions/seal';
import { entryOf } from './audit-entry';
import { append, emptyAudit } from './empty-audit.test-support';
import { type AuditRow, auditTable } from './rows';

let audit: Awaited<ReturnType<typeof emptyAudit>>;
beforeEach(async () => {
  audit = await emptyAudit();
});
afterEach(() => audit.close());

const rows = () => audit.database<AuditRow>(auditTable).orderBy('sequence');

test('entries are numbered from 1 over all subjects, each sealed to the one before', async () => {
  await append(audit.database, { verb: 'submit', from: 'draft', to: 'submitted' });
  await append(audit.database, { subject: { kind: 'figure', id: 'f1' }, from: null, to: null });
  await append(audit.database, { verb: 'send-back', reason: 'Le titre manque.' });
  const [first, second, third] = await rows();
  expect([first, second, third].map((row) => row?.sequence)).toEqual([1, 2, 3]);
  expect([first, second, third].map((row) => row?.previous_hash)).toEqual([null, first?.hash, second?.hash]);
});

test('whoever has an entry from the endpoint can compute its hash again', async () => {
  const entry = entryOf(
    await append(audit.database, { particulars: { locales: ['ar', 'fr'], late: true }, editions: ['abc'] }),
  );
  expect(entry).toMatchObject({
    sequence: 1,
    at: '2024-05-08T15:00:00.000Z',
    actor: 'editor@press.example',
    actorId: 1,
    verb: 'publish',
    subject: { kind: 'press-release', documentId: 'r1' },
    from: 'approved',
    to: 'published',
    reason: null,
    particulars: { locales: ['ar', 'fr'], late: true },
    editions: ['abc'],
    previousHash: null,
  });
  const { hash, ...said } = entry;
  expect(hash).toBe(hashOf(said));
});

test('what is answered is what the database holds', async () => {
  const row = await append(audit.database, { reason: 'سبب' });
  expect(await rows()).toEqual([row]);
});

test('what no database keeps is left out before it is hashed', async () => {
  const row = await append(audit.database, {
    reason: 'half \ud800 and \u0000 nothing',
    particulars: { note: '\u0000' },
  });
  expect(row).toMatchObject({ reason: 'half \ufffd and  nothing', particulars: '{"note":""}' });
});
