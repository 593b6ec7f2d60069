import { diceFor, type Dice } from '../corpus/dice';
import { type Locale, locales } from '../corpus/locales';
import { releaseAt } from '../corpus/release';
import { projects } from '../corpus/world';

/** What readers ask the newsroom for. */
export const topicsAsked = ['list', 'slug', 'search', 'project-list', 'project', 'graphql'] as const;
export type Topic = (typeof topicsAsked)[number];

/** One thing that a reader wants, whichever application is asked. */
export interface Wanted {
  topic: Topic;
  locale: Locale;
  /** Number of a release. */
  release: number;
  /** Of 25 releases, from 1. */
  page: number;
  /** Place of a project in the list of projects. */
  project: number;
  /** Two words that stand in one release. */
  words: string[];
}

interface Corpus {
  releases: number;
}

/** Draws what is asked for, each key as likely as any other: the same for every application. */
export function draw(topic: Topic, { releases }: Corpus, howMany: number): Wanted[] {
  const dice = diceFor('wanted', topic, releases);
  const releasesInList = topic === 'project-list' ? Math.floor(releases / 30) : releases;
  const pages = Math.max(1, Math.min(lastPage, Math.floor(releasesInList / perPage)));
  return Array.from({ length: howMany }, () => {
    const locale = dice.pick(locales);
    const release = dice.below(releases);
    return {
      ...{ topic, locale, release, page: dice.between(1, pages), project: dice.below(projects.length) },
      words: topic === 'search' ? twoWords(dice, { locale, release, releases }) : [],
    };
  });
}

export const perPage = 25;
const lastPage = 20;

/** Words as they stand in the text, in capitals or not, with whatever is written together with them in Arabic. */
function twoWords(
  dice: Dice,
  { locale, release, releases }: { locale: Locale; release: number; releases: number },
): string[] {
  const { title, paragraphs } = releaseAt(release, releases).words[locale];
  const words = [title, ...paragraphs].join(' ').split(/[^\p{L}]+/u);
  return dice.pickSome([...new Set(words.filter((word) => word.length > 3))], 2);
}
