import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import type { Position } from '../../editions/read/walk-editions';
import { type CursorList, firstCursor, readCursor } from '../cursors/cursor';
import { unusable } from './refusal';

/** Lists that stand in no order that a cursor could be a place in. */
export type WithoutCursors = 'series' | 'past' | 'search';

/**
 * Reads `pagination[cursor]`: `*`, or what the page before gave.
 * @throws BadInputError BAD_CURSOR for what was not given for this list
 */
export function positionIn(list: CursorList, say: Say): (cursor: string) => Position | null {
  return (cursor) => {
    if (cursor === firstCursor) return null;
    const position = readCursor(cursor, list);
    if (position === null) throw unusable(say, 'BAD_CURSOR', cursor, [firstCursor, 'meta.pagination.nextCursor']);
    return position;
  };
}

/** Refuses cursors: @throws BadInputError CURSOR_UNAVAILABLE */
export function noCursors(list: WithoutCursors, say: Say): () => never {
  return () => {
    throw new BadInputError('CURSOR_UNAVAILABLE', say('newsroom.cursor-unavailable', { list }));
  };
}
