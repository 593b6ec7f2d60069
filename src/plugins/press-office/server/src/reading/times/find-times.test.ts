import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { layOut } from '../text/layout';
import { findTimes } from './find-times';

function timesIn(text: string, locale: string): string[] {
  const lexicon = lexiconOf(languageOf(locale)!);
  const times = findTimes(layOut(text, lexicon.abbreviations), lexicon);
  return times.flatMap(({ found }) =>
    found.map((time) =>
      'date' in time
        ? [time.date, time.weekday].filter(Boolean).join(' ')
        : `${time.period.from ?? ''}/${time.period.to ?? ''}`,
    ),
  );
}

describe('days', () => {
  test.each([
    ['ar', 'يوم الخميس 4 يناير 2024', '2024-01-04 thursday'],
    ['ar', '12 ماي 2023', '2023-05-12'],
    ['ar', '٣٠ غشت ٢٠٢٢', '2022-08-30'],
    ['ar', 'في فاتح الشهر، 15 شتنبر 2021', '2021-09-15'],
    ['ar', '9 نونبر 2020', '2020-11-09'],
    ['ar', '25 دجنبر من سنة 2019', '2019-12-25'],
    ['ar', '6 يوليوز 2024', '2024-07-06'],
    ['ar', '14 أيار/مايو 2024', '2024-05-14'],
    ['fr', 'le jeudi 4 janvier 2024', '2024-01-04 thursday'],
    ['fr', 'le 1er août 2022', '2022-08-01'],
    ['fr', 'LE 3 FÉVRIER 2021', '2021-02-03'],
    ['en', 'Thursday, January 4, 2024', '2024-01-04 thursday'],
    ['en', '4th of January 2024', '2024-01-04'],
    ['en', '2024-01-04', '2024-01-04'],
    ['fr', '04/01/2024', '2024-01-04'],
  ])('in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual([expected]);
  });

  test('a day that no month has is none', () => {
    expect(timesIn('le 31 avril 2024', 'fr')).not.toContain('2024-04-31');
  });

  test('a day without a year tells no date', () => {
    expect(timesIn('le 5 mai', 'fr')).toEqual([]);
  });
});

describe('periods and years', () => {
  test.each([
    ['ar', 'ما بين 2021 و2025', '2021/2025'],
    ['ar', 'في الفترة ما بين ٢٠٢١ و ٢٠٢٥', '2021/2025'],
    ['ar', 'من مارس 2021 إلى يونيو 2022', '2021-03/2022-06'],
    ['ar', 'منذ 2009', '2009/'],
    ['ar', 'سنة 2013', '2013/2013'],
    ['fr', 'de 2021 à 2025', '2021/2025'],
    ['fr', 'du 5 au 8 mai 2024', '2024-05-05/2024-05-08'],
    ['fr', 'depuis 2009', '2009/'],
    ['fr', 'd’ici 2030', '/2030'],
    ['en', 'between 2021 and 2025', '2021/2025'],
    ['en', '2021–2025', '2021/2025'],
    ['en', 'the 2023/24 season', '2023/2024'],
    ['en', 'in May 2024', '2024-05/2024-05'],
  ])('in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual([expected]);
  });
});

test.each([
  ['ar', '2024 متدربا'],
  ['fr', '2 024 stagiaires'],
  ['fr', '1950 stagiaires'],
  ['en', '2024 trainees'],
  ['en', 'In class, may 2 people speak?'],
])('a number with what it counts is no year, in %s: %s', (locale, text) => {
  expect(timesIn(text, locale)).toEqual([]);
});
