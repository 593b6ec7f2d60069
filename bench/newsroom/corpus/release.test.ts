import { locales } from './locales';
import { releaseAt } from './release';

const howMany = 200;
const numbers = Array.from({ length: howMany }, (_, number) => number);

test('the same release is the same in every run, whatever was made before it', () => {
  const alone = JSON.stringify(releaseAt(77, howMany));
  for (const number of numbers) releaseAt(number, howMany);
  expect(JSON.stringify(releaseAt(77, howMany))).toBe(alone);
  expect(releaseAt(0, howMany)).toMatchObject({
    documentId: 'txvwivlpwu022pk25oujv1m0',
    releasedAt: '2016-01-05T02:10:41.181Z',
  });
});

test('no two releases have the same id or slug', () => {
  const releases = numbers.map((number) => releaseAt(number, howMany));
  expect(new Set(releases.map(({ documentId }) => documentId)).size).toBe(howMany);
  expect(new Set(releases.flatMap(({ words }) => locales.map((locale) => words[locale].slug))).size).toBe(howMany * 3);
});

test('releases are numbered in the order of their dates, which lie over ten years', () => {
  const dates = numbers.map((number) => releaseAt(number, howMany).releasedAt);
  expect(dates).toEqual([...dates].sort());
  expect([dates[0]!.slice(0, 4), dates.at(-1)!.slice(0, 4)]).toEqual(['2016', '2025']);
});

test.each(locales)('a body in %s has 200 to 350 words in 3 to 6 paragraphs', (locale) => {
  for (const number of numbers) {
    const { paragraphs } = releaseAt(number, howMany).words[locale];
    const words = paragraphs.join(' ').split(' ').length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(350);
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(paragraphs.length).toBeLessThanOrEqual(6);
  }
});

test('translations state the same numbers in the same order', () => {
  for (const number of numbers) {
    const { words } = releaseAt(number, howMany);
    const stated = locales.map((locale) => words[locale].paragraphs.join(' ').match(/(?<![A-Z\d])\d+/g));
    expect(stated[1]).toEqual(stated[0]);
    expect(stated[2]).toEqual(stated[0]);
  }
});
