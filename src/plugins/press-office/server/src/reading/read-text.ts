import type { FoundQuotation } from '../../../contracts/intake';
import type { Say } from '../shared/translate';
import { findNumbers } from './figures/find-numbers';
import { type FigureProject, foundFigures, type LocatedFigure } from './figures/found-figures';
import { readCounts } from './figures/read-counts';
import { customsOf } from './figures/settled-value';
import type { KnownWorld } from './known-world';
import type { Language } from './languages/language';
import { type Lexicon, lexiconOf } from './languages/lexicon';
import { type ReadNames, readNames } from './names/read-names';
import { findPlaces, type PlaceMention } from './places/find-places';
import { findQuotations } from './quotations/find-quotations';
import { emptyClaims } from './text/claims';
import { type Layout, layOut, type TokenRange } from './text/layout';
import { findTimes, type WrittenTime } from './times/find-times';

/** What a text says: its dates, places, names, numbers and quotations, each with the tokens it stands on. */
export interface TextReading {
  layout: Layout;
  lexicon: Lexicon;
  times: WrittenTime[];
  /** Of these, the tokens of dates that no calendar has: "31 April". */
  impossibleDates: TokenRange[];
  places: PlaceMention[];
  names: ReadNames;
  figures: LocatedFigure[];
  /** How many numbers were too many to be told. */
  leftOut: number;
  quotations: FoundQuotation[];
}

/**
 * Reads a text in its language, with what is on record; takes time in proportion to its length.
 * @param context `say` tells reasons in the language of whoever reads them
 */
export function readText(
  text: string,
  { language, known, say }: { language: Language; known: KnownWorld; say: Say },
): TextReading {
  const lexicon = lexiconOf(language);
  const layout = layOut(text, lexicon.abbreviations);
  const times = findTimes(layout, lexicon);
  const places = findPlaces(layout, lexicon, known.places);
  const names = readNames({ layout, lexicon, times, places, say }, known);
  const numbers = readNumbers({ layout, lexicon, times, names });
  const counts = readCounts(numbers.slice(0, mostFigures), {
    layout,
    lexicon,
    places,
    projects: projectsOf(layout, names),
    customs: customsOf(known),
  });
  return {
    ...{ layout, lexicon, times, places, names },
    impossibleDates: times.filter(({ isImpossible }) => isImpossible).map(({ first, last }) => ({ first, last })),
    figures: foundFigures(counts, { layout, lexicon, known: known.figures, say }),
    leftOut: Math.max(numbers.length - mostFigures, 0),
    quotations: findQuotations(layout, lexicon, names.speakers),
  };
}

/** More numbers than this are a table, and would make an answer many times as long as the text. */
const mostFigures = 2000;

/** The numbers that are neither times nor part of a name. */
function readNumbers({ layout, lexicon, times, names }: Pick<TextReading, 'layout' | 'lexicon' | 'times' | 'names'>) {
  const claims = emptyClaims(layout.tokens.length);
  for (const range of [...times, ...names.projects, ...names.organisations, ...names.people]) claims.add(range);
  return findNumbers(layout, claims, lexicon);
}

const projectsOf = ({ tokens }: Layout, { projects }: ReadNames) =>
  projects.map(({ subject, ...mention }) => {
    const project: FigureProject =
      'slug' in subject ? { slug: subject.slug } : { slug: null, start: tokens[subject.first]!.start };
    return { ...mention, subject: project };
  });
