/**
 * Whether one value may be a mistyped other, by its digits: two swapped, one wrong, one too many or one missing.
 * @param one, other decimals as strings, `66729`, `4.5`
 */
export function isMistyped(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => a.length - b.length) as [string, string];
  if (short.length < 2) return false;
  if (hasSameDigits(short, long)) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/**
 * Whether a value can hardly be anything but a figure's, badly copied: mistyped, or next to it. One wrong digit of two is
 * another number as likely as not.
 */
export function isBadlyCopied(value: string, onRecord: string): boolean {
  const [one, other] = [Math.abs(Number(value)), Math.abs(Number(onRecord))];
  if (Math.abs(one - other) <= Math.max(1, other / 50)) return true;
  const isShort = Math.min(digitsIn(value), digitsIn(onRecord)) < 3;
  return isShort ? hasSameDigits(value, onRecord) : isMistyped(value, onRecord);
}

const digitsIn = (value: string) => value.replace(/[^0-9]/g, '').length;

const hasSameDigits = (one: string, other: string) => [...one].sort().join('') === [...other].sort().join('');
