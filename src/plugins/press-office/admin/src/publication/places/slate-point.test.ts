import type { Block } from '../../../../contracts/blocks';
import { slatePoint } from './slate-point';

const text = (words: string) => ({ type: 'text' as const, text: words });
const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });

// Slate itself puts empty leaves around a link.
const blocks: Block[] = [
  {
    type: 'paragraph',
    children: [text('Voir '), { type: 'link', url: 'https://a.example', children: [text('le site')] }, text('.')],
  },
  { type: 'list', format: 'unordered', children: [item('a'), item('النجارة')] },
  {
    type: 'paragraph',
    children: [text(''), { type: 'link', url: 'https://a.example', children: [text('Fin')] }, text('')],
  },
];

test.each([
  ['a leaf of its block', [0], 2, 'after', { path: [0, 0], offset: 2 }],
  ['the words of a link begin in the link', [0], 5, 'after', { path: [0, 1, 0], offset: 0 }],
  ['the words before a link end before it', [0], 5, 'before', { path: [0, 0], offset: 5 }],
  ['the words of a link end in the link', [0], 12, 'before', { path: [0, 1, 0], offset: 7 }],
  ['what follows a link', [0], 12, 'after', { path: [0, 2], offset: 0 }],
  ['an item of a list', [1, 1], 3, 'after', { path: [1, 1, 0], offset: 3 }],
  ['the end of an item', [1, 1], 7, 'after', { path: [1, 1, 0], offset: 7 }],
  ['a link that is all of its block', [2], 0, 'after', { path: [2, 1, 0], offset: 0 }],
] as const)('%s', (_what, path, offset, side, point) => {
  expect(slatePoint(blocks, { path: [...path], offset }, side)).toEqual(point);
});

test('a place that is not there any more is none', () => {
  expect(slatePoint(blocks, { path: [3], offset: 0 }, 'after')).toBeNull();
  expect(slatePoint(blocks, { path: [1, 0], offset: 9 }, 'before')).toBeNull();
});
