import { sayIn } from '../../../shared/translate';
import { nothingKnown } from '../../../reading/known-world';
import { languageOf } from '../../../reading/languages';
import { readText } from '../../../reading/read-text';
import { readDocument } from '../read-document';

function read(text: string, locale: string, { timeZone = 'Africa/Casablanca', now = null as Date | null } = {}) {
  const say = sayIn('en');
  const reading = readText(text, { language: languageOf(locale)!, known: nothingKnown, say });
  return readDocument(reading, { timeZone, now, say });
}

function embargoOf(line: string, locale: string, options = {}) {
  const { embargoUntil, leftOut, findings, opening } = read(
    `${line}\n\nTitre du texte\n\nUn corps de texte.`,
    locale,
    options,
  );
  return {
    until: embargoUntil,
    isLeftOut: leftOut.some(({ kind, span }) => kind === 'embargo' && span.text === line),
    rules: findings.map(({ rule, severity }) => `${severity} ${rule}`),
    title: opening.title,
  };
}

// In June 2025 the clocks of Morocco are an hour ahead of UTC.
describe('an embargo line fills the embargo and is taken out of the body', () => {
  test.each([
    ['fr', 'Sous embargo jusqu’au jeudi 12 juin 2025 à 10h00 (heure de Rabat)', '2025-06-12T09:00'],
    ['fr', 'SOUS EMBARGO JUSQU’AU JEUDI 12 JUIN 2025 À 10H', '2025-06-12T09:00'],
    ['fr', 'Embargo : 12/06/2025 – 10:00 GMT', '2025-06-12T10:00'],
    ['fr', 'Embargo : jeudi 12 juin 2025, 10 heures 30', '2025-06-12T09:30'],
    ['fr', 'Embargo jusqu’au 12 juin 2025 à dix heures et demie', '2025-06-12T09:30'],
    ['fr', 'Information sous embargo jusqu’au 12 juin 2025 à midi', '2025-06-12T11:00'],
    ['fr', 'Ce communiqué est sous embargo jusqu’au 12 juin 2025 à 18h15, heure de Paris.', '2025-06-12T16:15'],
    ['fr', 'Ne pas diffuser avant le 12 juin 2025 à 6 heures du matin', '2025-06-12T05:00'],
    ['fr', 'Communiqué de presse – Sous embargo jusqu’au 12 juin 2025 à 10h', '2025-06-12T09:00'],
    ['fr', 'Embargo 12.06.2025 10.30 UTC+2', '2025-06-12T08:30'],
    ['fr', 'Sous embargo jusqu’au 12 juin 2025 à 10h00 GMT (11h00, heure de Rabat)', '2025-06-12T10:00'],
    ['en', 'Embargoed until 10:00 a.m. on 12 June 2025', '2025-06-12T09:00'],
    ['en', 'EMBARGOED UNTIL 10:00 CET ON THURSDAY 12 JUNE 2025', '2025-06-12T09:00'],
    ['en', 'Under embargo until 12 noon, June 12, 2025', '2025-06-12T11:00'],
    ['en', 'Embargo: 12 June 2025, 3 pm London time', '2025-06-12T14:00'],
    ['en', 'Not for publication before 00:01 on 12 June 2025', '2025-06-11T23:01'],
    ['en', 'Not for release until Thursday, June 12, 2025 at 9.30am (local time)', '2025-06-12T08:30'],
    ['en', 'Strictly embargoed until ten o’clock on 12 June 2025', '2025-06-12T09:00'],
    ['ar', 'تحت الحظر إلى غاية الخميس 12 يونيو 2025 على الساعة العاشرة صباحا', '2025-06-12T09:00'],
    ['ar', 'تحت الحظر إلى غاية يوم الخميس 12 يونيو 2025 على الساعة العاشرة والنصف صباحا', '2025-06-12T09:30'],
    ['ar', 'محظور النشر قبل 12 يونيو 2025 الساعة 10:00', '2025-06-12T09:00'],
    ['ar', 'حظر النشر حتى 12 يونيو 2025 على الساعة الثالثة بعد الزوال بتوقيت غرينتش', '2025-06-12T15:00'],
    ['ar', 'هذا البلاغ تحت الحظر حتى 12 يونيو 2025 على الساعة ١٠ و٣٠ دقيقة صباحا', '2025-06-12T09:30'],
    ['ar', 'يمنع النشر قبل الخميس 12 يونيو 2025، الساعة الثانية عشرة زوالا', '2025-06-12T11:00'],
    ['ar', 'حظر النشر: 12/06/2025 على الساعة الحادية عشرة إلا ربعا صباحا', '2025-06-12T09:45'],
    ['ar', 'تحت الحظر إلى غاية 12 يونيو 2025 في الساعة الثامنة مساء (بتوقيت الرباط)', '2025-06-12T19:00'],
  ])('in %s: %s', (locale, line, until) => {
    expect(embargoOf(line, locale)).toEqual({
      until: `${until}:00.000Z`,
      isLeftOut: true,
      rules: [],
      title: 'Titre du texte',
    });
  });

  test('wherever it stands: under the title, or at the end', () => {
    const line = 'Sous embargo jusqu’au 12 juin 2025 à 10h00';
    for (const text of [`Titre\n\n${line}\n\nCorps de texte.`, `Titre\n\nCorps de texte.\n\n${line}`]) {
      const { embargoUntil, body, dateline } = read(text, 'fr');
      expect({ embargoUntil, paragraphs: body.length }).toEqual({
        embargoUntil: '2025-06-12T09:00:00.000Z',
        paragraphs: 1,
      });
      expect(dateline.date).toBeNull();
    }
  });

  test('from the subject of the mail that brought the text, where no line says it', () => {
    const text = 'Objet : [EMBARGO 12 juin 2025 à 10h] Un quai neuf\n\nUn quai neuf\n\nIl est long.';
    expect(read(text, 'fr')).toMatchObject({ embargoUntil: '2025-06-12T09:00:00.000Z', findings: [] });
    const behind = 'Objet : Un quai neuf – sous embargo jusqu’au 12 juin 2025 à 10h\n\nUn quai neuf\n\nIl est long.';
    expect(read(behind, 'fr').embargoUntil).toBe('2025-06-12T09:00:00.000Z');
  });
});

test('in Ramadan the clocks of Morocco stand an hour later', () => {
  expect(embargoOf('Sous embargo jusqu’au 12 mars 2025 à 10h00', 'fr').until).toBe('2025-03-12T10:00:00.000Z');
});

test('a day without an hour begins the embargo’s end, and is said', () => {
  expect(embargoOf('Embargo : 12 juin 2025', 'fr')).toMatchObject({
    until: '2025-06-11T23:00:00.000Z',
    isLeftOut: true,
    rules: ['notice embargo-hour-missing'],
  });
});

test.each([
  ['fr', 'Sous embargo jusqu’au 12 juin 2025 à minuit'],
  ['en', 'Embargoed until midnight on 12 June 2025'],
  ['ar', 'تحت الحظر إلى غاية منتصف ليلة 12 يونيو 2025'],
])('midnight is the end of its day, never an hour too early, and is said, in %s: %s', (locale, line) => {
  expect(embargoOf(line, locale)).toMatchObject({
    until: '2025-06-12T23:00:00.000Z',
    rules: ['notice embargo-midnight'],
  });
});

test('an embargo that is past is said', () => {
  const line = 'Embargo : 12/06/2025 – 10:00 GMT';
  expect(embargoOf(line, 'fr', { now: new Date('2025-06-12T10:00:00Z') }).rules).toEqual(['warning embargo-past']);
  expect(embargoOf(line, 'fr', { now: new Date('2025-06-12T09:59:59Z') }).rules).toEqual([]);
});

describe('what cannot be read stays in the body, and is said', () => {
  test.each([
    ['fr', 'no day', 'Sous embargo'],
    ['fr', 'no year', 'Sous embargo jusqu’au 12 juin à 10h'],
    ['fr', 'a day that no month has', 'Embargo : 31 juin 2025 à 10h'],
    ['fr', 'two days', 'Embargo : 12 juin 2025 à 10h ou 13 juin 2025 à 10h'],
    ['fr', 'an hour that no clock has', 'Embargo : 12 juin 2025 à 26:00'],
    ['fr', 'a clock that nobody knows', 'Sous embargo jusqu’au 12 juin 2025 à 10h00 (heure de Trifouilly)'],
    ['en', 'a time that the clocks of Morocco show twice', 'Embargoed until 02:30 on 23 February 2025'],
    ['en', 'a time that the clocks of Morocco skip', 'Embargoed until 02:30 on 6 April 2025'],
    ['ar', 'no day', 'تحت الحظر إلى إشعار آخر'],
  ])('in %s: %s', (locale, _, line) => {
    expect(embargoOf(line, locale)).toEqual({
      until: null,
      isLeftOut: false,
      rules: ['warning embargo-not-read'],
      title: 'Titre du texte',
    });
    const { body } = read(`${line}\n\nTitre du texte\n\nUn corps de texte.`, locale);
    expect(body).toHaveLength(2);
  });

  test('a second embargo that says something else', () => {
    const text = 'Embargo : 12/06/2025 à 10h\n\nTitre\n\nCorps de texte.\n\nSous embargo jusqu’au 13/06/2025 à 10h';
    const { embargoUntil, body, findings } = read(text, 'fr');
    expect(embargoUntil).toBe('2025-06-12T09:00:00.000Z');
    expect(findings.map(({ rule }) => rule)).toEqual(['embargo-differs']);
    expect(body).toHaveLength(2);
  });
});

test.each([
  ['fr', 'Embargo sur le thon à partir du 12 juin 2025'],
  ['fr', 'L’embargo sur le thon est levé depuis le 12 juin 2025'],
  ['fr', 'Le communiqué du 12 juin 2025 à 10h'],
  ['en', 'Embargo on tuna from 12 June 2025'],
  ['ar', 'حظر استعمال الأكياس البلاستيكية ابتداء من 12 يونيو 2025'],
  ['ar', 'يحظر نشر صور القاصرين ابتداء من 12 يونيو 2025'],
])('a title that is none of a text under embargo is kept, in %s: %s', (locale, title) => {
  const { embargoUntil, opening, findings } = read(`${title}\n\nUn corps de texte.`, locale);
  expect({ embargoUntil, title: opening.title, findings }).toEqual({ embargoUntil: null, title, findings: [] });
});

test('a title behind “EMBARGO” keeps its words, and the embargo is read', () => {
  const line = 'EMBARGO 12/06/2025 10:00 – Le chômage recule de trois points dans les ports du Nord';
  expect(read(`${line}\n\nUn corps.`, 'fr')).toMatchObject({
    embargoUntil: '2025-06-12T09:00:00.000Z',
    opening: { title: line },
  });
});
