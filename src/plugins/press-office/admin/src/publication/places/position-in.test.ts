import type { Block } from '../../../../contracts/blocks';
import { plainText, positionIn } from './position-in';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (...words: string[]): Block => ({ type: 'paragraph', children: words.map(text) });
const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });

// Its plain text: "Un deux.", a blank line, "a", "b", "c", a blank line, "Fin."
const blocks: Block[] = [
  paragraph('Un ', 'deux.'),
  paragraph('  '),
  {
    type: 'list',
    format: 'unordered',
    children: [item('a'), item(''), { type: 'list', format: 'ordered', children: [item('b'), item('c')] }],
  },
  { type: 'image', image: { url: '/uploads/a.png' }, children: [text('')] },
  { type: 'paragraph', children: [{ type: 'link', url: 'https://a.example', children: [text('Fi')] }, text('n.')] },
];
const plain = 'Un deux.\n\na\nb\nc\n\nFin.';

test.each([
  ['Un', [0], 0],
  ['deux', [0], 3],
  ['a', [2, 0], 0],
  ['b', [2, 2, 0], 0],
  ['c', [2, 2, 1], 0],
  ['Fin', [4], 0],
  ['n.', [4], 2],
])('“%s” stands in its own block, past pictures and what is empty', (words, path, offset) => {
  expect(positionIn(blocks, plain.indexOf(words))).toEqual({ path, offset });
});

test('the end of a word may be the end of its block', () => {
  expect(positionIn(blocks, plain.indexOf('.') + 1)).toEqual({ path: [0], offset: 8 });
  expect(positionIn(blocks, plain.length)).toEqual({ path: [4], offset: 4 });
});

test('offsets count as the text does, also in Arabic with its signs', () => {
  const arabic = [paragraph('بلاغ'), paragraph('مَدرسة', ' جديدة')];
  expect(positionIn(arabic, 'بلاغ\n\nمَدرسة '.length)).toEqual({ path: [1], offset: 'مَدرسة '.length });
});

test('there is no place between two blocks, or beyond the end', () => {
  expect(positionIn(blocks, plain.indexOf('\n') + 1)).toBeNull();
  expect(positionIn(blocks, plain.length + 1)).toBeNull();
  expect(positionIn([], 0)).toBeNull();
});

test('the plain text is that which offsets count', () => {
  expect(plainText(blocks)).toBe(plain);
});
