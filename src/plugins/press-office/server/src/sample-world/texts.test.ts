import { contact } from './contact';
import { figures } from './figures';
import { organisations } from './organisations';
import { people } from './people';
import { projects } from './projects';
import { releases } from './releases';
import { type SampleLocale, sampleLocales, type Words } from './sample';

const world = { contact, figures, organisations, people, projects, releases };

const thousands = { ar: '.', fr: '\u202f', en: ',' };
const mays = { ar: 'ماي', fr: 'mai', en: 'May' };
const weekdays = { ar: 'ar-MA', fr: 'fr', en: 'en' };

describe('every text of the sample', () => {
  const texts = wordsIn(world);

  test.each(texts)('%s is there in three languages, and finished', (_, words) => {
    for (const locale of sampleLocales) {
      expect(words[locale].trim()).not.toBe('');
      expect(words[locale]).not.toMatch(/lorem|ipsum|todo|tbd|xxx|\?\?\?|\.\.\.|…| {2}/i);
    }
    expect(words.ar).toMatch(/\p{Script=Arabic}/u);
    expect(words.ar).not.toMatch(/\p{Script=Arabic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Arabic}|[,;?]/u);
  });

  test.each(texts)('%s keeps to French typography', (_, { fr }) => {
    expect(fr).not.toMatch(/(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])|['"]/);
    expect(fr).not.toMatch(/\d [0-9]{3}/);
  });

  test.each(texts)('%s names the right day of the week', (_, words) => {
    for (const locale of sampleLocales) {
      for (const [, weekday, day] of words[locale].matchAll(dayOfMay(locale))) {
        const date = new Date(Date.UTC(2024, 4, Number(day)));
        const right = new Intl.DateTimeFormat(weekdays[locale], { weekday: 'long', timeZone: 'UTC' }).format(date);
        expect(weekday).toBe(right);
      }
    }
  });
});

describe.each(releases.map((release) => [release.slug.en, release] as const))('%s', (_, release) => {
  const values = figures.filter(({ key }) => release.figures.includes(key)).map(({ value }) => value);

  test.each(sampleLocales)('every number in %s is the value of a linked figure', (locale) => {
    expect(values).toEqual(expect.arrayContaining(numbersIn(release, locale)));
  });

  test('the three languages have the same numbers and years', () => {
    for (const read of [numbersIn, yearsIn]) {
      expect(read(release, 'fr').sort()).toEqual(read(release, 'ar').sort());
      expect(read(release, 'en').sort()).toEqual(read(release, 'ar').sort());
    }
  });

  test('a figure that a published release links to is quoted in it', () => {
    if (release.releasedAt !== null) expect(numbersIn(release, 'ar')).toEqual(expect.arrayContaining(values));
  });
});

test.each(projects.map((project) => [project.slug, project] as const))(
  'every number in the description of %s is the value of one of its figures, in three languages',
  (slug, project) => {
    const values = figures.filter((figure) => figure.project === slug).map(({ value }) => value);
    for (const locale of sampleLocales) {
      expect(values).toEqual(expect.arrayContaining(numbersIn(project, locale)));
      expect(numbersIn(project, locale).sort()).toEqual(numbersIn(project, 'ar').sort());
    }
  },
);

test('the releases stand in the order of their instants, on the day they carry, and only the last is a draft', () => {
  const published = releases.slice(0, -1);
  expect(published.map(({ releasedAt }) => releasedAt?.slice(0, 10))).toEqual(
    published.map(({ dateline }) => dateline.date),
  );
  expect(published.map(({ releasedAt }) => releasedAt)).toEqual(published.map(({ releasedAt }) => releasedAt).sort());
  expect(releases.filter(({ releasedAt }) => releasedAt === null)).toEqual(releases.slice(-1));
});

test('the words a number is given with say its qualifier', () => {
  const phrases: Record<string, Words> = {
    approximately: { ar: 'ما يقارب 50 شابا', fr: 'environ 50 jeunes', en: 'about 50 young' },
    'up-to': { ar: 'تصل إلى 4.560', fr: 'jusqu’à 4\u202f560', en: 'up to 4,560' },
  };
  const visit = releases.find(({ slug }) => slug.en === 'gilbert-houngbo-discovers-tamesna');
  for (const words of Object.values(phrases)) {
    for (const locale of sampleLocales) expect(textOf(visit, locale)).toContain(words[locale]);
  }
});

/** Every text below a record, with its place. */
function wordsIn(value: unknown, place = 'sample'): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return place.endsWith('.slug') ? [] : [[place, value]];
  return Object.entries(value).flatMap(([name, part]) => wordsIn(part, `${place}.${name}`));
}

function isWords(value: object): value is Words {
  return sampleLocales.every((locale) => typeof (value as Partial<Words>)[locale] === 'string');
}

const textOf = (record: unknown, locale: SampleLocale) =>
  wordsIn(record)
    .map(([, words]) => words[locale])
    .join('\n');

/** The numbers of a text without their separators; neither years nor days of a month are among them. */
function numbersIn(record: unknown, locale: SampleLocale): string[] {
  const text = textOf(record, locale).replace(new RegExp(`\\d+ ${mays[locale]}`, 'g'), '');
  const written = new RegExp(`\\d+(?:\\${thousands[locale]}\\d{3})*`, 'g');
  const numbers = [...text.matchAll(written)].map(([number]) => number.replaceAll(thousands[locale], ''));
  return numbers.filter((number) => !isYear(number));
}

const yearsIn = (record: unknown, locale: SampleLocale) =>
  [...textOf(record, locale).matchAll(/(?<![\d.,\u202f])\d{4}(?!\d)/g)].map(([year]) => year).filter(isYear);

const isYear = (number: string) => /^20\d\d$/.test(number);

const dayOfMay = (locale: SampleLocale) => new RegExp(`([\\p{L}]+) (\\d{1,2}) ${mays[locale]}`, 'gu');
