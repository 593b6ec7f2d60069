/** A table in Markdown; numbers stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rules = heads.map((_head, place) => (place === 0 ? '---' : '--:'));
  return [line(heads), line(rules), ...rows.map(line)].join('\n');
}

/** Three digits that say something, more where the number has more before its point; nothing for what is not there. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
