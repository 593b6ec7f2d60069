import { diceFor, type Dice } from './dice';
import type { Told } from './grammar/told';
import { type InEach, inEach, type Locale } from './locales';
import { someoneAndSomewhere } from './told';
import { documentIdFor, figures, grammars, projects } from './world';

/** A release in one language. */
export interface ReleaseWords {
  title: string;
  slug: string;
  summary: string;
  /** 3 to 6, with 200 to 350 words in all. */
  paragraphs: string[];
}

/** A release of the corpus. */
export interface Release {
  documentId: string;
  /** ISO 8601, UTC. */
  releasedAt: string;
  /** Places in the lists of projects (1 to 3) and figures (0 to 3). */
  projects: number[];
  figures: number[];
  topics: string[];
  words: InEach<ReleaseWords>;
}

export const allTopics = ['employment', 'training', 'migration', 'partnership', 'youth', 'women', 'regions', 'digital'];

const fewestWords = 200;
const firstDay = Date.parse('2016-01-04T08:00:00.000Z');
const tenYears = Date.parse('2026-01-05T08:00:00.000Z') - firstDay;

/**
 * One release of a corpus: its words depend on its number alone, its date on how many there are too. They are numbered from
 * 0 in the order of their dates, which lie over ten years.
 */
export function releaseAt(number: number, howMany: number): Release {
  const dice = diceFor('release', number);
  const linked = dice.pickSome(projectNumbers, dice.between(1, 3));
  const quoted = dice.pickSome(figureNumbers, dice.between(0, 3));
  return {
    documentId: documentIdFor('release', number),
    releasedAt: new Date(firstDay + Math.floor(((number + dice.next()) / howMany) * tenYears)).toISOString(),
    projects: linked,
    figures: quoted,
    topics: dice.pickSome(allTopics, dice.between(1, 3)),
    words: inEach((locale) => wordsIn(locale, number, { linked, quoted })),
  };
}

/** The slug alone, which is cheap. */
export const slugOf = (number: number, locale: Locale): string => `release-${number}-${locale}`;

const projectNumbers = projects.map((_, place) => place);
const figureNumbers = figures.map((_, place) => place);

function wordsIn(locale: Locale, number: number, about: { linked: number[]; quoted: number[] }): ReleaseWords {
  const dice = diceFor('release', number, locale);
  const told = (): Told => ({
    ...someoneAndSomewhere(dice, locale),
    project: projects[dice.pick(about.linked)]!.acronym,
    figure: about.quoted.length === 0 ? null : quotation(dice.pick(about.quoted), locale),
  });
  const { sentence, title } = grammars[locale];
  return {
    title: title(dice, told()),
    slug: slugOf(number, locale),
    summary: sentence(dice, told()),
    paragraphs: inParagraphs(
      dice,
      sentencesOf(dice.between(fewestWords, 300), () => sentence(dice, told())),
    ),
  };
}

function sentencesOf(howManyWords: number, sentence: () => string): string[] {
  const made: string[] = [];
  for (let words = 0; words < howManyWords; words += made.at(-1)!.split(' ').length) made.push(sentence());
  return made;
}

function inParagraphs(dice: Dice, sentences: readonly string[]): string[] {
  const howMany = Math.min(sentences.length, dice.between(3, 6));
  const paragraphs: string[][] = Array.from({ length: howMany }, () => []);
  for (const [place, one] of sentences.entries())
    paragraphs[Math.floor((place * howMany) / sentences.length)]!.push(one);
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

const quotation = (number: number, locale: Locale) => `${figures[number]!.value} ${figures[number]!.unit[locale]}`;
