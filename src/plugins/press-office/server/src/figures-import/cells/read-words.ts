import { storableText } from '../../shared/storable-text';

/** The words of a cell as the desk keeps them; null for an empty cell. A line end inside one is what wraps it on a screen. */
export function wordsOf(cell: string, { keepsLines }: { keepsLines: boolean }): string | null {
  const text = (storableText(cell) as string).trim();
  if (text === '') return null;
  const lines = text.split(/\r\n?|\n/);
  if (keepsLines) return lines.join('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
