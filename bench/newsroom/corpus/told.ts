import type { Dice } from './dice';
import type { Told } from './grammar/told';
import { type InEach, inEach } from './locales';
import { families, givenNames, inLetters, places, towns } from './names';

/** What one sentence tells in every language; the project and the figure are of whoever tells it. */
export function drawTold(dice: Dice, about: { project: string; figure: InEach<string> | null }): InEach<Told> {
  const [given, family] = [inLetters(dice.pickOften(givenNames)), inLetters(dice.pickOften(families))];
  const [place, town] = [inLetters(dice.pickOften(places)), inLetters(dice.pickOften(towns))];
  const shared = {
    ...{ frame: dice.below(1000), year: dice.between(2008, 2025) },
    ...{ people: dice.between(12, 9800), years: dice.between(3, 10) },
  };
  return inEach((locale) => ({
    ...shared,
    person: `${given[locale]} ${family[locale]}`,
    place: place[locale],
    town: town[locale],
    project: about.project,
    figure: about.figure?.[locale] ?? null,
  }));
}
