import type { Analysis } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { Say } from '../shared/translate';
import { bodyOf } from './document/body';
import { datelineParagraphs, readDateline } from './document/dateline';
import { readOpening } from './document/opening';
import { findNumbers } from './figures/find-numbers';
import { type FigureProject, foundFigures, type LocatedFigure } from './figures/found-figures';
import type { WrittenNumber } from './figures/number-at';
import { readCounts } from './figures/read-counts';
import { findAll } from './findings/find-all';
import type { KnownWorld } from './known-world';
import type { Language } from './languages/language';
import { type Lexicon, lexiconOf } from './languages/lexicon';
import { foundNames } from './names/found-names';
import { type ReadNames, readNames } from './names/read-names';
import { findPlaces, foundPlaces, type PlaceMention } from './places/find-places';
import { findQuotations } from './quotations/find-quotations';
import { emptyClaims } from './text/claims';
import { type Layout, layOut } from './text/layout';
import { findTimes, type WrittenTime } from './times/find-times';

/** A text to analyse, normalised, with the locale and language it is in and what is on record. */
export interface AnalysisRequest {
  text: string;
  locale: LocaleCode;
  language: Language;
  known: KnownWorld;
  /** Says reasons and findings, in the caller's language. */
  say: Say;
}

/** Finds everything in a text that a draft is made of; takes time in proportion to its length. */
export function analyse({ text, locale, language, known, say }: AnalysisRequest): Analysis {
  const reading = read(text, lexiconOf(language), known);
  const { layout, lexicon, times, places, names } = reading;
  const opening = readOpening(layout, lexicon, datelineParagraphs(reading));
  const numbers = readNumbers(reading);
  const figures = readFigures(reading, numbers.slice(0, mostFigures), { known, say });
  return {
    locale,
    text,
    title: opening.title,
    dateline: readDateline(reading, opening.titleParagraph),
    embargoUntil: null,
    body: bodyOf(opening.body.map((index) => layout.paragraphs[index]!)),
    dates: times.flatMap(({ found }) => found),
    figures: figures.map(({ found }) => found),
    projects: names.foundProjects,
    organisations: foundNames(text, names.organisations),
    people: names.foundPeople.map(({ found }) => found),
    places: foundPlaces(layout, places),
    quotations: findQuotations(layout, lexicon, speakersIn(names)),
    findings: findAll({ ...reading, opening, figures, say, leftOut: numbers.length - figures.length }),
  };
}

interface Reading {
  layout: Layout;
  lexicon: Lexicon;
  times: WrittenTime[];
  places: PlaceMention[];
  names: ReadNames;
}

function read(text: string, lexicon: Lexicon, known: KnownWorld): Reading {
  const layout = layOut(text, lexicon.abbreviations);
  const times = findTimes(layout, lexicon);
  const places = findPlaces(layout, lexicon, known.places);
  return { layout, lexicon, times, places, names: readNames({ layout, lexicon, times }, known) };
}

/** More numbers than this are a table, and would make an answer many times as long as the text. */
const mostFigures = 2000;

/** The numbers that are neither times nor part of a name. */
function readNumbers({ layout, lexicon, times, names }: Reading): WrittenNumber[] {
  const claims = emptyClaims(layout.tokens.length);
  for (const range of [...times, ...names.projects, ...names.organisations, ...names.people]) claims.add(range);
  return findNumbers(layout, claims, lexicon);
}

function readFigures(
  { layout, lexicon, places, names }: Reading,
  numbers: readonly WrittenNumber[],
  { known, say }: { known: KnownWorld; say: Say },
): LocatedFigure[] {
  const startOf = (first: number) => layout.tokens[first]!.start;
  const projects = names.projects.map(({ subject, ...mention }) => {
    const project: FigureProject =
      'slug' in subject ? { slug: subject.slug } : { slug: null, start: startOf(subject.first) };
    return { ...mention, subject: project };
  });
  const counts = readCounts(numbers, { layout, lexicon, places, projects });
  return foundFigures(counts, { layout, lexicon, known: known.figures, say });
}

const speakersIn = ({ people, foundPeople }: ReadNames) =>
  [
    ...people.map(({ first, last, subject }) => ({ first, last, name: subject.names[0] ?? subject.slug })),
    ...foundPeople
      .filter(({ found }) => found.slug === null)
      .map(({ first, last, found }) => ({ first, last, name: found.name })),
  ].sort((one, other) => one.first - other.first);
