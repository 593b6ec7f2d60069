/** Enough of a text to see its encoding by. */
const sample = 64 * 1024;

/**
 * UTF-16 without a byte order mark, when the zero bytes give it away: its spaces, digits and Latin letters have one zero
 * byte each, all on the same side. Null for anything else.
 */
export function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sample);
  if (length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < length / 100) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  const own = text.match(ownCharacters)?.length ?? 0;
  return own >= 0.95 * text.length ? encoding : null;
}

/** What texts in Arabic, French and English are made of. */
const ownCharacters = /[\t\n\r\x20-\x7e\xa0-\u017f\u0600-\u06ff\u2000-\u206f\u20ac\ufe70-\ufeff]/g;
