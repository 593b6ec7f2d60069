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
const doing = (dice: Dice) => `${dice.pickOften(verbs).action} ${phrase(dice).words}`;
const done = (dice: Dice, { words, isFeminine }: Phrase) =>
  `${dice.pickOften(verbs)[isFeminine ? 'she' : 'he']} ${words}`;

const frames: readonly ((dice: Dice, told: Told) => string)[] = [
  (dice, { town, place }) =>
    `${done(dice, phrase(dice))} ${phrase(dice).words} ${also(dice)} بمدينة ${town} وبمنطقة ${place} بشراكة مع ${phrase(dice).words}`,
  (dice, { person, project }) =>
    `وأكد ${person} أن ${phrase(dice).words} ستمكن من ${doing(dice)} ومن ${doing(dice)} في إطار مشروع ${project} ${to(phrase(dice).words)}`,
  (dice, { town, year }) =>
    `ومنذ سنة ${year} تمت مواكبة ${dice.between(12, 9800)} شخصا بجهة ${town} بفضل ${doing(dice)} و${doing(dice)} ${also(dice)}`,
  (dice, { place }) =>
    `كما يتعلق الأمر ب${doing(dice)} و${doing(dice)} و${doing(dice)} بتنسيق مع ${phrase(dice).words} بمنطقة ${place}`,
  (dice, { figure, town }) =>
    `${figure ?? 'عدة عمليات'} هي حصيلة ${phrase(dice).words} إلى اليوم، في انتظار ${doing(dice)} بمدينة ${town} و${doing(dice)}`,
  (dice, { person, town }) =>
    `«نريد ${doing(dice)} دون انتظار لأن ${phrase(dice).words} تتطلب ${doing(dice)} ${also(dice)}»، يقول ${person} بمدينة ${town}`,
  (dice, { place, year }) =>
    `وتنص اتفاقية وقعت سنة ${year} بمنطقة ${place} على ${doing(dice)} و${doing(dice)} و${doing(dice)} لمدة ${dice.between(3, 6)} سنوات`,
  (dice, { project }) =>
    `ويهدف مشروع ${project} إلى ${doing(dice)} لفائدة ${phrase(dice).words} ${also(dice)} مع إيلاء عناية خاصة ${to(phrase(dice).words)} وب${doing(dice)}`,
];

/** Sentences of a press office in Arabic. */
export const arabic: Grammar = {
  sentence: (dice, told) => `${dice.pick(frames)(dice, told)}.`,
  title: (dice, { town, project }) =>
    dice.next() < 0.5
      ? `${project}: ${doing(dice)} ${also(dice)} بمدينة ${town}`
      : `${doing(dice)} في خدمة ${phrase(dice).words} ${also(dice)} بمدينة ${town}`,
};
