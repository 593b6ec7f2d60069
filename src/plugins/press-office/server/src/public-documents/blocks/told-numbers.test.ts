import fc from 'fast-check';

import type { Block, Inline, TextLeaf } from '../../../../contracts/blocks';
import { blocksToHtml } from './to-html';
import { blocksToText } from './to-text';

const leaf = (text: string, marks: Partial<TextLeaf> = {}): TextLeaf => ({ type: 'text', text, ...marks });
const bold = (text: string) => leaf(text, { bold: true });
const link = (...children: TextLeaf[]): Inline => ({ type: 'link', url: 'https://a.example', children });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

/** The HTML of blocks in which some words are the value of a figure; `<data>` stands for the element with its attributes. */
function html(words: string, blocks: Block[], direction: 'rtl' | 'ltr' = 'ltr'): string {
  const start = blocksToText(blocks).indexOf(words);
  const mark = { start, end: start + words.length, value: '66729', figure: 'trainees' };
  return blocksToHtml(blocks, direction, [mark]).replaceAll('<data value="66729" data-figure="trainees">', '<data>');
}

test.each<[string, Block[], string]>([
  ['in a paragraph', [paragraph(leaf('En tout, 66 729 !'))], '<p>En tout, <data>66 729</data> !</p>'],
  [
    'in a heading',
    [{ type: 'heading', level: 3, children: [leaf('66 729 stagiaires')] }],
    '<h3><data>66 729</data> stagiaires</h3>',
  ],
  [
    'in an item of a list within a list',
    [
      paragraph(leaf('Voici :')),
      {
        ...{ type: 'list', format: 'unordered' },
        children: [
          { type: 'list-item', children: [leaf('un')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [leaf('66 729')] }] },
        ],
      },
    ],
    '<p>Voici :</p>\n<ul><li>un<ol><li><data>66 729</data></li></ol></li></ul>',
  ],
  ['in bold', [paragraph(bold('les 66 729 jeunes'))], '<p><strong>les <data>66 729</data> jeunes</strong></p>'],
  ['all in bold', [paragraph(bold('66 729'), leaf(' !'))], '<p><data><strong>66 729</strong></data> !</p>'],
  [
    'with its end in bold',
    [paragraph(leaf('66'), bold(' 729'), leaf(' !'))],
    '<p><data>66<strong> 729</strong></data> !</p>',
  ],
  [
    'that bold ends in the middle of',
    [paragraph(bold('les 66'), leaf(' 729 jeunes'))],
    '<p><strong>les <data>66</data></strong><data> 729</data> jeunes</p>',
  ],
  [
    'in a link',
    [paragraph(leaf('Voir '), link(leaf('les 66 729')))],
    '<p>Voir <a href="https://a.example">les <data>66 729</data></a></p>',
  ],
  [
    'that is a link',
    [paragraph(link(leaf('66 '), bold('729')))],
    '<p><data><a href="https://a.example">66 <strong>729</strong></a></data></p>',
  ],
  ['after an empty block', [paragraph(leaf('')), paragraph(leaf('66 729'))], '<p><data>66 729</data></p>'],
])('a number %s is told once, within what it stands in', (_, blocks, expected) => {
  expect(html('66 729', blocks)).toBe(expected);
});

test('a number in a name of the other script, or whose groups Arabic would reorder, stays in what isolates it', () => {
  expect(html('20', [paragraph(leaf('مشروع Horizon 20 EU الجديد'))], 'rtl')).toBe(
    '<p>مشروع <bdi>Horizon <data>20</data> EU</bdi> الجديد</p>',
  );
  expect(html('66 729', [paragraph(leaf('كون المكتب 66 729 متدربا'))], 'rtl')).toBe(
    '<p>كون المكتب <data><bdi>66 729</bdi></data> متدربا</p>',
  );
});

test('value and key are escaped, and a caption is not marked', () => {
  const mark = { start: 0, end: 1, value: '"><script>', figure: "a'b&<" };
  expect(blocksToHtml([paragraph(leaf('5'))], 'ltr', [mark])).toBe(
    '<p><data value="&quot;&gt;&lt;script&gt;" data-figure="a&#39;b&amp;&lt;">5</data></p>',
  );
  const image = { url: '/a.jpg', caption: '66 729' };
  expect(html('66 729', [{ type: 'image', image, children: [leaf('')] }, paragraph(leaf('66 729'))])).toContain(
    '<figcaption>66 729</figcaption>',
  );
});

const text = fc.array(fc.constantFrom('6', '7 ', '729', 'stagiaires ', 'متدرب', ' ', '\n', '<b>', 'EU ', '.'), {
  maxLength: 6,
});
const anyLeaf = fc
  .record({ text: text.map((parts) => parts.join('')), bold: fc.boolean(), italic: fc.boolean() })
  .map(({ text: words, ...marks }) => leaf(words, marks));
const inline = fc.oneof(
  anyLeaf,
  fc.array(anyLeaf, { minLength: 1, maxLength: 3 }).map((leaves) => link(...leaves)),
);
const children = fc.array(inline, { minLength: 1, maxLength: 4 });
const item = children.map((inside) => ({ type: 'list-item' as const, children: inside }));
const block: fc.Arbitrary<Block> = fc.oneof(
  children.map((inside) => paragraph(...inside)),
  children.map((inside): Block => ({ type: 'heading', level: 2, children: inside })),
  children.map((inside): Block => ({ type: 'code', children: inside })),
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items): Block => ({
    ...{ type: 'list', format: 'unordered' },
    children: items,
  })),
);

/** Stretches of a text, one after the other. */
const marksIn = (length: number, cuts: number[]) => {
  const places = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((one, other) => one - other);
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end, value: String(start), figure: 'f' }] : [];
  });
};

const wellFormed = (markup: string): boolean => {
  const open: string[] = [];
  for (const [, slash, tag] of markup.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (tag === 'br' || tag === 'img') continue;
    if (slash === '') open.push(tag!);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
};

test.each(['ltr', 'rtl'] as const)('%s: marks change nothing of the HTML but the <data> that they add', (direction) => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(200), { maxLength: 8 }),
      (blocks, cuts) => {
        const marks = marksIn(blocksToText(blocks).length, cuts);
        const marked = blocksToHtml(blocks, direction, marks);
        expect(marked.replace(/<\/?data[^>]*>/g, '')).toBe(blocksToHtml(blocks, direction));
        expect(wellFormed(marked)).toBe(true);
        for (const { start, end, value } of marks) {
          const told = [...marked.matchAll(new RegExp(`<data value="${value}" data-figure="f">(.*?)</data>`, 'gs'))];
          const words = told.map(([, inside]) => inside!.replaceAll('<br>', '\n').replace(/<[^>]*>/g, '')).join('');
          const stretch = blocksToText(blocks).slice(start, end);
          // Line breaks between blocks, and blocks of spaces, are in the text alone.
          expect(words.replace(/\s|&[a-z]+;/g, '')).toBe(stretch.replace(/[\s<>]/g, ''));
        }
      },
    ),
    { numRuns: 300 },
  );
});
