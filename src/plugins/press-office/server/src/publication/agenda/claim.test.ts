import { emptyRecord } from '../../editions/empty-record.test-support';
import { changeStage, stageOf } from '../stages/stage-rows';
import { publicationTables } from '../tables';
import { claimDue, hasDue, noteFailure } from './claim';
import { nextDue, nextTurn } from './next-due';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord(Object.values(publicationTables));
});
afterEach(() => record.close());

const at = (time: string) => new Date(`2026-03-02T${time}.000Z`);

async function schedule(releaseId: string, until: Date): Promise<void> {
  const row = await stageOf(record.database, releaseId, []);
  await changeStage(record.database, row, { stage: 'scheduled', embargo_until: until.toISOString() });
}

test('nothing is due before its instant, and it is at the instant itself', async () => {
  await schedule('r1', at('10:00:00'));
  expect(await hasDue(record.database, at('09:59:59'))).toBe(false);
  expect(await claimDue(record.database, at('09:59:59'))).toBeNull();
  expect(await hasDue(record.database, at('10:00:00'))).toBe(true);
});

test('what is due is given out once, the longest due first', async () => {
  await schedule('later', at('10:00:00'));
  await schedule('sooner', at('09:00:00'));
  const claimed = [];
  for (let n = 0; n < 3; n += 1) claimed.push((await claimDue(record.database, at('12:00:00')))?.release_id);
  expect(claimed).toEqual(['sooner', 'later', undefined]);
  expect((await stageOf(record.database, 'sooner', [])).stage).toBe('published');
});

test('a release that fails is left alone for a while, twice as long each time, and does not hold up the next', async () => {
  await schedule('fails', at('09:00:00'));
  await schedule('next', at('09:30:00'));
  await noteFailure(record.database, { release_id: 'fails' }, { now: at('10:00:00'), failure: 'No room.' });
  expect((await claimDue(record.database, at('10:00:00')))?.release_id).toBe('next');
  expect(await nextTurn(record.database)).toBe(at('10:00:01').toISOString());
  await noteFailure(record.database, { release_id: 'fails' }, { now: at('10:00:01'), failure: 'No room.' });
  expect(await stageOf(record.database, 'fails', [])).toMatchObject({
    stage: 'scheduled',
    failures: 2,
    failure: 'No room.',
    retry_at: at('10:00:03').toISOString(),
  });
  expect((await claimDue(record.database, at('10:00:03')))?.release_id).toBe('fails');
});

test('a failure of what is off the agenda by now is not noted', async () => {
  await schedule('r1', at('09:00:00'));
  await claimDue(record.database, at('09:00:00'));
  await noteFailure(record.database, { release_id: 'r1' }, { now: at('10:00:00'), failure: 'No room.' });
  expect(await stageOf(record.database, 'r1', [])).toMatchObject({ failures: 0, failure: null });
});

test('caches are told the next instant, also one that has passed and is still to be kept', async () => {
  expect(await nextDue(record.database)).toBeNull();
  await schedule('r1', at('10:00:00'));
  await schedule('r2', at('09:00:00'));
  await noteFailure(record.database, { release_id: 'r2' }, { now: at('09:00:00'), failure: 'No room.' });
  expect(await nextDue(record.database)).toBe(at('09:00:00').toISOString());
});
