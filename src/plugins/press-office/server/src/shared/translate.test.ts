import ar from '../translations/ar.json';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import { sayIn } from './translate';

const placeholders = (message: string) => [...new Set(message.match(/\{\w+(?=[},])/g))].sort();

describe.each([
  ['ar', ar],
  ['fr', fr],
])('the messages in %s', (_language, messages) => {
  test('are those of English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  test('speak of the same things', () => {
    const inEnglish = Object.values(en).map(placeholders);
    expect(Object.values<string>(messages).map(placeholders)).toEqual(inEnglish);
  });
});

test('keys are sorted', () => {
  expect(Object.keys(en)).toEqual(Object.keys(en).sort());
});

test('a region or capitals make no other language', () => {
  expect(sayIn('ar-MA')('publication.not-found')).toBe(ar['publication.not-found']);
  expect(sayIn('FR')('publication.not-found')).toBe(fr['publication.not-found']);
});

test('a language that the desk does not speak falls back to English', () => {
  expect(sayIn('es')('publication.not-found')).toBe(en['publication.not-found']);
  expect(sayIn('arn')('publication.not-found')).toBe(en['publication.not-found']);
});

test('Arabic sentences have Western digits', () => {
  const message = sayIn('ar')('newsroom.graphql.too-complex', { complexity: 12000, limit: 10000 });
  expect(message).toMatch(/12\D?000/);
});

test('no line of French ends before a colon or inside quotation marks', () => {
  for (const message of Object.values(fr)) expect(message).not.toMatch(/« | »| [:;?!](?: |$)/);
});
