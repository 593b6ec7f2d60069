import { safeUrl } from '../../../public-documents/blocks/safe-url';
import { textMarks, type TextMark } from '../../source-text';
import { withOneLineEnd } from '../normalise-text';
import { isBlockElement, isNoteLink, isUnseenElement } from './element-kinds';
import { type ElementStyle, styleOf } from './element-style';
import { openLists } from './open-lists';
import { rowBlocks } from './table-row';
import { type BlockForm, isPicture, type TextBlock } from './text-block';
import { isWordListMark, isWordTab, wordParagraph } from './word-paragraph';
import { emptyWords, plain, type Setting } from './words';

type Attributes = Readonly<Record<string, string>>;
type Undo = () => void;

/** A page as it is read, element by element. */
export interface Page {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  tab(): void;
  /** Ends the element opened last. */
  close(): void;
  /** The paragraphs so far. */
  blocks(): TextBlock[];
}

/** Begins a page. Every element opened must be closed, in the order of their nesting. */
export function emptyPage(): Page {
  const state = emptyState();
  const undos: Undo[][] = [];
  return {
    open(name, attributes) {
      const undo: Undo[] = [];
      undos.push(undo);
      const style = state.unseen > 0 ? null : styleOf(name, attributes);
      if (style === null || isUnseenElement(name) || style.isHidden) {
        undo.push(raise(state, 'unseen'));
        return;
      }
      if (isBlockElement(name)) {
        endParagraph(state);
        undo.push(() => endParagraph(state));
      }
      undo.push(...dress(state, style));
      const effect = effects.get(name)?.(state, attributes);
      if (effect) undo.push(effect);
    },
    text: (text) => addText(state, text),
    tab: () => state.unseen === 0 && state.words.tab(),
    close: () => undos.pop()?.forEach((undo) => undo()),
    blocks() {
      endParagraph(state);
      return state.sinks[0]!;
    },
  };
}

/** Where the reading of a page stands. */
interface State {
  words: ReturnType<typeof emptyWords>;
  lists: ReturnType<typeof openLists>;
  /** Where paragraphs go: the page, or the cell of a table. */
  sinks: TextBlock[][];
  rows: TextBlock[][][];
  setting: Setting;
  marks: Record<TextMark, number>;
  urls: (string | null)[];
  forms: BlockForm[];
  /** Elements around the present place: of which nothing is seen, whose spaces count, whose digits are raised. */
  unseen: number;
  asTyped: number;
  raised: number;
  /** The mark of an item of Word's, as far as it was read; null outside one. */
  listMark: string | null;
}

const emptyState = (): State => ({
  words: emptyWords(),
  lists: openLists(),
  sinks: [[]],
  rows: [],
  setting: plain,
  marks: { bold: 0, italic: 0, underline: 0, strikethrough: 0, code: 0 },
  urls: [],
  forms: [],
  ...{ unseen: 0, asTyped: 0, raised: 0 },
  listMark: null,
});

function addText(state: State, text: string): void {
  if (state.unseen > 0) return;
  if (state.listMark !== null) state.listMark += text.slice(0, longestMark);
  else {
    const clean = withOneLineEnd(text);
    state.words.add(state.raised > 0 ? raisedDigits(clean) : clean, state.setting, state.asTyped > 0);
  }
}

const longestMark = 20;

/** A raised digit is an exponent or a note, and part of no number: ten to the sixth is not 106. */
const raisedDigits = (text: string) =>
  /^\s*[0-9]+\s*$/.test(text) ? text.replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!) : text;

function endParagraph(state: State): void {
  const runs = state.words.take();
  if (runs.length === 0) return;
  const hasWords = runs.some((run) => !isPicture(run));
  const item = hasWords ? state.lists.takeItem() : null;
  state.sinks.at(-1)!.push({ form: item ?? state.forms.at(-1) ?? { kind: 'paragraph' }, runs });
}

function raise(state: State, counter: 'unseen' | 'asTyped' | 'raised'): Undo {
  state[counter] += 1;
  return () => (state[counter] -= 1);
}

function within<T>(stack: T[], value: T): Undo {
  stack.push(value);
  return () => stack.pop();
}

/** Sets the words that follow as an element says. */
function dress(state: State, { adds, removes }: ElementStyle): Undo[] {
  if (adds.length + removes.length === 0) return [];
  const before = { ...state.marks };
  for (const mark of adds) state.marks[mark] += 1;
  for (const mark of removes) state.marks[mark] = 0;
  settle(state);
  return [
    () => {
      state.marks = before;
      settle(state);
    },
  ];
}

function settle(state: State): void {
  const marks = textMarks.filter((mark) => state.marks[mark] > 0);
  const url = state.urls.at(-1) ?? null;
  state.setting = marks.length === 0 && url === null ? plain : { marks, url };
}

type Effect = (state: State, attributes: Attributes) => Undo | undefined;

const heading =
  (level: 1 | 2 | 3 | 4 | 5 | 6): Effect =>
  ({ forms }) =>
    within(forms, { kind: 'heading', level });

const list =
  (isOrdered: boolean): Effect =>
  ({ lists }, { start }) =>
    lists.open({ isOrdered, first: /^\d{1,6}$/.test(start ?? '') ? Number(start) : 1 });

const cell: Effect = ({ rows, sinks }) => {
  const row = rows.at(-1);
  if (!row) return undefined;
  sinks.push([]);
  return () => row.push(sinks.pop()!);
};

const row: Effect = ({ rows, sinks }) => {
  rows.push([]);
  return () => sinks.at(-1)!.push(...rowBlocks(rows.pop()!));
};

const link: Effect = (state, { href = '' }) => {
  const address = href.trim();
  if (isNoteLink(address)) return raise(state, 'unseen');
  const undo = within(state.urls, linkable(address));
  settle(state);
  return () => {
    undo();
    settle(state);
  };
};

/** Addresses that a press release may lead to; a path would lead to a page of another site. */
function linkable(address: string): string | null {
  const safe = safeUrl(address);
  return safe !== null && /^(?:https?|mailto):/i.test(safe) ? safe : null;
}

const paragraph: Effect = ({ forms, lists }, attributes) => {
  const word = wordParagraph(attributes);
  if (word === null) return undefined;
  return word.kind === 'item' ? lists.openWordItem(word) : within(forms, word);
};

const span: Effect = (state, attributes) => {
  if (isWordTab(attributes)) {
    state.words.tab();
    return raise(state, 'unseen');
  }
  if (!isWordListMark(attributes)) return undefined;
  state.listMark = '';
  return () => {
    state.lists.setWordMark(state.listMark ?? '');
    state.listMark = null;
  };
};

const picture: Effect = ({ words }, { src = '', alt = '' }) => {
  words.addPicture({ source: src, alternativeText: alt.trim() || null });
  return undefined;
};

const lineEnd: Effect = (state) => {
  if (state.words.breakLine()) endParagraph(state);
  return undefined;
};

/** What elements do besides dressing their words. */
const effects = new Map<string, Effect>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['blockquote', ({ forms }) => within(forms, { kind: 'quote' })],
  ['ul', list(false)],
  ['ol', list(true)],
  ['li', ({ lists }) => lists.openItem()],
  ['pre', (state) => raise(state, 'asTyped')],
  ['sup', (state) => raise(state, 'raised')],
  ['tr', row],
  ['td', cell],
  ['th', cell],
  ['a', link],
  ['p', paragraph],
  ['span', span],
  ['br', lineEnd],
  ['img', picture],
]);
