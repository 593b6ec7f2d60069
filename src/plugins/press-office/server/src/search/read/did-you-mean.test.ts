import type { Database } from '../../shared/database';
import { readQuery } from '../analyser';
import { emptyRecord, release, withdraw, write } from '../searched-record.test-support';
import { didYouMean } from './did-you-mean';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const ask = (database: Database, text: string, locale = 'fr') =>
  didYouMean(database, { kinds: ['press-release'], locale, query: readQuery(text, locale) });

test('a word that no document has is spelt like the nearest that one has, with its accents', async () => {
  await release(record.database, { id: 'r', title: 'Compétences des lauréats', body: 'Les compétences' });
  expect(await ask(record.database, 'competances lauréats ')).toBe('compétences lauréats');
});

test('what was meant is told whole: words that are known, phrases, and what is excluded', async () => {
  await release(record.database, { id: 'r', title: 'Formation', body: 'le marché du travail' });
  expect(await ask(record.database, 'fromation "marché du travail" -stage "un autre" ')).toBe(
    'Formation "marché du travail" "un autre" -stage',
  );
});

test('nothing is told where every word is known, or nothing is near', async () => {
  await release(record.database, { id: 'r', title: 'Formation' });
  expect(await ask(record.database, 'formation ')).toBeNull();
  expect(await ask(record.database, 'zzzzzzzz ')).toBeNull();
  expect(await ask(record.database, '2025 ')).toBeNull();
  expect(await ask(record.database, 'format')).toBeNull();
});

test('one letter in a short word, two in a longer one', async () => {
  await release(record.database, { id: 'r', title: 'Rabat Ouarzazate' });
  expect(await ask(record.database, 'Ribat ')).toBe('Rabat');
  expect(await ask(record.database, 'Ribot ')).toBeNull();
  expect(await ask(record.database, 'Warzazate ')).toBe('Ouarzazate');
});

test('of words that are as near, the one in most documents is told', async () => {
  await release(record.database, { id: 'a', title: 'Salon' });
  for (const id of ['b', 'c']) await release(record.database, { id, title: 'Balon' });
  expect(await ask(record.database, 'Dalon ')).toBe('Balon');
});

test('Arabic words too', async () => {
  await release(record.database, { id: 'r', locale: 'ar', title: 'برنامج المقاولة' });
  expect(await ask(record.database, 'برنامح ', 'ar')).toBe('برنامج');
});

test('a word that no search insists on is none that was meant', async () => {
  await release(record.database, { id: 'r', locale: 'ar', title: 'من الوزارة إلى الوكالة' });
  expect(await ask(record.database, 'كلى ', 'ar')).toBeNull();
});

test('a word that only a withdrawn release has is never told', async () => {
  await release(record.database, { id: 'r', title: 'Licenciement' });
  expect(await ask(record.database, 'licenciemant ')).toBe('Licenciement');
  await withdraw(record.database, { id: 'r', edition: 2 });
  expect(await ask(record.database, 'licenciemant ')).toBeNull();
});

test('nor a form of it that no live release writes', async () => {
  await release(record.database, { id: 'gone', title: 'Licencieraient' });
  await release(record.database, { id: 'live', title: 'Formation' });
  await withdraw(record.database, { id: 'gone', edition: 2 });
  expect(await ask(record.database, 'licencierient ')).toBeNull();
});

test('nor one of another locale or kind', async () => {
  await release(record.database, { id: 'english', locale: 'en', title: 'Entrepreneurship' });
  await write(record.database, { subject: { kind: 'person', id: 'p' }, document: { locale: 'fr', name: 'Zineb' } });
  expect(await ask(record.database, 'entrepeneurship ')).toBeNull();
  expect(await ask(record.database, 'zined ')).toBeNull();
});
