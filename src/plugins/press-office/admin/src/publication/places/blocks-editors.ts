import type { Block } from '../../../../contracts/blocks';
import type { BlocksEditor, RichTextBlock } from '../content-manager-apis';
import { plainText } from './position-in';

let made: WeakRef<BlocksEditor>[] = [];

/**
 * A block that no text has, for the sake of its plugin, which is told of every editor of blocks that is made. It alone gets
 * at Slate's editor, which keeps a selection of its own: one made in the page alone may be undone when Slate draws itself.
 */
export const editorRegister: RichTextBlock = {
  isInBlocksSelector: false,
  matchNode: () => false,
  renderElement: () => null,
  plugin: (editor) => {
    made = [new WeakRef(editor), ...made.filter((reference) => reference.deref() !== undefined)];
    return editor;
  },
};

/** The newest editor that holds these words: another form, opened above this one, has an editor too. */
export function editorOf(blocks: readonly Block[]): BlocksEditor | undefined {
  const words = plainText(blocks);
  return made
    .map((reference) => reference.deref())
    .find((editor) => editor !== undefined && plainText(editor.children) === words);
}
