import { sayIn } from '../../shared/translate';
import { languageOf } from '../../reading/languages';
import { nothingKnown } from '../../reading/known-world';
import { readText } from '../../reading/read-text';
import { blocksToText } from '../input/html/blocks-to-text';
import { readHtml } from '../input/html/read-html';
import type { Format } from '../source-text';
import { readDocument } from './read-document';

function read(text: string, locale: string, formats: readonly Format[] = []) {
  const say = sayIn('en');
  const known = { ...nothingKnown, places: ['Port-Neuf'] };
  const reading = readText(text, { language: languageOf(locale)!, known, say });
  const { opening, body, ...document } = readDocument(reading, {
    timeZone: 'Africa/Casablanca',
    now: null,
    say,
    formats,
  });
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
    const short = 'Titre\n\nLe quai peut accueillir jusqu’à\n4 560 navires.\n\nPlus de\n1 100 dossiers sont déposés.';
    expect(read(short, 'fr').blocks).toEqual([
      paragraph('Le quai peut accueillir jusqu’à 4 560 navires.'),
      paragraph('Plus de 1 100 dossiers sont déposés.'),
    ]);
    const whole = `Titre\n\nUn sous-titre assez long pour ressembler à une ligne coupée\n${'Le port. '.repeat(20).trim()}`;
    expect(read(whole, 'fr').blocks).toHaveLength(2);
  });
});

describe('a text that was set', () => {
  const html = (page: string) => {
    const { text, formats } = blocksToText(readHtml(page)!);
    const { title, blocks } = read(text, 'fr', formats);
    return { title, blocks };
  };
  const leaf = (text: string, marks = {}) => ({ type: 'text', text, ...marks });

  test('has the title that was set as one, and its other headings a level below', () => {
    const { title, blocks } = html(
      '<p>Port de Tanger</p><h1>Un quai neuf</h1><h1>Contexte</h1><p>Un mot.</p><h2>Suite</h2>',
    );
    expect(title).toBe('Un quai neuf');
    expect(blocks).toEqual([
      paragraph('Port de Tanger'),
      { type: 'heading', level: 2, children: [leaf('Contexte')] },
      paragraph('Un mot.'),
      { type: 'heading', level: 3, children: [leaf('Suite')] },
    ]);
  });

  test('keeps marks and links, with a text on either side of a link', () => {
    const { blocks } = html(
      '<p>Titre</p><p>Le <b>quai <i>neuf</i></b> : <a href="https://port.example">le <b>site</b></a></p><blockquote>Bravo</blockquote>',
    );
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          leaf('Le '),
          leaf('quai ', { bold: true }),
          leaf('neuf', { bold: true, italic: true }),
          leaf(' : '),
          { type: 'link', url: 'https://port.example', children: [leaf('le '), leaf('site', { bold: true })] },
          leaf(''),
        ],
      },
      { type: 'quote', children: [leaf('Bravo')] },
    ]);
  });

  test('keeps lists in lists, and the numbers that a list would lose', () => {
    const { blocks } = html(
      '<p>Titre</p><ul><li>un<ol><li>a</li><li>b</li></ol></li><li>deux</li></ul><ol start="4"><li>quatre<li>cinq</ol>',
    );
    const entry = (text: string) => ({ type: 'list-item', children: [leaf(text)] });
    expect(blocks).toEqual([
      {
        type: 'list',
        format: 'unordered',
        children: [
          entry('un'),
          { type: 'list', format: 'ordered', indentLevel: 1, children: [entry('a'), entry('b')] },
          entry('deux'),
        ],
      },
      paragraph('4. quatre'),
      paragraph('5. cinq'),
    ]);
  });

  test('with very many marks in one paragraph is written in time', () => {
    const { user: before } = process.cpuUsage();
    html(`<p>Titre</p><p>${'<b>a</b> '.repeat(50_000)}</p>`);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
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

  test.each([
    ['fr', 'Rabat, le 8 mai 2024 – Le port ouvre.', 'Le port ouvre.', 'Rabat, le 8 mai 2024 –'],
    ['fr', 'RABAT (8 mai 2024) — Le port ouvre.', 'Le port ouvre.', 'RABAT (8 mai 2024) —'],
    ['fr', 'Rabat, le 8 mai 2024 (MAP) – Le port ouvre.', 'Le port ouvre.', 'Rabat, le 8 mai 2024 (MAP) –'],
    ['ar', 'الرباط، 8 ماي 2024 - افتتح الميناء.', 'افتتح الميناء.', 'الرباط، 8 ماي 2024 -'],
    [
      'ar',
      'الرباط، في 29 شوال 1445 (الموافق 8 ماي 2024) – افتتح الميناء.',
      'افتتح الميناء.',
      'الرباط، في 29 شوال 1445 (الموافق 8 ماي 2024) –',
    ],
    ['en', 'Rabat, Morocco, 8 May 2024 — The port opens.', 'The port opens.', 'Rabat, Morocco, 8 May 2024 —'],
  ])('at the head of the lead is no part of its words, in %s: %s', (locale, lead, words, written) => {
    const { blocks, leftOut, summary, dateline } = read(`Titre\n\n${lead}\n\nLa suite.`, locale);
    expect(blocks[0]).toEqual(paragraph(words));
    expect(leftOut).toMatchObject([{ kind: 'dateline', span: { start: 7, text: written } }]);
    expect({ summary, date: dateline.date }).toEqual({ summary: words, date: '2024-05-08' });
  });

  test.each([
    ['fr', 'Rabat, le 8 mai 2024, le ministre a ouvert le port.'],
    ['fr', 'Hier, 8 mai 2024, le ministre a ouvert le port.'],
    ['ar', 'احتضنت خزانة القرويين بفاس، يوم الأربعاء 8 ماي 2024، حفل الافتتاح.'],
  ])('that a sentence goes on with stays, in %s: %s', (locale, lead) => {
    expect(read(`Titre\n\n${lead}`, locale)).toMatchObject({ blocks: [paragraph(lead)], leftOut: [] });
  });

  test('that is told by a mail or an embargo is another’s', () => {
    const text = 'De : Port\nDate : jeudi 12 juin 2025\n\nEmbargo : 13 juin 2025 à 10h\n\nTitre\n\nLe port ouvre.';
    expect(read(text, 'fr').dateline).toEqual({ place: null, date: null });
  });
});

describe('the summary', () => {
  const sentence = 'Le port de Larache a un quai de cent mètres où accostent les bateaux de pêche de toute la région. ';

  test('is as many sentences of the lead as fit, and the lead stays in the body', () => {
    const { summary, blocks } = read(`Titre\n\n${sentence.repeat(5)}\n\nLa suite.`, 'fr');
    expect(summary).toBe(sentence.repeat(3).trim());
    expect(blocks[0]).toEqual(paragraph(sentence.repeat(5).trim()));
  });

  test('is cut between words where the first sentence is too long', () => {
    const { summary } = read(`Titre\n\n${'un quai neuf et '.repeat(30)}un port.`, 'fr');
    expect(summary!.length).toBeLessThanOrEqual(300);
    expect(summary).toMatch(/^(?:un quai neuf et )+(?:un|un quai|un quai neuf|un quai neuf et)…$/);
  });

  test.each([
    ['fr', 'Titre\n\nUn sous-titre\n\nM. Alami ouvre le port. Il est neuf.', 'M. Alami ouvre le port. Il est neuf.'],
    ['ar', 'عنوان\n\nافتتح د. العلمي الميناء؟ نعم.', 'افتتح د. العلمي الميناء؟ نعم.'],
    ['fr', 'Titre\n\nUne ligne', 'Une ligne'],
    ['fr', 'Titre\n\n- un\n- deux', null],
    ['fr', 'Titre', null],
    ['fr', `Titre\n\n${'x'.repeat(400)}`, null],
  ])('in %s: %j', (locale, text, expected) => {
    expect(read(text, locale).summary).toBe(expected);
  });
});
