import type { Dice } from '../dice';
import { adjectives, nouns, verbs } from '../words/en';
import type { Grammar, Told } from './told';

const phrase = (dice: Dice) => {
  const { one, many } = dice.pickOften(nouns);
  const adjective = dice.next() < 0.6 ? `${dice.pickOften(adjectives)} ` : '';
  return `${adjective}${dice.next() < 0.45 ? many : one}`;
};

const group = (dice: Dice) =>
  dice.next() < 0.5 ? `the ${phrase(dice)} of the ${phrase(dice)}` : `the ${phrase(dice)}`;
const doing = (dice: Dice) => `${dice.pickOften(verbs).plain} ${group(dice)}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const frames: readonly ((dice: Dice, told: Told) => string)[] = [
  (dice, { town, place }) =>
    `${capital(group(dice))} ${dice.pickOften(verbs).past} ${group(dice)} and ${group(dice)} in ${town} and around ${place}`,
  (dice, { person, project }) =>
    `According to ${person}, ${group(dice)} will help to ${doing(dice)} and to ${doing(dice)} under the ${project} project`,
  (dice, { town, year, people }) =>
    `Since ${year}, ${group(dice)} has reached ${people} people in the region of ${town}, not least by ${dice.pickOften(verbs).ing} ${group(dice)}`,
  (dice, { place }) =>
    `The partners also mean to ${doing(dice)}, to ${doing(dice)} and to ${doing(dice)}, together with ${group(dice)} of ${place}`,
  (dice, { figure, town }) =>
    `${figure === null ? 'Several actions' : capital(figure)}: this is what ${group(dice)} stands for today, and it has yet to ${doing(dice)} in ${town} and ${doing(dice)}`,
  (dice, { person, town }) =>
    `“We want to ${doing(dice)} without delay, because ${group(dice)} asks for ${group(dice)},” said ${person} in ${town}`,
  (dice, { place, year, years }) =>
    `A convention signed in ${place} in ${year} provides for ${group(dice)}, ${group(dice)} and ${group(dice)} over ${years} years`,
  (dice, { project }) =>
    `The ${project} project sets out to ${doing(dice)} for the benefit of ${group(dice)} and ${group(dice)}, with particular care for ${group(dice)}`,
];

/** Sentences of a press office in English. */
export const english: Grammar = {
  sentence: (dice, told) => `${frames[told.frame % frames.length]!(dice, told)}.`,
  title: (dice, { frame, town, project }) =>
    frame % 2 === 0
      ? `${project}: ${phrase(dice)} for the ${phrase(dice)} in ${town}`
      : `${capital(phrase(dice))} and ${phrase(dice)} open in ${town}`,
};
