import { emptyRecord, write } from '../../editions/empty-record.test-support';
import { standingOf } from '../../editions/read/standing';
import { publicationTables } from '../tables';
import { changeStage, forgetStage, StageMovedError, stageOf } from './stage-rows';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord(Object.values(publicationTables));
});
afterEach(() => record.close());

const standing = () => standingOf(record.database, { kind: 'press-release', id: 'r1' });

test('what nobody has handed on is a draft', async () => {
  expect(await stageOf(record.database, 'r1', [])).toMatchObject({ release_id: 'r1', stage: 'draft', version: 0 });
});

test('what was published before there were stages stands where the record says', async () => {
  await write(record.database);
  expect((await stageOf(record.database, 'r1', await standing())).stage).toBe('published');
  await write(record.database, { kind: 'withdrawal', document: { edition: 2, state: 'withdrawn' } });
  expect((await stageOf(record.database, 'r1', await standing())).stage).toBe('withdrawn');
});

test('a stage is moved once by those who saw the same one, the first time too', async () => {
  for (const stage of ['submitted', 'approved'] as const) {
    const seen = await stageOf(record.database, 'r1', []);
    await changeStage(record.database, seen, { stage });
    await expect(changeStage(record.database, seen, { stage: 'draft' })).rejects.toThrow(StageMovedError);
    expect((await stageOf(record.database, 'r1', [])).stage).toBe(stage);
  }
});

test('with the release its stage is forgotten', async () => {
  await changeStage(record.database, await stageOf(record.database, 'r1', []), { stage: 'submitted' });
  await forgetStage(record.database, 'r1');
  expect(await stageOf(record.database, 'r1', [])).toMatchObject({ stage: 'draft', version: 0 });
});
