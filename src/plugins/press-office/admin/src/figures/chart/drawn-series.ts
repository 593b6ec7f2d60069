import type { Period } from '../../../../contracts/figure';
import type { FigureEntry } from '../../../../contracts/figures-list';
import { wordsFor } from '../../desk-page/words-for';
import { compareTimes, timeOf } from '../time/time-of';

/** A figure of a series, in the words of one reader. */
export interface Drawn {
  key: string;
  label: string;
  /** Ready to print; the only number that is shown as text. */
  display: string;
  /** Exact decimals: they place what is drawn, and are never shown. */
  value: string;
  upper: string | null;
  time: Period | null;
  /** Which part of the series it is: empty for the whole. */
  part: string;
  total: boolean;
  isDraft: boolean;
}

/** What there is to see of a series. */
export interface DrawnSeries {
  /** All its figures, in the order of time, then of parts, a declared total after its parts. */
  figures: Drawn[];
  /** Lines over time, one a part: each has a figure, or none, for each time. Null where there is one time only. */
  overTime: { times: Period[]; lines: { part: string; points: (Drawn | null)[] }[] } | null;
  /** The parts at the latest time that has several, and their total where one is declared. Null where no time has. */
  parts: { time: Period | null; parts: Drawn[]; total: Drawn | null } | null;
  /** Whether its figures count different things: then nothing is drawn, for lengths would compare what cannot be compared. */
  isMixed: boolean;
}

/** @param language the reader's */
export function drawnSeries(entries: readonly FigureEntry[], language: string): DrawnSeries {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const figures = entries
    .flatMap((entry) => drawn(entry, language))
    .sort(
      (one, other) =>
        compareTimes(one.time, other.time) ||
        Number(one.total) - Number(other.total) ||
        compare(one.part, other.part) ||
        compare(one.key, other.key),
    );
  const isMixed = countsDifferentThings(entries, language);
  const groups = timesIn(figures);
  return {
    figures,
    overTime: isMixed ? null : linesOver(groups.filter((group): group is Timed => group.time !== null)),
    parts: isMixed ? null : partsOf(groups),
    isMixed,
  };
}

/** Units are compared in the languages that all figures have one in, and else as the reader reads them. */
function countsDifferentThings(entries: readonly FigureEntry[], language: string): boolean {
  const locales = Object.keys(entries[0]?.units ?? {}).filter((locale) => entries.every(({ units }) => units[locale]));
  if (locales.length === 0) return new Set(entries.map(({ units }) => wordsFor(units, language)?.text)).size > 1;
  return locales.some((locale) => new Set(entries.map(({ units }) => units[locale])).size > 1);
}

function drawn(entry: FigureEntry, language: string): Drawn[] {
  const measure = entry.public ?? entry.draft;
  if (measure === null) return [];
  const country = entry.geo === null ? '' : (new Intl.DisplayNames([language], { type: 'region' }).of(entry.geo) ?? '');
  return [
    {
      key: entry.key,
      label: wordsFor(entry.labels, language)?.text ?? entry.key,
      display: wordsFor(measure.displays, language)?.text ?? measure.value,
      value: measure.value,
      upper: measure.upper,
      time: timeOf(measure),
      part: entry.total ? '' : [entry.breakdown ?? '', country].filter((word) => word !== '').join(' · '),
      total: entry.total,
      isDraft: entry.public === null,
    },
  ];
}

interface Group {
  time: Period | null;
  figures: Drawn[];
}
type Timed = Group & { time: Period };

/** Figures that are about the same time, together; they are in the order of time. */
function timesIn(figures: readonly Drawn[]): Group[] {
  const groups: Group[] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last !== undefined && compareTimes(last.time, figure.time) === 0) last.figures.push(figure);
    else groups.push({ time: figure.time, figures: [figure] });
  }
  return groups;
}

function linesOver(groups: readonly Timed[]): DrawnSeries['overTime'] {
  if (groups.length < 2) return null;
  const parts = [...new Set(groups.flatMap(({ figures }) => figures.map(({ part }) => part)))];
  const lines = parts.map((part) => ({
    part,
    points: groups.map(({ figures }) => figures.find((figure) => figure.part === part) ?? null),
  }));
  // A part that is told of once is no line; where all are, they are no curve of anything.
  const told = lines.filter(({ points }) => points.filter((point) => point !== null).length > 1);
  return told.length === 0 ? null : { times: groups.map(({ time }) => time), lines: told };
}

function partsOf(groups: readonly Group[]): DrawnSeries['parts'] {
  const several = groups.filter(({ figures }) => figures.filter(({ part }) => part !== '').length > 1);
  // What tells no time stands last, and is not the latest for that.
  const latest = several.findLast(({ time }) => time !== null) ?? several.at(-1);
  if (latest === undefined) return null;
  const { time, figures } = latest;
  return { time, parts: figures.filter(({ part }) => part !== ''), total: figures.find(({ total }) => total) ?? null };
}
