import type { EditionKind } from '../../../../contracts/subject';
import { emptyRecord, write } from '../empty-record.test-support';
import { facetNames, tables } from '../rows';
import { filePastFigures } from '../write/file-past-figures';
import { listPastEditions, localesAt, type PastCondition, summariesQuoting } from './past-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;

const day = (date: string) => `${date}T00:00:00.000Z`;

beforeAll(async () => {
  record = await emptyRecord();
  /** Edition after edition of one figure: the day it came out, and why. */
  const figure = async (id: string, editions: [date: string, kind: EditionKind, reason?: string][], locale = 'ar') => {
    for (const [index, [date, kind, reason]] of editions.entries()) {
      const isWithdrawal = kind === 'withdrawal';
      await write(record.database, {
        subject: { kind: 'figure', id },
        kind,
        document: {
          locale,
          edition: index + 1,
          state: isWithdrawal ? 'withdrawn' : 'live',
          releasedAt: day(editions[0]![0]),
          updatedAt: day(date),
          slug: `${id}-${locale}`,
          value: String(index + 1),
          ...(isWithdrawal ? { withdrawal: { reason } } : {}),
        },
      });
    }
  };
  await figure('revised', [
    ['2024-01-01', 'first'],
    ['2024-03-01', 'minor'],
    ['2024-03-01', 'minor'],
  ]);
  await figure('revised', [['2024-02-01', 'first']], 'fr');
  await figure('away', [
    ['2024-01-02', 'first'],
    ['2024-02-01', 'withdrawal', 'inaccurate'],
    ['2024-04-01', 'reinstatement'],
  ]);
  await figure('closed', [
    ['2024-01-03', 'first'],
    ['2024-02-01', 'withdrawal', 'legal'],
    ['2024-04-01', 'reinstatement'],
  ]);
  /** Edition after edition of a press release: the day it came out, and the figures that it quotes; none is a withdrawal. */
  const release = async (id: string, editions: [date: string, quoted: string[] | null][]) => {
    for (const [index, [date, quoted]] of editions.entries()) {
      await write(record.database, {
        subject: { kind: 'press-release', id },
        kind: quoted === null ? 'withdrawal' : index === 0 ? 'first' : 'correction',
        document: {
          locale: 'ar',
          edition: index + 1,
          state: quoted === null ? 'withdrawn' : 'live',
          releasedAt: day(editions[0]![0]),
          updatedAt: day(date),
          slug: id,
          ...(quoted === null
            ? { withdrawal: { reason: 'legal' } }
            : { figures: quoted.map((documentId) => ({ documentId })) }),
        },
        facets: (quoted ?? []).map((value) => ({ name: facetNames.figure, value })),
      });
    }
  };
  await release('early', [
    ['2024-01-01', ['seats']],
    ['2024-03-01', ['jobs']],
  ]);
  await release('late', [
    ['2024-02-01', ['seats']],
    ['2024-04-01', []],
  ]);
  await release('gone', [
    ['2024-01-01', ['jobs', 'seats']],
    ['2024-05-01', null],
  ]);
});
afterAll(() => record.close());

const at = async (date: string, conditions: PastCondition[] = [], order: 'asc' | 'desc' = 'asc') =>
  (
    await listPastEditions(record.database, { kind: 'figure', locale: 'ar', instant: day(date), conditions, order })
  ).map((text) => {
    const { documentId, value } = JSON.parse(text) as { documentId: string; value: string };
    return `${documentId} ${value}`;
  });

test.each([
  ['2023-12-31', []],
  ['2024-01-01', ['revised 1']],
  ['2024-01-15', ['revised 1', 'away 1']],
  ['2024-02-15', ['revised 1']],
  ['2024-02-29', ['revised 1']],
  ['2024-03-01', ['revised 3']],
  ['2024-05-01', ['revised 3', 'away 3', 'closed 3']],
])('on %s the public could read %j, without what was closed since', async (date, expected) => {
  expect(await at(date)).toEqual(expected);
});

test('the other order is the same turned round', async () => {
  expect(await at('2024-05-01', [], 'desc')).toEqual(['closed 3', 'away 3', 'revised 3']);
});

test('conditions hold for what was public then', async () => {
  expect(await at('2024-05-01', [{ subjectIds: ['away', 'nobody'] }])).toEqual(['away 3']);
  expect(await at('2024-05-01', [{ releasedAt: '>', instant: day('2024-01-01') }])).toEqual(['away 3', 'closed 3']);
});

test('translations are those of that day', async () => {
  const locales = async (date: string, id = 'revised') =>
    (await localesAt(record.database, { kind: 'figure', id }, day(date))).map(({ locale, slug }) => [locale, slug]);
  expect(await locales('2024-01-15')).toEqual([['ar', 'revised-ar']]);
  expect(await locales('2024-02-15')).toEqual([
    ['ar', 'revised-ar'],
    ['fr', 'revised-fr'],
  ]);
  expect(await locales('2024-01-15', 'closed')).toEqual([]);
});

describe('who quoted a figure', () => {
  const quoting = async (date: string, { figureId = 'seats', limit = 10 } = {}) =>
    (await summariesQuoting(record.database, { locale: 'ar', instant: day(date), figureId, limit })).map(
      (text) => (JSON.parse(text) as { documentId: string }).documentId,
    );

  test.each([
    ['2024-01-01', ['early']],
    ['2024-02-01', ['late', 'early']],
    // The correction of the early one quotes it no more.
    ['2024-03-01', ['late']],
    ['2024-04-01', []],
  ])('is told as of %s: %j', async (date, expected) => {
    expect(await quoting(date)).toEqual(expected);
  });

  test('is told of the newest, and not of what is closed since', async () => {
    expect(await quoting('2024-02-01', { limit: 1 })).toEqual(['late']);
    expect(await quoting('2024-04-01', { figureId: 'jobs' })).toEqual(['early']);
    expect(await quoting('2024-02-01', { figureId: 'jobs' })).toEqual([]);
  });

  test('is told the same of a record that was begun before the past was filed', async () => {
    const told = () => Promise.all(['2024-01-01', '2024-02-01', '2024-03-01'].map((date) => quoting(date)));
    const before = await told();
    await record.database(tables.facets).where({ name: facetNames.figureThen }).delete();
    expect(await told()).not.toEqual(before);
    await filePastFigures(record.database);
    expect(await told()).toEqual(before);
  });
});
