/** Where things stand in a picture. Floats are near enough for that; they are never written. */

export interface Scale {
  low: number;
  high: number;
}

/** The scale that all these values stand on. It begins at zero, and is never of no length. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return { low, high: high === low ? 1 : high };
}

/** The same place counted from the other side of what lies between two edges. */
export const mirrored = (x: number, { x1, x2 }: { x1: number; x2: number }): number => x1 + x2 - x;

/** Items from left to right, as the panel is written. */
export const fromLeft = <T>(items: readonly T[], direction: 'rtl' | 'ltr'): T[] =>
  direction === 'rtl' ? items.toReversed() : [...items];

/**
 * Whether the words of a place are written: where there is no room for all, those of each second, third… are, counted from the
 * last, which is what is asked for most.
 *
 * @param room of one place, in pixels
 * @param needed by the words of one place, in pixels
 * @returns the room that its words have, or null where they are left out
 */
export function roomToWrite(place: number, places: number, room: number, needed: number): number | null {
  const each = Math.max(1, Math.ceil(needed / room));
  return (places - 1 - place) % each === 0 ? each * room : null;
}
