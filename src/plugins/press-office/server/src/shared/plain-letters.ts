/**
 * Letters and the plain ones that readers take them for, or type instead: alef and ya as they are written in Persian and
 * elsewhere, Moroccan and Persian letters for sounds that Arabic has none for (گ ڭ → ك, ڤ → ف), ة → ه, ى → ي; œ, æ, ø, ß.
 */
export const plainLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  چ: 'ج',
  ژ: 'ز',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
};

/** Finds each letter that a table has a plain one for. */
export const lettersOf = (table: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`[${Object.keys(table).join('')}]`, 'g');
