/** Which subject a row is of, as problems tell it. */
export const subjectOf = (row: { subject_kind: string; subject_id: string }) => ({
  kind: row.subject_kind,
  documentId: row.subject_id,
});

/** One text for one subject, to find rows by. */
export const keyOf = (row: { subject_kind: string; subject_id: string }) =>
  JSON.stringify([row.subject_kind, row.subject_id]);

/** Rows by the subject that they are of, in the order given. */
export function bySubject<Row extends { subject_kind: string; subject_id: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(keyOf(row));
    if (group === undefined) grouped.set(keyOf(row), [row]);
    else group.push(row);
  }
  return grouped;
}
