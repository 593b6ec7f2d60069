import type { Dice } from './dice';
import type { Told } from './grammar/told';
import type { Locale } from './locales';
import { families, givenNames, inLetters, places, towns } from './names';

/** A person, places and a year to speak of. */
export const someoneAndSomewhere = (dice: Dice, locale: Locale): Pick<Told, 'person' | 'place' | 'town' | 'year'> => ({
  person: `${inLetters(dice.pickOften(givenNames))[locale]} ${inLetters(dice.pickOften(families))[locale]}`,
  place: inLetters(dice.pickOften(places))[locale],
  town: inLetters(dice.pickOften(towns))[locale],
  year: dice.between(2008, 2025),
});
