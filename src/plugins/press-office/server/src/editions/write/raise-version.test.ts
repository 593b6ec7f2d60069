import { emptyRecord } from '../empty-record.test-support';
import { newsroomVersion } from '../read/newsroom-version';
import { raiseNewsroomVersion } from './raise-version';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

test('before anything is public there is no date', async () => {
  expect(await newsroomVersion(record.database)).toEqual({ version: 0, changedAt: null, nextChangeAt: null });
});

test('every change raises the number and tells when', async () => {
  await raiseNewsroomVersion(record.database, new Date('2024-05-08T15:00:00.000Z'));
  expect(await newsroomVersion(record.database)).toEqual({
    version: 1,
    changedAt: '2024-05-08T15:00:00.000Z',
    nextChangeAt: null,
  });
  await raiseNewsroomVersion(record.database, new Date('2024-05-09T15:00:00.000Z'));
  expect(await newsroomVersion(record.database)).toEqual({
    version: 2,
    changedAt: '2024-05-09T15:00:00.000Z',
    nextChangeAt: null,
  });
});
