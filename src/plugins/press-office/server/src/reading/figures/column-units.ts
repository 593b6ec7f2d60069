import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { nounIn, unitInBrackets, type UnitTold } from './told-unit';

/** The lines of a table: the tokens of each cell. */
interface Row {
  paragraph: number;
  cells: TokenRange[];
}

/**
 * Makes a function that tells what the numbers of a table written as text count: what the head of their column says, the
 * line above the table ("Turnover (in MDH)"), or what names their row ("Saisies", "Délai moyen (heures)"). Cells stand between `|`, `;`, tabs or several spaces.
 */
export function columnUnits(layout: Layout, lexicon: Lexicon): (index: number) => UnitTold | null {
  const told = new Map<number, UnitTold | null>();
  for (const rows of tablesOf(layout)) {
    const [head, ...body] = rows as [Row, ...Row[]];
    const caption = captionOf(layout, head.paragraph, lexicon);
    for (const { cells } of body) {
      const inRow = () => unitInBrackets(layout, cells[0]!, lexicon);
      const ofRow = () => nounIn(layout, { first: cells[0]!.first, end: cells[0]!.last + 1 }, lexicon);
      // A head may leave out the cell above the names of the rows.
      const shift = cells.length - head.cells.length;
      cells.forEach(({ first, last }, column) => {
        const above = head.cells[column - shift];
        const inHead = above ? unitInBrackets(layout, above, lexicon) : null;
        const ofHead = above ? nounIn(layout, { first: above.first, end: above.last + 1 }, lexicon) : null;
        const unit = inHead ?? inRow() ?? ofHead ?? caption ?? ofRow();
        if (column > 0) for (let at = first; at <= last; at += 1) told.set(at, unit);
      });
    }
  }
  return (index) => told.get(index) ?? null;
}

function captionOf(layout: Layout, paragraph: number, lexicon: Lexicon): UnitTold | null {
  const first = layout.firstTokenOf[paragraph - 1];
  const end = layout.firstTokenOf[paragraph];
  if (first === undefined || end === undefined || end - first > longestCaption) return null;
  return unitInBrackets(layout, { first, last: end - 1 }, lexicon);
}

const longestCaption = 30;

/** Rows of as many cells, one after the other; the first of them, or one with a cell less, names the columns. */
function tablesOf(layout: Layout): Row[][] {
  const tables: Row[][] = [];
  layout.paragraphs.forEach((_, paragraph) => {
    const row = rowOf(layout, paragraph);
    if (!row) return;
    const table = tables.at(-1);
    const above = table?.at(-1);
    const isNext = above !== undefined && above.paragraph === paragraph - 1;
    const isFitting =
      isNext &&
      (above.cells.length === row.cells.length || (table!.length === 1 && above.cells.length === row.cells.length - 1));
    if (isFitting) table!.push(row);
    else tables.push([row]);
  });
  return tables.filter((rows) => rows.length > 1);
}

const longestRow = 120;

function rowOf(layout: Layout, paragraph: number): Row | null {
  const { tokens, firstTokenOf } = layout;
  const first = firstTokenOf[paragraph];
  const end = firstTokenOf[paragraph + 1] ?? tokens.length;
  if (first === undefined || end - first < 2 || end - first > longestRow) return null;
  const cells: TokenRange[] = [];
  let start = first;
  for (let at = first; at <= end; at += 1) {
    const isSeparator = at === end || isMark(tokens[at], /^[|;؛]$/);
    if (!isSeparator && !(at > start && isWide(layout, at))) continue;
    if (at > start) cells.push({ first: start, last: at - 1 });
    start = isSeparator ? at + 1 : at;
  }
  return cells.length >= 2 ? { paragraph, cells } : null;
}

function isWide({ text, tokens }: Layout, index: number): boolean {
  const [{ end }, { start, gap }] = [tokens[index - 1]!, tokens[index]!];
  return gap === 'tab' || (start - end > 1 && /\t|[ \u00a0]{2}/.test(text.slice(end, start)));
}
