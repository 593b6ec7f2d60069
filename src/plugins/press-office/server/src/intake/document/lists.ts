import type { Block, Inline } from '../../../../contracts/blocks';

/** An item of a list. */
export interface Item {
  /** How many lists it stands in. */
  depth: number;
  isOrdered: boolean;
  number: number | null;
  children: () => Inline[];
}

type List = Extract<Block, { type: 'list' }>;

/**
 * The list that begins with a paragraph; `items` has null for a paragraph that is no item. Numbers are only left to the
 * list when they are 1, 2, 3 …: it counts anew.
 */
export function listAt(items: readonly (Item | null)[], index: number): Item[] {
  const first = items[index];
  if (!first) return [];
  let end = index;
  let counted = 0;
  for (let item = items[end]; item; item = items[end]) {
    const isTop = item.depth <= first.depth;
    if (isTop && item.isOrdered !== first.isOrdered) break;
    if (isTop && item.isOrdered && item.number !== counted + 1) break;
    if (isTop) counted += 1;
    end += 1;
  }
  return first.isOrdered && end - index < 2 ? [] : (items.slice(index, end) as Item[]);
}

/** Items as one list, with the lists that stand in it. */
export function listOf(items: readonly Item[]): List[] {
  const lists: List[] = [];
  const open: { list: List; depth: number }[] = [];
  for (const { depth, isOrdered, children } of items) {
    const format = isOrdered ? 'ordered' : 'unordered';
    while (open.length > 1 && open.at(-1)!.depth > depth) open.pop();
    if (open.length > 1 && open.at(-1)!.depth === depth && open.at(-1)!.list.format !== format) open.pop();
    const last = open.at(-1);
    if (!last || (depth > last.depth && last.list.children.length > 0)) {
      const list: List = { type: 'list', format, ...(last ? { indentLevel: open.length } : {}), children: [] };
      (last?.list.children ?? lists).push(list);
      open.push({ list, depth });
    }
    open.at(-1)!.list.children.push({ type: 'list-item', children: children() });
  }
  return lists;
}
