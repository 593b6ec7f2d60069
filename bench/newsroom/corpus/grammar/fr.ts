import type { Dice } from '../dice';
import { adjectives, nouns, verbs } from '../words/fr';
import type { Grammar, Told } from './told';

interface Phrase {
  words: string;
  isPlural: boolean;
  isFeminine: boolean;
}

const startsWithVowel = (words: string) => /^[aeiouyéèêâîôœh]/i.test(words);

const phrase = (dice: Dice): Phrase => {
  const { one, many, isFeminine } = dice.pickOften(nouns);
  const isPlural = dice.next() < 0.45;
  const adjective =
    dice.next() < 0.6 ? ` ${dice.pickOften(adjectives)[`${isFeminine ? 'f' : 'm'}${isPlural ? 's' : ''}`]}` : '';
  return { words: `${isPlural ? many : one}${adjective}`, isPlural, isFeminine };
};

const the = ({ words, isPlural, isFeminine }: Phrase) => {
  if (isPlural) return `les ${words}`;
  return startsWithVowel(words) ? `l’${words}` : `${isFeminine ? 'la' : 'le'} ${words}`;
};

const after = (preposition: 'de' | 'à', noun: Phrase) => {
  const whole = the(noun);
  const contracted = preposition === 'de' ? ({ le: 'du', les: 'des' } as const) : ({ le: 'au', les: 'aux' } as const);
  if (whole.startsWith('les ')) return `${contracted.les} ${noun.words}`;
  if (whole.startsWith('le ')) return `${contracted.le} ${noun.words}`;
  return `${preposition} ${whole}`;
};

const group = (dice: Dice) => {
  const head = the(phrase(dice));
  return dice.next() < 0.5 ? `${head} ${after('de', phrase(dice))}` : head;
};

const doing = (dice: Dice) => `${dice.pickOften(verbs).infinitive} ${group(dice)}`;
/** `de` before an infinitive or a name. */
const of = (words: string) => (startsWithVowel(words) ? `d’${words}` : `de ${words}`);
const present = (dice: Dice, subject: Phrase) => dice.pickOften(verbs)[subject.isPlural ? 'many' : 'one'];
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const frames: readonly ((dice: Dice, told: Told) => string)[] = [
  (dice, { town, place }) => {
    const subject = phrase(dice);
    return `${capital(the(subject))} ${present(dice, subject)} ${group(dice)} et ${group(dice)}, à ${town} comme dans la zone ${of(place)}`;
  },
  (dice, { person, project }) =>
    `Selon ${person}, ${group(dice)} doit permettre ${of(doing(dice))} et ${of(doing(dice))} dans le cadre du projet ${project}`,
  (dice, { town, year, people }) =>
    `Depuis ${year}, ${group(dice)} a permis d’accompagner ${people} personnes de la région ${of(town)}, notamment par ${group(dice)}`,
  (dice, { place }) =>
    `Il s’agit aussi ${of(doing(dice))}, ${of(doing(dice))} et ${of(doing(dice))}, en lien avec ${group(dice)} ${of(place)}`,
  (dice, { figure, town }) =>
    `${figure === null ? 'Plusieurs actions' : capital(figure)} : c’est ce que compte aujourd’hui ${group(dice)}, qui doit encore ${doing(dice)} à ${town} et ${doing(dice)}`,
  (dice, { person, town }) =>
    `« Nous voulons ${doing(dice)} sans attendre, car ${group(dice)} demande ${group(dice)} », a déclaré ${person} à ${town}`,
  (dice, { place, year, years }) =>
    `Une convention signée en ${year} à ${place} prévoit ${group(dice)}, ${group(dice)} ainsi que ${group(dice)} pour une durée de ${years} ans`,
  (dice, { project }) =>
    `Le projet ${project} entend ${doing(dice)} au bénéfice ${after('de', phrase(dice))} et ${after('de', phrase(dice))}, avec une attention particulière portée ${after('à', phrase(dice))}`,
];

/** Sentences of a press office in French. */
export const french: Grammar = {
  sentence: (dice, told) => `${frames[told.frame % frames.length]!(dice, told)}.`,
  title: (dice, { frame, town, project }) =>
    frame % 2 === 0
      ? `${project} : ${group(dice)} à ${town}`
      : `${capital(group(dice))} au service ${after('de', phrase(dice))} à ${town}`,
};
