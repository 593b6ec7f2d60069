/** What windows-1252 has where ISO 8859-1 has control characters, bytes 80 to 9f; a space where it has nothing. */
const own = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text in bytes of windows-1252. Node.js 20 takes this encoding for ISO 8859-1, whatever the standard says of it, and
 * would lose the apostrophes of French.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => {
      const sign = own[character.charCodeAt(0) - 0x80]!;
      return sign === ' ' ? character : sign;
    });
