import { emptyRecord, write } from '../empty-record.test-support';
import { subjectsFiledUnder, subjectsCalled, subjectsWithSlug } from './resolve-subjects';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  const project = (id: string, locale: string, slug: string, edition = 1) =>
    write(record.database, {
      subject: { kind: 'partner-project', id },
      kind: edition === 1 ? 'first' : 'minor',
      facets: [{ name: 'acronym', value: id.toUpperCase() }],
      document: { locale, slug, edition },
    });
  await project('thamm', 'ar', 'thamm');
  await project('sted', 'ar', 'skills');
  await project('youth', 'fr', 'skills');
  await project('sted', 'ar', 'sted', 2);
});
afterAll(() => record.close());

const inLocale = (locale: string, ...slugs: string[]) => ({ kind: 'partner-project', locale, slugs }) as const;

test('a slug of today or of before names a subject in its own language', async () => {
  expect(await subjectsWithSlug(record.database, inLocale('ar', 'sted'))).toEqual(['sted']);
  expect(await subjectsWithSlug(record.database, inLocale('ar', 'skills'))).toEqual(['sted']);
  expect(await subjectsWithSlug(record.database, inLocale('fr', 'thamm'))).toEqual([]);
});

test('a record that was not translated is found by the slug it has elsewhere', async () => {
  expect(await subjectsCalled(record.database, inLocale('fr', 'thamm'))).toEqual(['thamm']);
});

test('but the language that was asked for goes first', async () => {
  expect(await subjectsCalled(record.database, inLocale('fr', 'skills'))).toEqual(['youth']);
  expect(await subjectsCalled(record.database, inLocale('ar', 'skills', 'never', 'thamm'))).toEqual(['sted', 'thamm']);
});

test('a facet names subjects by what their live edition says', async () => {
  const acronyms = { kind: 'partner-project', facet: 'acronym', values: ['STED', 'YOUTH', 'GIZ'] } as const;
  expect((await subjectsFiledUnder(record.database, acronyms)).sort()).toEqual(['sted', 'youth']);
});
