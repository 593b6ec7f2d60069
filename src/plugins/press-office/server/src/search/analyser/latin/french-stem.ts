/**
 * The stem of a folded French word: singular and masculine, without the final e. Light on purpose: plurals and feminine
 * forms only, so that a formation and a formateur stay two things, and so that it needs no accents, which readers leave
 * out. The result is no word to show.
 */
export function frenchStem(folded: string): string {
  const known = irregular.get(folded);
  if (known !== undefined) return known;
  if (folded.length < 4) return folded;
  return masculine(singular(folded));
}

const irregular = new Map([
  ['ans', 'an'],
  ['travaux', 'travail'],
  ['baux', 'bail'],
  ['emaux', 'email'],
  ['yeux', 'oeil'],
  ...['lieu', 'milieu', 'jeu', 'enjeu', 'feu', 'voeu', 'neveu', 'cheveu', 'adieu', 'bleu', 'noyau', 'tuyau'].map(
    (word) => [`${word}x`, word] as const,
  ),
  ...['lieu', 'milieu', 'jeu', 'enjeu', 'feu', 'voeu', 'neveu', 'cheveu', 'adieu', 'bleu', 'noyau', 'tuyau'].map(
    (word) => [word, word] as const,
  ),
]);

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return word.length > 4 ? `${word.slice(0, -3)}al` : word;
  return withoutS(word);
}

function masculine(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, other] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 2) return word.slice(0, -ending.length) + other;
  }
  if (word.endsWith('ee')) return word.length > 4 ? word.slice(0, -2).replace(doubled, '$1') : word;
  if (!word.endsWith('e')) return word;
  const short = word.slice(0, -1).replace(doubled, '$1');
  // The masculine lost an s that is not of a plural: français, française.
  return short.endsWith('is') ? withoutS(short) : short;
}

function withoutS(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The first that fits is used. */
const endings: readonly (readonly [string, string])[] = [
  ['eau', 'el'],
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['eux', 'eur'],
  ['ive', 'if'],
  ['ique', 'ic'],
];
/** The feminine doubles a consonant: ancienne. */
const doubled = /([lmnprst])\1$/;
