import type { BlockForm, ListOfItems } from './text-block';
import { numberOfMark, type WordParagraph } from './word-paragraph';

type Item = Extract<BlockForm, { kind: 'item' }>;
type WordItem = Extract<WordParagraph, { kind: 'item' }>;

/** Lists deeper than Strapi's editor makes them are shown no deeper. */
const deepestList = 6;

function itemOf(list: ListOfItems, depth: number): Item {
  list.count += 1;
  return { kind: 'item', depth: Math.min(depth, deepestList), number: list.first + list.count - 1, list };
}

/** The lists that stand open at a place of a page, and the item that the next paragraph is. */
export function openLists() {
  const open: ListOfItems[] = [];
  let item: Item | null = null;
  const ofWord = new Map<string, ListOfItems>();
  let wordItem: WordItem | null = null;

  const addWordItem = ({ list, depth }: WordItem, number: number | null): Item => {
    const key = `${list} ${depth}`;
    const known = ofWord.get(key);
    const isOrdered = number !== null;
    const words = known?.isOrdered === isOrdered ? known : { isOrdered, first: number ?? 1, count: 0 };
    ofWord.set(key, words);
    // The lists inside an item before count anew.
    for (const other of ofWord.keys()) if (Number(other.at(-1)) > depth) ofWord.delete(other);
    return itemOf(words, depth);
  };

  return {
    /** Begins a list; gives what ends it. */
    open({ isOrdered, first }: { isOrdered: boolean; first: number }) {
      open.push({ isOrdered, first, count: 0 });
      return () => void open.pop();
    },
    /** Begins an item; an item outside of any list is one of a list of its own. */
    openItem() {
      item = itemOf(open.at(-1) ?? { isOrdered: false, first: 1, count: 0 }, Math.max(open.length, 1));
      return () => void (item = null);
    },
    /** Begins an item of a list of Word's, which is a bullet unless its mark counts. */
    openWordItem(of: WordItem) {
      wordItem = of;
      return () => {
        wordItem = null;
        item = null;
      };
    },
    /** The mark of that item, as Word typed it. */
    setWordMark(mark: string) {
      if (wordItem) item = addWordItem(wordItem, numberOfMark(mark));
      wordItem = null;
    },
    /** The item that a paragraph is, which the next one is no longer; null for none. */
    takeItem(): Item | null {
      const taken = item ?? (wordItem && addWordItem(wordItem, null));
      item = null;
      wordItem = null;
      return taken;
    },
  };
}
