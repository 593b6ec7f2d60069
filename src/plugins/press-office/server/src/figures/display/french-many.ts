/**
 * A French noun after 1 000 000, 2 000 000 …, which take "de": "de stagiaires", "d’heures" (CLDR's category `many`).
 * Symbols and abbreviations ("km", "kWh", "€") stand as they are. An h is mute unless the word is known to aspirate it.
 */
export function afterMillions(unit: string): string {
  if (!noun.test(unit)) return unit;
  return vowel.test(unit) && !aspirated.test(unit) ? `d’${unit}` : `de ${unit}`;
}

/** Begins with a word of three small letters or more. */
const noun = /^\p{Ll}{3,}(?![\p{L}\p{N}])/u;
const vowel = /^[aàâeéèêëiîïoôuùûhœæ]/;
const aspirated = /^(?:hach|haie|halt|hameau|handicap|hangar|haricot|hauss|haut|héros|hors)/;
