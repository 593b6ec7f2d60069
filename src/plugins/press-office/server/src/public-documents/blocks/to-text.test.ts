import type { Block } from '../../../../contracts/blocks';
import { blocksToText } from './to-text';

const text = (words: string) => ({ type: 'text' as const, text: words });

test('one line for a paragraph or a list item, a blank line between blocks', () => {
  const nested: Block = {
    type: 'list',
    format: 'ordered',
    children: [{ type: 'list-item', children: [text('pilot')] }],
  };
  const blocks: Block[] = [
    { type: 'heading', level: 2, children: [text('Partners')] },
    {
      type: 'paragraph',
      children: [text('With '), { type: 'link', url: 'javascript:x', children: [text('GIZ')] }, text('.')],
    },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('THAMM')] }, nested] },
    { type: 'paragraph', children: [text('')] },
  ];
  expect(blocksToText(blocks)).toBe('Partners\n\nWith GIZ.\n\nTHAMM\npilot');
});

test('the text is as typed: no entities, no isolation', () => {
  expect(blocksToText([{ type: 'paragraph', children: [text('R&D <THAMM> برنامج')] }])).toBe('R&D <THAMM> برنامج');
});

test('unknown and broken nodes give the words they have', () => {
  const blocks = [null, { type: 'table', children: [{ children: [text('cell')] }] }, { type: 'list', children: 5 }];
  expect(blocksToText(blocks as unknown as Block[])).toBe('cell');
});
