import type { Block } from '../../../../contracts/blocks';
import type { BlocksEditor } from '../content-manager-apis';
import { editorOf, editorRegister } from './blocks-editors';

const saying = (words: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const made = (words: string): BlocksEditor =>
  editorRegister.plugin({ children: saying(words), selection: null, select: () => undefined });

test('the editor of a form is known by its words, also while another form is open above it', () => {
  const form = made('Le centre ouvre.');
  const above = made('Un autre texte.');
  expect(editorOf(saying('Le centre ouvre.'))).toBe(form);
  expect(editorOf(saying('Un autre texte.'))).toBe(above);
  form.children = saying('Le centre ouvre lundi.');
  expect(editorOf(saying('Le centre ouvre lundi.'))).toBe(form);
  expect(editorOf(saying('Le centre ouvre.'))).toBeUndefined();
});

test('of two with the same words it is the one made last', () => {
  made('Deux fois.');
  const second = made('Deux fois.');
  expect(editorOf(saying('Deux fois.'))).toBe(second);
});

test('the block that registers them is in no text and not in the toolbar', () => {
  expect(editorRegister.isInBlocksSelector).toBe(false);
  expect(['paragraph', 'list', 'image'].map((type) => editorRegister.matchNode({ type }))).toEqual([
    false,
    false,
    false,
  ]);
});
