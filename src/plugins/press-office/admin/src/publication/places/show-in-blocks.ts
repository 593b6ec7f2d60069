import type { Block } from '../../../../contracts/blocks';
import type { Span } from '../../../../contracts/intake';
import type { SlatePoint, SlateRange } from '../content-manager-apis';
import { editorOf } from './blocks-editors';
import { type Position, positionIn } from './position-in';
import { slatePoint } from './slate-point';

/**
 * Selects words in the content manager's editor of blocks, and brings them into view; to be called again, a moment later,
 * until it is done: first the keyboard goes there, then the words are selected, and then they must stay so. The editor
 * draws an element for each block and item, and the words inside in elements of their own. They are selected in Slate and
 * in the page alike: of two that differ, Slate takes over the page's selection or gives it its own, whichever comes first.
 * @param blocks what the editor shows
 * @param span in the plain text of the blocks
 * @returns whether the words were found where they should be, and are selected
 */
export function showInBlocks(editor: HTMLElement, blocks: readonly Block[], span: Span): boolean {
  const slate = editorOf(blocks);
  const wanted = slate && slateRange(slate.children, span);
  const range = domRange(editor, blocks, span);
  const selection = editor.ownerDocument.getSelection();
  if (!slate || !wanted || range === null || selection === null) return false;
  // While it draws itself, or does not know yet that the keyboard is with it, it takes a selection away.
  if (editor.ownerDocument.activeElement !== editor) {
    editor.focus({ preventScroll: true });
    return false;
  }
  if (isSelected(selection, range) && isSame(slate.selection, wanted)) return true;
  selection.removeAllRanges();
  selection.addRange(range);
  slate.select(wanted);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return false;
}

/** Where words stand in Slate's own tree. */
function slateRange(children: readonly Block[], { start, end }: Span): SlateRange | null {
  const from = positionIn(children, start);
  const to = positionIn(children, end);
  const anchor = from && slatePoint(children, from, 'after');
  const focus = to && slatePoint(children, to, 'before');
  return anchor && focus && { anchor, focus };
}

/** Where words stand in the page; null while they are not drawn there. */
function domRange(editor: HTMLElement, blocks: readonly Block[], { start, end, text }: Span): Range | null {
  const from = domPoint(editor, positionIn(blocks, start), 'after');
  const to = domPoint(editor, positionIn(blocks, end), 'before');
  if (from === null || to === null) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  // Between blocks the plain text has blank lines, and the page has none.
  const plain = (words: string) => words.replace(/\s+/gu, '');
  return plain(range.toString()) === plain(text) ? range : null;
}

const isSame = (present: SlateRange | null, wanted: SlateRange): boolean =>
  present !== null && isAt(present.anchor, wanted.anchor) && isAt(present.focus, wanted.focus);

const isAt = (present: SlatePoint, wanted: SlatePoint): boolean =>
  present.offset === wanted.offset && present.path.join() === wanted.path.join();

/** Whether a range is what is selected, and so still there since it was. */
function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount === 0) return false;
  const present = selection.getRangeAt(0);
  return (
    present.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    present.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** A place in the page; at the border of two texts, in the one before or after it. */
function domPoint(editor: HTMLElement, position: Position | null, side: 'before' | 'after'): [Text, number] | null {
  if (position === null) return null;
  let element: Element = editor;
  for (const place of position.path) {
    const inner = elementsIn(element)[place];
    if (inner === undefined) return null;
    element = inner;
  }
  let rest = position.offset;
  const texts = textsIn(element);
  for (const text of texts) {
    if (rest < text.length || (rest === text.length && (side === 'before' || text === texts.at(-1))))
      return [text, rest];
    rest -= text.length;
  }
  return null;
}

const elementName = '[data-slate-node="element"]';

/** The elements of blocks, or items, that stand in another without one between them. */
const elementsIn = (parent: Element): Element[] =>
  [...parent.querySelectorAll(elementName)].filter(
    (element) => (element.parentElement?.closest(`${elementName}, [data-slate-editor]`) ?? null) === parent,
  );

/** The words in an element, as the editor draws them: not what it puts where there are none. */
const textsIn = (element: Element): Text[] =>
  [...element.querySelectorAll('[data-slate-string]')].flatMap((string) =>
    [...string.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE),
  );
