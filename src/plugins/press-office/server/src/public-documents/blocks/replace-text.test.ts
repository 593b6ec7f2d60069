import fc from 'fast-check';

import type { Block } from '../../../../contracts/blocks';
import { replaceText } from './replace-text';
import { blocksToText } from './to-text';

const text = (words: string, marks = {}) => ({ type: 'text' as const, text: words, ...marks });
const paragraph = (...children: ReturnType<typeof text>[]): Block => ({ type: 'paragraph', children });

const blocks: Block[] = [
  paragraph(text('')),
  { type: 'heading', level: 2, children: [text('Deux centres')] },
  paragraph(text('Le le '), text('ministre', { bold: true }), text(' a parlé.')),
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [text('un')] },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('deux fois')] }] },
    ],
  },
  {
    type: 'paragraph',
    children: [text('Voir '), { type: 'link', url: 'https://a.example', children: [text('la page')] }, text('.')],
  },
];

/** The blocks with the first place of some words exchanged. */
function exchange(old: string, words: string): Block[] {
  const start = blocksToText(blocks).indexOf(old);
  return replaceText(blocks, { start, end: start + old.length }, words);
}

test.each([
  ['in a heading', 'Deux', 'Trois'],
  ['in a paragraph', 'Le le', 'Le'],
  ['in an item of a list', 'un', 'une'],
  ['in a list within a list', 'fois', 'fois deux'],
  ['in a link', 'page', 'carte'],
  ['over marks', 'le ministre a', 'la ministre a'],
])('words %s are exchanged, and nothing else', (_, old, words) => {
  expect(blocksToText(exchange(old, words))).toBe(blocksToText(blocks).replace(old, words));
});

test('the new words have the marks of the old ones, and links stay links', () => {
  expect(exchange('ministre', 'directeur')[2]).toEqual(
    paragraph(text('Le le '), text('directeur', { bold: true }), text(' a parlé.')),
  );
  expect(exchange('la page', 'le plan')[4]).toMatchObject({
    children: [text('Voir '), { type: 'link', url: 'https://a.example', children: [text('le plan')] }, text('.')],
  });
});

test('any stretch within a text is replaced by any words', () => {
  const leaf = fc.string({ minLength: 1, maxLength: 8 }).map((words) => text(words));
  const body = fc.array(
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((leaves) => paragraph(...leaves)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), fc.string(), (written, first, second, words) => {
      const plain = blocksToText(written);
      const line = plain.split('\n\n')[0] ?? '';
      const [start, end] = [first % (line.length + 1), second % (line.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      fc.pre(start < end && !line.includes('\n') && words.trim() !== '');
      expect(blocksToText(replaceText(written, { start, end }, words))).toBe(
        plain.slice(0, start) + words + plain.slice(end),
      );
    }),
  );
});
