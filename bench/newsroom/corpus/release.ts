import { diceFor } from './dice';
import { type InEach, inEach, type Locale } from './locales';
import { drawTold } from './told';
import { documentIdFor, figures, grammars, projects, units } from './world';

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

const firstDay = Date.parse('2016-01-04T08:00:00.000Z');
const tenYears = Date.parse('2026-01-05T08:00:00.000Z') - firstDay;

/**
 * One release of a corpus: its words depend on its number alone, its date on how many there are too. They are numbered from
 * 0 in the order of their dates, which lie over ten years.
 */
export function releaseAt(number: number, howMany: number): Release {
  const dice = diceFor('release', number);
  const linked = dice.pickSome(projectNumbers, dice.between(1, 3));
  const quoted = dice
    .pickSome(unitNumbers, dice.between(0, 3))
    .map((unit) => unit + units.length * dice.below(ofOneUnit));
  return {
    documentId: documentIdFor('release', number),
    releasedAt: new Date(firstDay + Math.floor(((number + dice.next()) / howMany) * tenYears)).toISOString(),
    projects: linked,
    figures: quoted,
    topics: dice.pickSome(allTopics, dice.between(1, 3)),
    words: wordsOf(number, { linked, quoted }),
  };
}

/** The slug alone, which is cheap. */
export const slugOf = (number: number, locale: Locale): string => `release-${number}-${locale}`;

const projectNumbers = projects.map((_, place) => place);
const unitNumbers = units.map((_, place) => place);
const ofOneUnit = figures.length / units.length;

/** The words of each language are its own; what they tell, in which order, is alike: they are translations. */
function wordsOf(number: number, { linked, quoted }: { linked: number[]; quoted: number[] }): InEach<ReleaseWords> {
  const dice = diceFor('release', number, 'told');
  const told = () =>
    drawTold(dice, {
      project: projects[dice.pick(linked)]!.acronym,
      figure: quoted.length === 0 ? null : quotation(dice.pick(quoted)),
    });
  const own = inEach((locale) => diceFor('release', number, locale));
  const title = told();
  const summary = told();
  const sentences: InEach<string>[] = [];
  const longest = dice.between(285, 300);
  for (let words = 0; words < longest; words += wordsIn(sentences.at(-1)!.en)) {
    const next = told();
    sentences.push(inEach((locale) => grammars[locale].sentence(own[locale], next[locale])));
  }
  const howMany = dice.between(3, 6);
  return inEach((locale) => ({
    title: grammars[locale].title(own[locale], title[locale]),
    slug: slugOf(number, locale),
    summary: grammars[locale].sentence(own[locale], summary[locale]),
    paragraphs: inParagraphs(
      howMany,
      sentences.map((one) => one[locale]),
    ),
  }));
}

const wordsIn = (text: string) => text.split(' ').length;

function inParagraphs(howMany: number, sentences: readonly string[]): string[] {
  const paragraphs: string[][] = Array.from({ length: howMany }, () => []);
  for (const [place, one] of sentences.entries())
    paragraphs[Math.floor((place * howMany) / sentences.length)]!.push(one);
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

const quotation = (number: number): InEach<string> =>
  inEach((locale) => `${figures[number]!.value} ${figures[number]!.unit[locale]}`);
