import { emptyRecord, write } from '../../editions/empty-record.test-support';
import { relatedTo } from './related';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  const figure = (edition: number, words: Record<string, unknown>) =>
    write(record.database, {
      subject: { kind: 'figure', id: 'seats' },
      kind: edition === 1 ? 'first' : 'minor',
      facets: [{ name: 'project', value: 'cmc' }],
      note: edition === 3 ? 'The new wing is open.' : null,
      document: { edition, updatedAt: `2024-0${edition}-01T00:00:00.000Z`, qualifier: 'up-to', display: '…', ...words },
    });
  await figure(1, { value: '4560', revision: 1, asOf: null, period: null });
  await figure(2, { value: '4560', revision: 1, asOf: null, period: null, label: 'corrected' });
  await figure(3, { value: '5000', revision: 2, asOf: '2024-03-01', period: null });
  for (const day of ['01', '02']) {
    await write(record.database, {
      subject: { kind: 'press-release', id: `r${day}` },
      facets: [
        { name: 'figure', value: 'seats' },
        { name: 'project', value: 'cmc' },
      ],
      document: {
        type: 'press-release',
        title: `Of ${day} May`,
        summary: null,
        releasedAt: `2024-05-${day}T00:00:00.000Z`,
        figures: [{ documentId: 'seats', value: day === '01' ? '4560' : '5000', revision: day === '01' ? 1 : 2 }],
      },
    });
  }
});
afterAll(() => record.close());

const release = (day: string) => ({
  documentId: `r${day}`,
  slug: `slug-of-r${day}`,
  type: 'press-release',
  title: `Of ${day} May`,
  summary: null,
  releasedAt: `2024-05-${day}T00:00:00.000Z`,
});

test('a project shows its figures and its latest releases', async () => {
  const found = { subject_kind: 'partner-project', subject_id: 'cmc', language: 'ar' } as const;
  const { figures, pressReleases } = await relatedTo(record.database, found, null);
  expect(figures).toEqual([expect.objectContaining({ documentId: 'seats', value: '5000' })]);
  expect(pressReleases).toEqual([release('02'), release('01')]);
});

test('a figure shows its revisions as they became public, and what each release quoted', async () => {
  const found = { subject_kind: 'figure', subject_id: 'seats', language: 'ar' } as const;
  const { revisions, pressReleases } = await relatedTo(record.database, found, null);
  expect(revisions).toEqual([
    expect.objectContaining({ revision: 1, value: '4560', at: '2024-01-01T00:00:00.000Z', note: null }),
    expect.objectContaining({
      revision: 2,
      value: '5000',
      at: '2024-03-01T00:00:00.000Z',
      note: 'The new wing is open.',
    }),
  ]);
  expect(pressReleases).toEqual([
    { ...release('02'), value: '5000', revision: 2 },
    { ...release('01'), value: '4560', revision: 1 },
  ]);
});

test('other kinds have nothing beside their own words', async () => {
  const found = { subject_kind: 'organisation', subject_id: 'o1', language: 'ar' } as const;
  expect(await relatedTo(record.database, found, null)).toEqual({});
});
