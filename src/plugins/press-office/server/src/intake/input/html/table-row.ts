import { isPicture, type PictureRun, type Run, type TextBlock } from './text-block';
import { betweenCells, plain } from './words';

/** A cell with more than this in several paragraphs holds a text, not a value: the table only arranges the page. */
const longestValue = 200;

/**
 * The row of a table as paragraphs: one, with a sign between the cells; or those of its cells, where the table has one
 * column or only arranges the page.
 */
export function rowBlocks(cells: readonly TextBlock[][]): TextBlock[] {
  const filled = cells.filter((blocks) => blocks.some(({ runs }) => runs.some((run) => !isPicture(run))));
  if (filled.length < 2 || filled.some(holdsText)) return cells.flat();
  const runs = cells.map((blocks) =>
    joined(
      blocks.map(({ runs: words }) => words),
      ' ',
    ),
  );
  return [{ form: { kind: 'row' }, runs: joined(runs, betweenCells) }];
}

function holdsText(blocks: readonly TextBlock[]): boolean {
  if (blocks.some(({ form }) => form.kind === 'item' || form.kind === 'row')) return true;
  return blocks.length > 1 && blocks.reduce((length, { runs }) => length + lengthOf(runs), 0) > longestValue;
}

const lengthOf = (runs: readonly (Run | PictureRun)[]) =>
  runs.reduce((length, run) => length + (isPicture(run) ? 0 : run.text.length), 0);

/** Lists of runs as one, with words between those that have any. */
function joined(lists: readonly (Run | PictureRun)[][], between: string): (Run | PictureRun)[] {
  const all: (Run | PictureRun)[] = [];
  let hasWords = false;
  for (const runs of lists) {
    const words = runs.some((run) => !isPicture(run));
    if (hasWords && words) all.push({ text: between, ...plain });
    for (const run of runs) all.push(isPicture(run) ? run : { ...run, text: run.text.replaceAll('\n', ' ') });
    hasWords ||= words;
  }
  return all;
}
