import type { PinnedFigure } from '../../../../contracts/documents';
import { emptyRecord, write } from '../../editions/empty-record.test-support';
import { tellRevisions } from './revised';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  const figure = (id: string, document: Record<string, unknown>) =>
    write(record.database, { subject: { kind: 'figure', id }, document });
  await figure('seats', { locale: 'ar', value: '4560', revision: 1, asOf: null });
  await figure('seats', { locale: 'ar', edition: 2, value: '5000', revision: 2, asOf: '2025-01-01' });
  const later = '2025-03-01T00:00:00.000Z';
  await figure('seats', { locale: 'ar', edition: 3, value: '5000', revision: 2, asOf: '2025-01-01', updatedAt: later });
  await figure('seats', { locale: 'fr', value: '4560', revision: 1, asOf: null });
  await figure('staff', { value: '15', revision: 1, asOf: null });
});
afterAll(() => record.close());

/** A release that quotes a figure at a revision. */
const quoting = (figure: string, revision: number) => {
  const pinned: Partial<PinnedFigure> = { documentId: figure, revision, revised: null };
  return { documentId: 'r1', figures: [pinned as PinnedFigure] };
};

const revisedIn = async (release: ReturnType<typeof quoting>) => {
  await tellRevisions(record.database, [release], new Map());
  return release.figures[0]?.revised;
};

test('a reader of an older value is told the newer one and since when, whatever its language', async () => {
  expect(await revisedIn(quoting('seats', 1))).toEqual({
    value: '5000',
    asOf: '2025-01-01',
    revision: 2,
    at: '2024-05-08T15:00:00.000Z',
  });
});

test('nothing is said of a value that still stands, or of a figure that is public no more', async () => {
  expect(await revisedIn(quoting('seats', 2))).toBeNull();
  expect(await revisedIn(quoting('staff', 1))).toBeNull();
  expect(await revisedIn(quoting('never', 1))).toBeNull();
});

test('a document without figures is left as it is', async () => {
  const document = { documentId: 'p1' };
  await tellRevisions(record.database, [document], new Map());
  expect(document).toEqual({ documentId: 'p1' });
});
