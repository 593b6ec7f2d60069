import type { Dice } from '../dice';
import { adjectives, nouns, verbs } from '../words/ar';
import type { Grammar, Told } from './told';

interface Phrase {
  /** Definite, with its adjective if it has one. */
  words: string;
  isFeminine: boolean;
}

const phrase = (dice: Dice): Phrase => {
  const { one, many, isFeminine, isHuman } = dice.pickOften(nouns);
  const isPlural = dice.next() < 0.45;
  const takesFeminine = isPlural ? !isHuman : isFeminine;
  const adjective = dice.pickOften(adjectives);
  const agreeing = isPlural && isHuman ? adjective.persons : takesFeminine ? adjective.feminine : adjective.masculine;
  const noun = `ال${isPlural ? many : one}`;
  return { words: dice.next() < 0.6 ? `${noun} ال${agreeing}` : noun, isFeminine: takesFeminine };
};

/** The preposition li- takes the alef of the article. */
const to = (words: string) => `لل${words.slice(2)}`;
const also = (dice: Dice) => `و${phrase(dice).words}`;
const group = (dice: Dice) =>
  dice.next() < 0.5 ? `${phrase(dice).words} في مجال ${phrase(dice).words}` : phrase(dice).words;
const doing = (dice: Dice) => `${dice.pickOften(verbs).action} ${group(dice)}`;
const done = (dice: Dice, { words, isFeminine }: Phrase) =>
  `${dice.pickOften(verbs)[isFeminine ? 'she' : 'he']} ${words}`;

const frames: readonly ((dice: Dice, told: Told) => string)[] = [
  (dice, { town, place }) =>
    `${done(dice, phrase(dice))} ${group(dice)} ${also(dice)} بمدينة ${town} وبمنطقة ${place} بشراكة مع ${group(dice)}`,
  (dice, { person, project }) =>
    `وأكد ${person} أن ${group(dice)} ستمكن من ${doing(dice)} ومن ${doing(dice)} في إطار مشروع ${project} ${to(phrase(dice).words)}`,
  (dice, { town, year, people }) =>
    `ومنذ سنة ${year} تمت مواكبة ${people} شخصا بجهة ${town} بفضل ${doing(dice)} و${doing(dice)} ${also(dice)}`,
  (dice, { place }) =>
    `كما يتعلق الأمر ب${doing(dice)} و${doing(dice)} و${doing(dice)} بتنسيق مع ${group(dice)} بمنطقة ${place}`,
  (dice, { figure, town }) =>
    `${figure ?? 'عدة عمليات'} هي حصيلة ${group(dice)} إلى اليوم، في انتظار ${doing(dice)} بمدينة ${town} و${doing(dice)}`,
  (dice, { person, town }) =>
    `«نريد ${doing(dice)} دون انتظار لأن ${group(dice)} تتطلب ${doing(dice)} ${also(dice)}»، يقول ${person} بمدينة ${town}`,
  (dice, { place, year, years }) =>
    `وتنص اتفاقية وقعت سنة ${year} بمنطقة ${place} على ${doing(dice)} و${doing(dice)} و${doing(dice)} لمدة ${years} سنوات`,
  (dice, { project }) =>
    `ويهدف مشروع ${project} إلى ${doing(dice)} لفائدة ${group(dice)} ${also(dice)} مع إيلاء عناية خاصة ${to(phrase(dice).words)} وب${doing(dice)}`,
];

/** Sentences of a press office in Arabic. */
export const arabic: Grammar = {
  sentence: (dice, told) => `${frames[told.frame % frames.length]!(dice, told)}.`,
  title: (dice, { frame, town, project }) =>
    frame % 2 === 0
      ? `${project}: ${doing(dice)} ${also(dice)} بمدينة ${town}`
      : `${doing(dice)} في خدمة ${group(dice)} ${also(dice)} بمدينة ${town}`,
};
