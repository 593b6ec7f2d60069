import type { SubjectKind } from '../../../../contracts/subject';
import type { Position } from '../../editions/read/walk-editions';

/** The list that a cursor is of: a position in one is none in another. */
export interface CursorList {
  kind: SubjectKind;
  order: 'asc' | 'desc';
}

/** What asks for the first page by cursor. */
export const firstCursor = '*';

/** Writes where a page ended, as text that says nothing to a reader and needs no escaping in an address. */
export const writeCursor = ({ releasedAt, subjectId }: Position, { kind, order }: CursorList): string =>
  Buffer.from([kind, order, releasedAt, subjectId].join(' ')).toString('base64url');

/** Reads where a page ended; null for what `writeCursor` would not have written for this list. */
export function readCursor(text: string, list: CursorList): Position | null {
  if (text.length > longest) return null;
  const [, kind, order, releasedAt = '', subjectId = ''] =
    written.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (kind !== list.kind || order !== list.order || Number.isNaN(Date.parse(releasedAt))) return null;
  const position = { releasedAt, subjectId };
  // Base64 can say the same in several ways, and passes over what is none.
  return writeCursor(position, list) === text ? position : null;
}

const longest = 400;

/** Kind, order, an instant as the record writes them, a documentId. */
const written = /^([a-z-]+) (asc|desc) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([\x21-\x7e]{1,200})$/;
