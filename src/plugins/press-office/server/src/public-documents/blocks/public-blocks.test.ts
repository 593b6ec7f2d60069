import type { Block } from '../../../../contracts/blocks';
import { publicBlocks } from './public-blocks';

const made = (nodes: unknown[]) => publicBlocks(nodes as Block[]);
const text = (words: string) => ({ type: 'text', text: words });

test('what the editor writes comes out as it is', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('العنوان')] },
    { type: 'paragraph', children: [{ ...text('bold'), bold: true, italic: false }, text('')] },
    {
      type: 'list',
      format: 'ordered',
      indentLevel: 1,
      children: [
        { type: 'list-item', children: [text('one')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('two')] }] },
      ],
    },
    { type: 'paragraph', children: [{ type: 'link', url: 'https://www.ilo.org', children: [text('ILO')] }] },
    { type: 'quote', children: [text('q')] },
    { type: 'code', language: 'json', children: [text('{}')] },
    {
      type: 'image',
      image: { url: '/uploads/a.jpg', alternativeText: 'A', width: 2, height: 1 },
      children: [text('')],
    },
  ];
  expect(made(blocks)).toEqual(blocks);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'java\nscript:alert(1)',
  5,
  null,
])('a link to %j leaves its words, and such an image nothing', (url) => {
  const link = { type: 'paragraph', children: [{ type: 'link', url, children: [text('words')] }] };
  expect(made([link])).toEqual([{ type: 'paragraph', children: [text('words')] }]);
  expect(made([{ type: 'image', image: { url }, children: [text('')] }])).toEqual([]);
});

test('what the editor does not know is not handed on, but for the words in it', () => {
  const secret = {
    note: 'PRIVATE',
    image: { hash: 'PRIVATE', url: '/uploads/a.jpg', formats: { thumbnail: 'PRIVATE' } },
  };
  const blocks = [
    { type: 'paragraph', ...secret, children: [{ ...text('kept'), comment: 'PRIVATE', bold: { note: 'PRIVATE' } }] },
    { type: 'image', ...secret, children: [{ ...text(''), note: 'PRIVATE' }] },
    { type: 'table', children: [{ type: 'cell', children: [text('cell')] }] },
    { type: 'constructor', children: [text('odd')] },
  ];
  expect(JSON.stringify(made(blocks))).not.toContain('PRIVATE');
  expect(made(blocks)).toEqual([
    { type: 'paragraph', children: [text('kept')] },
    { type: 'image', image: { url: '/uploads/a.jpg' }, children: [text('')] },
    { type: 'paragraph', children: [text('cell')] },
    { type: 'paragraph', children: [text('odd')] },
  ]);
});
