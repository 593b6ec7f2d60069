import { decodeWindows1252 } from './windows-1252';

/**
 * The text in bytes of the code page windows-1256 (Arabic) or windows-1252 (French, English), whichever makes better
 * words of them; null when neither makes any.
 *
 * What tells them apart is the words: the bytes of an Arabic word are accented letters in a row in windows-1252, which no
 * French word has; the capital accented letters of French are Arabic letters in windows-1256, in the middle of Latin words.
 */
export function readLegacy(bytes: Uint8Array): string | null {
  const [best] = codePages
    .map(({ encoding, isGood, isBad }) => {
      const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
      return { text, ...scoreOf(text, isGood, isBad) };
    })
    .sort((one, other) => other.score - one.score);
  return best?.isPlausible ? best.text : null;
}

interface CodePage {
  encoding: 'windows-1252' | 'windows-1256';
  isGood: RegExp;
  isBad: RegExp;
}

// The first wins where both say the same: both have the small accented letters of French.
const codePages: readonly CodePage[] = [
  {
    encoding: 'windows-1252',
    isGood: /[A-Za-z]|^[àôÀÔ]$/,
    // Three accented letters in a row, a word of nothing else, a capital after a small one, and what French does not have.
    isBad: /[^A-Za-z]{3}|^[^A-Za-z]{2,}$|[a-zà-ÿ][À-Þ]|[^A-Za-zàâäçéèêëîïôöùûüÿœæñáíóúÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑÁÍÓÚ]/,
  },
  {
    encoding: 'windows-1256',
    isGood: /^[\u0621-\u063a\u0640-\u0652\u067e\u0686\u0698\u06af]+$|^[A-Za-zàâçéèêëîïôùûüœ]+$/,
    // Letters of two scripts, vowel signs without a letter, and letters of Urdu.
    isBad:
      /[A-Za-zà-ÿœ][\u0621-\u06d2]|[\u0621-\u06d2][A-Za-zà-ÿœ]|^[\u064b-\u0652]|[\u0679\u0688\u0691\u06a9\u06ba\u06be\u06c1\u06d2]/,
  },
];

/** Enough of a text to see its encoding by. */
const sample = 64 * 1024;

/** Words that have more than ASCII letters, as far as they could stand in a text and as far as they could not. */
function scoreOf(text: string, isGood: RegExp, isBad: RegExp): { score: number; isPlausible: boolean } {
  let good = 0;
  let bad = 0;
  for (const [word] of text.slice(0, sample).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[A-Za-z]+$/.test(word)) continue;
    if (isBad.test(word)) bad += 1;
    else if (isGood.test(word)) good += 1;
    else bad += 1;
  }
  return { score: good - bad, isPlausible: bad * 4 <= good };
}
