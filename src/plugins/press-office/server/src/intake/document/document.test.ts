import { sayIn } from '../../shared/translate';
import { languageOf } from '../../reading/languages';
import { nothingKnown } from '../../reading/known-world';
import { readText } from '../../reading/read-text';
import { readDocument } from './read-document';

function read(text: string, locale: string) {
  const say = sayIn('en');
  const known = { ...nothingKnown, places: ['Port-Neuf'] };
  const reading = readText(text, { language: languageOf(locale)!, known, say });
  const { opening, body, ...document } = readDocument(reading, { timeZone: 'Africa/Casablanca', now: null, say });
  return { ...opening, ...document, blocks: body };
}

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('the title', () => {
  test.each([
    ['fr', 'COMMUNIQUÉ DE PRESSE :\nRabat, le 4 mars 2024\n\nUn quai neuf\n\nLe corps.', 'Un quai neuf'],
    ['ar', 'بلاغ صحفي\n\nرصيف جديد بطنجة\n\nالنص.', 'رصيف جديد بطنجة'],
    ['en', 'For immediate release\nA new quay\nThe body.', 'A new quay'],
    ['fr', 'Tanger accueille le forum le 4 mars 2024\n\nLe corps.', 'Tanger accueille le forum le 4 mars 2024'],
  ])('is the first line that is neither a label nor a dateline, in %s', (locale, text, title) => {
    const { title: found, blocks } = read(text, locale);
    expect(found).toBe(title);
    expect(blocks).toHaveLength(1);
  });

  test('is cut from a first paragraph that is too long for one, which stays in the body', () => {
    const long = `Le port a un quai neuf depuis hier. ${'Il est long et large. '.repeat(20)}`.trim();
    const { title, isCut, blocks } = read(long, 'fr');
    expect({ title, isCut }).toEqual({ title: 'Le port a un quai neuf depuis hier', isCut: true });
    expect(blocks).toEqual([paragraph(long)]);
  });

  test('stands alone when there is nothing else', () => {
    expect(read('Communiqué', 'fr')).toMatchObject({ title: 'Communiqué', blocks: [] });
  });
});

describe('the body', () => {
  test('keeps lists, and the numbers of sections that are no list', () => {
    const text = 'Titre\n\n1. Contexte\n\nUn mot.\n\n2. Suite\n\n- quai\n• grue\n\n1) un\n2) deux';
    const list = (format: string, ...items: string[]) => ({
      type: 'list',
      format,
      children: items.map((item) => ({ type: 'list-item', children: [{ type: 'text', text: item }] })),
    });
    expect(read(text, 'fr').blocks).toEqual([
      paragraph('1. Contexte'),
      paragraph('Un mot.'),
      paragraph('2. Suite'),
      list('unordered', 'quai', 'grue'),
      list('ordered', 'un', 'deux'),
    ]);
  });

  test('joins lines that a mail program broke, and no others', () => {
    const wrapped =
      'Titre\n\nLe nouveau quai du port de pêche a été inauguré ce matin par\nla directrice.\nUne visite a suivi.';
    expect(read(wrapped, 'fr').blocks).toEqual([
      paragraph('Le nouveau quai du port de pêche a été inauguré ce matin par la directrice.'),
      paragraph('Une visite a suivi.'),
    ]);
    const whole = `Titre\n\nUn sous-titre assez long pour ressembler à une ligne coupée\n${'Le port. '.repeat(20).trim()}`;
    expect(read(whole, 'fr').blocks).toHaveLength(2);
  });
});

describe('the dateline', () => {
  test.each([
    ['fr', 'Titre\n\nTanger, le mardi 5 mars 2024 – Le port ouvre.', 'Tanger', '2024-03-05'],
    ['fr', 'Titre\n\nPort-Neuf, 5 mars 2024. Le port ouvre.', 'Port-Neuf', '2024-03-05'],
    ['fr', 'Titre\n\nLe port ouvre.\n\nFait à Ville-Perdue, le 5 mars 2024', 'Ville-Perdue', '2024-03-05'],
    ['ar', 'عنوان\n\nطنجة في 5 مارس 2024\n\nافتتح الميناء.', 'طنجة', '2024-03-05'],
    [
      'ar',
      'عنوان\n\nبعد اتفاق 3 يناير 2020، افتتح الميناء يومه الثلاثاء 5 مارس 2024 بمدينة طنجة.',
      'طنجة',
      '2024-03-05',
    ],
    ['en', 'TANGIER, 5 March 2024 — The port opens.\n\nBody.', 'TANGIER', '2024-03-05'],
    ['en', 'A port in Tangier\n\nThe port opens.', 'Tangier', null],
  ])('in %s: %s', (locale, text, place, date) => {
    expect(read(text, locale).dateline).toEqual({ place, date });
  });

  test('a line that says nothing else is not repeated in the body', () => {
    expect(read('عنوان\n\nطنجة في 5 مارس 2024\n\nافتتح الميناء.', 'ar').blocks).toEqual([paragraph('افتتح الميناء.')]);
  });
});
