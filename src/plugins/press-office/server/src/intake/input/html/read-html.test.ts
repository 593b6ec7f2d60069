import type { Format } from '../../source-text';
import { markdownToHtml } from '../markdown-to-html';
import { blocksToText } from './blocks-to-text';
import { readHtml } from './read-html';

const read = (html: string) => blocksToText(readHtml(html)!);
const textOf = (html: string) => read(html).text;
const shown = ({ text, formats }: { text: string; formats: readonly Format[] }) =>
  formats.map(({ start, end, ...format }) => [text.slice(start, end), format]);

describe('a page', () => {
  test('becomes its paragraphs, as a reader sees them', () => {
    expect(textOf('<div>Un  port\n neuf</div><p>Le <b>quai</b>&nbsp;: 12&nbsp;m<sup>2</sup></p>Fin<br>du texte')).toBe(
      'Un port neuf\n\nLe quai\u00a0: 12\u00a0m²\n\nFin\ndu texte',
    );
  });

  test('loses what no reader sees: scripts, styles, comments, the head, hidden and deleted words', () => {
    const unseen =
      '<head><title>T</title><style>p{}</style></head><script>alert(1)</script><!-- c --><template>t</template>' +
      '<p hidden>h</p><p style="display: none">n</p><span style="mso-hide:all">w</span><del>12</del><xml>x</xml>';
    expect(textOf(`<html>${unseen}<body><p onclick="x()">Le port</p></body></html>`)).toBe('Le port');
  });

  test('keeps headings, quotations, links and marks', () => {
    const html =
      '<h1>Titre<br>long</h1><blockquote><p>Un <em>grand</em> jour</p></blockquote>' +
      '<p><a href="https://port.example">Le site</a> <span style="font-weight:700">gras</span></p><h3>Suite</h3>';
    expect(shown(read(html))).toEqual([
      ['Titre long', { kind: 'heading', level: 1 }],
      ['Un grand jour', { kind: 'quote' }],
      ['grand', { kind: 'italic' }],
      ['Le site', { kind: 'link', url: 'https://port.example' }],
      ['gras', { kind: 'bold' }],
      ['Suite', { kind: 'heading', level: 3 }],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/uploads/a.pdf',
    'file:///etc/passwd',
    'java\nscript:x',
    '#a',
  ])('has no link to %j, only its words', (address) => {
    expect(read(`<a href="${address}">ici</a>`)).toMatchObject({ text: 'ici', formats: [] });
  });

  test('numbers its lists, and lists inside them', () => {
    const html = '<ol><li>un<ul><li>a</li><li><p>b</p></li></ul></li><li>deux</li></ol><ol start="7"><li>sept</ol>';
    expect(textOf(html)).toBe('1. un\n  - a\n  - b\n2. deux\n7. sept');
  });

  test('has the rows of its tables on lines, and none for a table that only arranges the page', () => {
    const rows = '<tr><th>Ville<th>Marins<tr><td>Tanger<td>1 200<tr><td>Larache<td><p>450</p>';
    expect(textOf(`<table>${rows}</table>`)).toBe('Ville | Marins\n\nTanger | 1 200\n\nLarache | 450');
    expect(textOf('<table><tr><td><h1>Titre</h1><p>Le port.</p></td></tr></table>')).toBe('Titre\n\nLe port.');
  });

  test('of Google Docs is not all bold', () => {
    expect(read('<b style="font-weight:normal"><p>Le port</p></b>').formats).toEqual([]);
  });

  test('keeps invisible control characters out, whichever way they are written', () => {
    expect(textOf('<p>a&#27;b&#8232;c</p>')).toBe('ab c');
  });
});

describe('what Word pastes', () => {
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

  test('has its title, its lists and its quotations, and none of its own marks', () => {
    const html =
      '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>@page{}</style>' +
      '<p class=MsoTitle>Un port<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
      "<p class=MsoNormal>À <st1:City w:st='on'>Tanger</st1:City>, <span lang=AR-SA dir=RTL>ميناء</span>" +
      "<span style='mso-tab-count:1'>      </span>fin<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a></p>" +
      `${item(1, '·', 'quai')}${item(2, 'o', 'grue')}<p class=MsoQuote>« Bravo »</p>`;
    const { text, formats } = read(html);
    expect(text).toBe('Un port\n\nÀ Tanger, ميناء fin\n\n- quai\n  - grue\n\n« Bravo »');
    expect(formats.map(({ kind }) => kind)).toEqual(['heading', 'item', 'item', 'quote']);
  });

  test('has its numbered lists numbered', () => {
    expect(textOf(`${item(1, '1.', 'un')}${item(1, '2.', 'deux')}`)).toBe('1. un\n2. deux');
  });
});

test('Markdown has its headings, lists, tables and marks; HTML in it is read as a page', () => {
  const markdown =
    '# Titre\n\nUne ligne\nqui **continue**. <script>alert(1)</script>\n\n1. un\n2. deux\n\n> Bravo\n\n' +
    '| Ville | Marins |\n|---|---|\n| Tanger | 12 |\n\n[site](https://port.example) [x](javascript:alert(1)) `code`';
  const { text, formats } = read(markdownToHtml(markdown));
  expect(text).toBe(
    'Titre\n\nUne ligne qui continue.\n\n1. un\n2. deux\n\nBravo\n\nVille | Marins\n\nTanger | 12\n\nsite [x](javascript:alert(1)) code',
  );
  expect(formats.map(({ kind }) => kind)).toEqual(['heading', 'bold', 'item', 'item', 'quote', 'link', 'code']);
});

test('elements nested deeper than a person writes are refused, not followed', () => {
  expect(readHtml('<div>'.repeat(100_000))).toBeNull();
  expect(readHtml(`${'<div>'.repeat(900)}a`)).toHaveLength(1);
});

// A quadratic step would take minutes here; the limit leaves room for a busy machine.
test.each([
  ['<p>a', 'paragraphs'],
  ['<b>a</b> ', 'marks'],
  ['<br>', 'line ends'],
  ['<li>a', 'items'],
  ['<tr><td>a<td>b', 'cells'],
  ['</x>', 'ends without beginnings'],
  ['<a href="#">', 'links without ends'],
  ['&nbsp;', 'spaces'],
  ['&', 'signs'],
  ['<!--', 'comments'],
  ['<![if x]>', 'conditions'],
  ['<', 'brackets'],
  ['<a b=', 'attributes'],
  ['<p style="mso-list:l1 level1">a', 'items of Word'],
])('a megabyte of %s (%s) are read in time', (piece) => {
  const html = piece.repeat((1024 * 1024) / piece.length);
  const { user: before } = process.cpuUsage();
  const blocks = readHtml(html);
  if (blocks) blocksToText(blocks);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
});

test.each(['*', '**a ', '[', '](', '[a](', '`', '> ', '- ', '#', '<', '|a|\n|-|\n', '![', '_a', '~~a ', '1. '])(
  'a quarter of a megabyte of Markdown %j is read in time',
  (piece) => {
    const { user: before } = process.cpuUsage();
    const html = markdownToHtml(piece.repeat((256 * 1024) / piece.length));
    readHtml(html);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
  },
);
