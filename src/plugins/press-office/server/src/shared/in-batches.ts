/** Rows of one statement: SQLite takes 500 at most in one insert, and limits the values of one statement. */
const mostRows = 100;

/** Cuts rows into parts that one statement takes. */
export function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += mostRows) yield rows.slice(start, start + mostRows);
}
