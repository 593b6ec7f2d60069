import { readTimes, timesIn } from './read-times.test-support';

function impossibleIn(text: string, locale: string): string[] {
  const { layout, times } = readTimes(text, locale);
  return times
    .filter(({ isImpossible }) => isImpossible)
    .map(({ first, last }) => text.slice(layout.tokens[first]!.start, layout.tokens[last]!.end));
}

describe('the Islamic calendar', () => {
  test.each([
    ['ar', '12 رمضان 1446', ['islamic 12 رمضان 1446']],
    ['ar', '12 رمضان المبارك 1446 هـ', ['islamic 12 رمضان المبارك 1446 هـ']],
    ['ar', 'الجمعة 3 ربيع الآخر 1446هـ', ['islamic الجمعة 3 ربيع الآخر 1446هـ']],
    ['ar', '3 ربيع الثاني 1446', ['islamic 3 ربيع الثاني 1446']],
    ['ar', 'فاتح محرم 1447', ['islamic فاتح محرم 1447']],
    ['ar', '9 من ذي القعدة 1446', ['islamic 9 من ذي القعدة 1446']],
    ['ar', '9 ذو القعدة لعام 1446', ['islamic 9 ذو القعدة لعام 1446']],
    ['ar', '5 جمادى الأولى 1446', ['islamic 5 جمادى الأولى 1446']],
    ['ar', '5 جمادى الآخرة 1446', ['islamic 5 جمادى الآخرة 1446']],
    ['ar', 'في شهر رمضان 1446', ['islamic شهر رمضان 1446']],
    ['ar', 'سنة 1446 هـ', ['islamic 1446 هـ']],
    ['ar', '٧ صفر ١٤٤٧', ['islamic ٧ صفر ١٤٤٧']],
    ['ar', 'من 12 إلى 15 رمضان 1446', ['islamic 12 إلى 15 رمضان 1446']],
    ['ar', '12/09/1446', ['islamic 12/09/1446']],
    ['ar', '12 رمضان 1446 الموافق 13 مارس 2025', ['islamic 12 رمضان 1446', '2025-03-13']],
    ['ar', 'الخميس 12 رمضان 1446هـ، الموافق لـ 13 مارس 2025', ['islamic 12 رمضان 1446هـ', '2025-03-13 thursday']],
    ['ar', 'الخميس 13 مارس 2025 الموافق لـ 12 رمضان 1446هـ', ['2025-03-13 thursday', 'islamic 12 رمضان 1446هـ']],
    ['ar', '12 رمضان 1446 هـ / 13 مارس 2025 م', ['islamic 12 رمضان 1446 هـ', '2025-03-13']],
    ['fr', 'le 12 ramadan 1446', ['islamic 12 ramadan 1446']],
    ['fr', 'le 1er chaoual 1446', ['islamic 1er chaoual 1446']],
    ['fr', 'ramadan 1446', ['islamic ramadan 1446']],
    ['fr', '12 ramadan 1446 H', ['islamic 12 ramadan 1446 H']],
    ['fr', 'le 12 ramadan 1446 (13 mars 2025)', ['islamic 12 ramadan 1446', '2025-03-13']],
    ['fr', '12 ramadan 1446 correspondant au 13 mars 2025', ['islamic 12 ramadan 1446', '2025-03-13']],
    ['en', 'Ramadan 1446 AH', ['islamic Ramadan 1446 AH']],
    ['en', '12 Dhu al-Qi’dah 1446', ['islamic 12 Dhu al-Qi’dah 1446']],
    ['en', 'in 1446 AH', ['islamic 1446 AH']],
  ])('is kept as written, in %s: %s', (locale, text, expected) => {
    expect(timesIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['ar', 'يوم 12 رمضان'],
    ['ar', 'السيدة رجب و3 شعب'],
    ['ar', 'فاز بهدفين مقابل صفر'],
    ['fr', 'à 20H et 100 Ah'],
    ['en', 'Mr Ramadan and Rajab'],
  ])('tells no date without its year, in %s: %s', (locale, text) => {
    expect(timesIn(text, locale)).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  test.each([
    ['ar', 'يوم 31 أبريل 2025', '31 أبريل 2025'],
    ['ar', 'يوم الأحد 31 نونبر 2025', 'الأحد 31 نونبر 2025'],
    ['ar', '٣٠ فبراير', '٣٠ فبراير'],
    ['ar', 'من 28 إلى 31 أبريل 2025', '31 أبريل 2025'],
    ['fr', 'le 31 avril', '31 avril'],
    ['fr', 'le 29 février 2023', '29 février 2023'],
    ['fr', '30/02/2025', '30/02/2025'],
    ['fr', '45 mars 2025', '45 mars 2025'],
    ['en', 'June 31, 2025', 'June 31, 2025'],
    ['en', '2025-02-30', '2025-02-30'],
  ])('is told as such, and gives no date, in %s: %s', (locale, text, written) => {
    expect(impossibleIn(text, locale)).toEqual([written]);
    expect(timesIn(text, locale)).toEqual([]);
  });

  test.each([
    ['ar', '29 فبراير 2024'],
    ['fr', 'le 29 février'],
    ['fr', 'le dossier n° 30/02/2025'],
    ['fr', '45 mars'],
    ['fr', 'les lots 99/88/2025'],
    ['en', 'version 1.30.2'],
  ])('is not every number, in %s: %s', (locale, text) => {
    expect(impossibleIn(text, locale)).toEqual([]);
  });
});
