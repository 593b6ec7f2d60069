import { sayIn } from '../../shared/translate';
import { toldTimes } from './told-times';
import { readTimes, timesIn } from './read-times.test-support';

describe('days', () => {
  test.each([
    ['ar', 'يوم الخميس 4 يناير 2024', '2024-01-04 thursday'],
    ['ar', 'يومه الخميس 4 يناير 2024', '2024-01-04 thursday'],
    ['ar', 'الخميس الموافق لـ 4 يناير 2024', '2024-01-04 thursday'],
    ['ar', 'يوم الخميس الماضي (4 يناير 2024)', '2024-01-04 thursday'],
    ['ar', 'الخميس المقبل، الموافق 4 يناير 2024', '2024-01-04 thursday'],
    ['ar', '4 يناير 2024 (الخميس)', '2024-01-04 thursday'],
    ['ar', '12 ماي 2023', '2023-05-12'],
    ['ar', '٣٠ غشت ٢٠٢٢', '2022-08-30'],
    ['ar', 'في فاتح الشهر، 15 شتنبر 2021', '2021-09-15'],
    ['ar', 'ابتداء من فاتح يناير 2025', '2025-01-01'],
    ['ar', '9 نونبر 2020', '2020-11-09'],
    ['ar', '25 دجنبر من سنة 2019', '2019-12-25'],
    ['ar', '6 يوليوز 2024', '2024-07-06'],
    ['ar', '6 يوليو 2024', '2024-07-06'],
    ['ar', '6 جويلية 2024', '2024-07-06'],
    ['ar', '6 تموز 2024', '2024-07-06'],
    ['ar', '3 فيفري 2024', '2024-02-03'],
    ['ar', '3 شباط 2024', '2024-02-03'],
    ['ar', '17 جانفي 2024', '2024-01-17'],
    ['ar', '17 كانون الثاني 2024', '2024-01-17'],
    ['ar', '17 كانون الأول/ديسمبر 2024', '2024-12-17'],
    ['ar', '8 أفريل 2024', '2024-04-08'],
    ['ar', '8 نيسان/أبريل 2024', '2024-04-08'],
    ['ar', '2 أوت 2024', '2024-08-02'],
    ['ar', '2 غشت (أغسطس) 2024', '2024-08-02'],
    ['ar', '2 آب (أغسطس) 2024م', '2024-08-02'],
    ['ar', '14 أيار/مايو 2024', '2024-05-14'],
    ['ar', '14 حزيران-يونيو 2024', '2024-06-14'],
    ['ar', '٨/٥/٢٠٢٤', '2024-05-08'],
    ['ar', 'بتاريخ 08/05/2024', '2024-05-08'],
    ['ar', '08 / 05 / 2024', '2024-05-08'],
    ['fr', 'le jeudi 4 janvier 2024', '2024-01-04 thursday'],
    ['fr', 'ce jeudi 4 janvier 2024', '2024-01-04 thursday'],
    ['fr', 'jeudi dernier, le 4 janvier 2024', '2024-01-04 thursday'],
    ['fr', 'jeu. 4 janv. 2024', '2024-01-04 thursday'],
    ['fr', 'le 1er août 2022', '2022-08-01'],
    ['fr', 'le premier août 2022', '2022-08-01'],
    ['fr', 'LE 3 FÉVRIER 2021', '2021-02-03'],
    ['fr', '3 févr. 2021', '2021-02-03'],
    ['fr', '31 déc. 2021', '2021-12-31'],
    ['fr', '8.5.2024', '2024-05-08'],
    ['fr', '08-05-2024', '2024-05-08'],
    ['fr', '04/01/2024', '2024-01-04'],
    ['fr', '04/01/24', '2024-01-04'],
    ['en', 'Thursday, January 4, 2024', '2024-01-04 thursday'],
    ['en', 'Thursday, the 4th of January 2024', '2024-01-04 thursday'],
    ['en', 'Thursday (4 January 2024)', '2024-01-04 thursday'],
    ['en', 'Thurs. 4 Jan. 2024', '2024-01-04 thursday'],
    ['en', '4th of January, 2024', '2024-01-04'],
    ['en', 'January 4th, 2024', '2024-01-04'],
    ['en', 'Sept. 4, 2024', '2024-09-04'],
    ['en', '2024-01-04', '2024-01-04'],
    ['en', '2024/01/04', '2024-01-04'],
  ])('in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual([expected]);
  });

  test.each([
    ['ar', 'يومي 5 و6 ماي 2025', ['2025-05-05', '2025-05-06']],
    ['ar', 'يومي الاثنين 5 والثلاثاء 6 ماي 2025', ['2025-05-05 monday', '2025-05-06 tuesday']],
    ['ar', 'أيام 5 و6 و7 ماي 2025', ['2025-05-05', '2025-05-06', '2025-05-07']],
    ['ar', 'أيام 5، 6 و7 ماي 2025', ['2025-05-05', '2025-05-06', '2025-05-07']],
    ['fr', 'les 5, 6 et 7 mai 2025', ['2025-05-05', '2025-05-06', '2025-05-07']],
    ['fr', 'lundi 5 et mardi 6 mai 2025', ['2025-05-05 monday', '2025-05-06 tuesday']],
    ['fr', 'le 30 avril et le 2 mai 2025', ['2025-04-30', '2025-05-02']],
    ['en', 'on 5, 6 and 7 May 2025', ['2025-05-05', '2025-05-06', '2025-05-07']],
    ['en', 'on May 8 and 9, 2024', ['2024-05-08', '2024-05-09']],
    ['fr', 'mai et juin 2025', ['2025-05/2025-05', '2025-06/2025-06']],
  ])('several that share a month or a year, in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['fr', 'le 5 mai'],
    ['fr', 'du 5 au 8 mai'],
    ['fr', 'les 5 et 6 mai'],
    ['fr', 'jeudi 5 mai prochain'],
    ['ar', 'يوم 5 ماي'],
    ['ar', 'من 5 إلى 8 ماي'],
    ['en', 'on May 5–8'],
    ['en', 'on 5 May'],
  ])('a day without a year tells no date, and is no number either, in %s: %s', (locale, text) => {
    expect(timesIn(text, locale)).toEqual([]);
    const { layout, times } = readTimes(text, locale);
    const isRead = (index: number) => times.some(({ first, last }) => first <= index && index <= last);
    const digits = layout.tokens.flatMap(({ kind }, index) => (kind === 'digits' ? [index] : []));
    expect(digits.every(isRead)).toBe(true);
  });
});

describe('periods and years', () => {
  test.each([
    ['ar', 'ما بين 2021 و2025', '2021/2025'],
    ['ar', 'في الفترة ما بين ٢٠٢١ و ٢٠٢٥', '2021/2025'],
    ['ar', 'من مارس 2021 إلى يونيو 2022', '2021-03/2022-06'],
    ['ar', 'بين يناير ومارس 2025', '2025-01/2025-03'],
    ['ar', 'من 12 إلى 15 ماي 2025', '2025-05-12/2025-05-15'],
    ['ar', 'من الاثنين 12 إلى الخميس 15 ماي 2025', '2025-05-12/2025-05-15'],
    ['ar', 'من 28 فبراير إلى 3 مارس 2025', '2025-02-28/2025-03-03'],
    ['ar', 'منذ 2009', '2009/'],
    ['ar', 'منذ سنة 2009', '2009/'],
    ['ar', 'ابتداء من شتنبر 2025', '2025-09/'],
    ['ar', 'في أفق نهاية سنة 2030', '2030/2030'],
    ['ar', 'بحلول 2030', '2030/2030'],
    ['ar', 'إلى غاية 2030', '/2030'],
    ['ar', 'قبل متم 2026', '/2026'],
    ['ar', 'سنة 2013', '2013/2013'],
    ['ar', 'سنة 2013م', '2013/2013'],
    ['ar', 'برسم سنة 2024', '2024/2024'],
    ['ar', 'الموسم الدراسي 2023-2024', '2023/2024'],
    ['ar', 'الموسم الدراسي 2024/2023', '2023/2024'],
    ['ar', 'نهاية سنة 2025', '2025/2025'],
    ['ar', 'خلال الربع الأول من 2025', '2025-01/2025-03'],
    ['ar', 'الفصل الثاني من سنة 2025', '2025-04/2025-06'],
    ['ar', 'النصف الثاني من العام 2025', '2025-07/2025-12'],
    ['ar', 'الأسدس الأول من سنة 2025', '2025-01/2025-06'],
    ['ar', 'الربع الأخير من عام 2025', '2025-10/2025-12'],
    ['fr', 'de 2021 à 2025', '2021/2025'],
    ['fr', 'entre 2021 et 2025', '2021/2025'],
    ['fr', 'du 5 au 8 mai 2024', '2024-05-05/2024-05-08'],
    ['fr', 'du 1er au 3 mai 2024', '2024-05-01/2024-05-03'],
    ['fr', 'du lundi 12 au jeudi 15 mai 2025', '2025-05-12/2025-05-15'],
    ['fr', 'du 28 février au 3 mars 2025', '2025-02-28/2025-03-03'],
    ['fr', 'du 20 décembre au 5 janvier 2025', '2024-12-20/2025-01-05'],
    ['fr', 'du 1er janvier 2024 au 30 juin 2025', '2024-01-01/2025-06-30'],
    ['fr', 'de janvier à mars 2025', '2025-01/2025-03'],
    ['fr', 'depuis 2009', '2009/'],
    ['fr', 'depuis mars 2009', '2009-03/'],
    ['fr', 'd’ici 2030', '2030/2030'],
    ['fr', 'jusqu’en 2030', '/2030'],
    ['fr', 'd’ici fin 2025', '2025/2025'],
    ['fr', 'avant la fin de l’année 2025', '/2025'],
    ['fr', 'fin 2025', '2025/2025'],
    ['fr', 'fin mars 2025', '2025-03/2025-03'],
    ['fr', 'au titre de 2024', '2024/2024'],
    ['fr', 'au titre de l’exercice 2024', '2024/2024'],
    ['fr', 'l’année scolaire 2023-2024', '2023/2024'],
    ['fr', 'la rentrée 2023/2024', '2023/2024'],
    ['fr', 'au premier trimestre 2025', '2025-01/2025-03'],
    ['fr', 'au 1er trimestre de 2025', '2025-01/2025-03'],
    ['fr', 'le 3ème trimestre de l’année 2025', '2025-07/2025-09'],
    ['fr', 'second semestre 2025', '2025-07/2025-12'],
    ['fr', 'au T3 2025', '2025-07/2025-09'],
    ['fr', 'S1-2025', '2025-01/2025-06'],
    ['en', 'between 2021 and 2025', '2021/2025'],
    ['en', '2021–2025', '2021/2025'],
    ['en', 'from 12 to 15 May 2025', '2025-05-12/2025-05-15'],
    ['en', '12–15 May 2025', '2025-05-12/2025-05-15'],
    ['en', 'May 12–15, 2025', '2025-05-12/2025-05-15'],
    ['en', 'from May 28 to June 3, 2025', '2025-05-28/2025-06-03'],
    ['en', 'from Monday 12 to Thursday 15 May 2025', '2025-05-12/2025-05-15'],
    ['en', '28 February to 3 March 2025', '2025-02-28/2025-03-03'],
    ['en', 'the 2023/24 season', '2023/2024'],
    ['en', 'in May 2024', '2024-05/2024-05'],
    ['en', 'since 2008', '2008/'],
    ['en', 'by the end of 2026', '2026/2026'],
    ['en', 'until 2026', '/2026'],
    ['en', 'Q1 2025', '2025-01/2025-03'],
    ['en', 'the fourth quarter of 2025', '2025-10/2025-12'],
    ['en', 'the first half of 2025', '2025-01/2025-06'],
  ])('in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual([expected]);
  });
});

test.each([
  ['ar', '2024 متدربا'],
  ['ar', 'القرار رقم 12/2024'],
  ['fr', '2 024 stagiaires'],
  ['fr', '1950 stagiaires'],
  ['fr', 'la loi 36-2015'],
  ['en', 'file 2-07-1274'],
  ['en', '2024 trainees'],
  ['en', 'In class, may 2 people speak?'],
  ['en', 'first half of the match'],
  ['en', 'Q1 results'],
])('a number with what it counts is no year, in %s: %s', (locale, text) => {
  expect(timesIn(text, locale)).toEqual([]);
});

test.each([
  ['fr', 'Le 8 mai\n2024 sera une année'],
  ['ar', 'يوم الأربعاء\n\n8 ماي'],
])('nothing is read across the end of a paragraph, in %s: %j', (locale, text) => {
  expect(timesIn(text, locale).filter((time) => time.includes('-'))).toEqual([]);
});

test('each date has its sentence and says why it was taken, in the language of whoever asks', () => {
  const { layout, times } = readTimes('Rien ici. Le port ouvre le 8 mai 2024. Il date de l’année 1998.', 'fr');
  expect(toldTimes(times, layout, sayIn('en'))).toEqual([
    {
      date: '2024-05-08',
      weekday: null,
      span: { start: 27, end: 37, text: '8 mai 2024' },
      sentence: 'Le port ouvre le 8 mai 2024.',
      reason: 'A day, a month and a year.',
    },
    {
      period: { from: '1998', to: '1998' },
      span: { start: 58, end: 62, text: '1998' },
      sentence: 'Il date de l’année 1998.',
      reason: 'A year after “de l’année”.',
    },
  ]);
  expect(toldTimes(times, layout, sayIn('fr'))[0]!.reason).toBe('Un jour, un mois et une année.');
});
