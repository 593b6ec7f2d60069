import { Decimal } from 'decimal.js';

import type { Analysis, FoundName } from '../../src/plugins/press-office/contracts/intake';
import { fold } from '../../src/plugins/press-office/server/src/reading/text/fold';
import { type Markup, placeOf } from './marked-text';

/** What is scored apart. */
export const kinds = ['document', 'dates', 'numbers', 'names', 'findings'] as const;
export type Kind = (typeof kinds)[number];

/** How an analysis compares with the markup in one kind: how much is right, and in words what is missing or wrong. */
export interface Comparison {
  right: number;
  missing: string[];
  wrong: string[];
}

/** Compares what was found in a text with what is marked in it. */
export function compare(analysis: Analysis, text: string, markup: Markup): Record<Kind, Comparison> {
  return {
    document: compareDocument(analysis, markup),
    dates: pair(markup.dates.map(markedAt(text)), analysis.dates.map(located), isSameDate),
    numbers: pair(markup.numbers.map(markedAt(text)), analysis.figures.map(located), isSameNumber),
    names: pair(
      markup.names.map(markedAt(text)),
      [
        ...analysis.projects.map((found) => ({ ...located(found), kind: 'project' })),
        ...analysis.organisations
          .filter(isAskedFor(markup))
          .map((found) => ({ ...located(found), kind: 'organisation' })),
        ...analysis.people.map((found) => ({ ...located(found), kind: 'person' })),
      ],
      isSameName,
    ),
    findings: pair(
      markup.findings.map(markedAt(text)),
      analysis.findings
        .filter(({ rule }) => markedRules.has(rule))
        .flatMap(withSpan)
        .map(located),
      (marked, found) => marked.rule === found.rule,
    ),
  };
}

/** The rules whose findings the authors of the texts were asked to mark; others have tests of their own. */
const markedRules = new Set([
  ...['mixed-script', 'placeholder', 'impossible-date', 'weekday-differs', 'distant-date', 'inconsistent-spelling'],
  ...['name-near-record', 'part-exceeds-whole', 'unit-disagrees', 'unpaired-mark', 'wrong-punctuation'],
  ...['doubled-word', 'doubled-space', 'stray-bidi', 'mixed-digits', 'person-called-institution', 'figure-differs'],
]);

/** Organisations that are written out and not on record are marked only where an acronym stands beside them. */
const isAskedFor =
  (markup: Markup) =>
  ({ slug, acronym, span }: FoundName): boolean =>
    slug !== null ||
    acronym !== null ||
    markup.names.some(({ text }) => span.text.includes(text) || text.includes(span.text));

interface Located {
  start: number;
  end: number;
}

type Marks<Name extends 'dates' | 'numbers' | 'names'> = Markup[Name][number];

const markedAt =
  (text: string) =>
  <Mark extends { text: string; occurrence: number }>(mark: Mark): Mark & Located => ({
    ...mark,
    ...placeOf(text, mark),
  });

const located = <Found extends { span: Located }>(found: Found): Found & Located => ({
  ...found,
  ...{ start: found.span.start, end: found.span.end },
});

const withSpan = (finding: Analysis['findings'][number]) =>
  finding.span === null ? [] : [{ ...finding, span: finding.span }];

/** Each mark with a finding that overlaps it and says the same; no finding serves two marks. */
function pair<Mark extends Located & { text: string }, Found extends Located & { span: { text: string } }>(
  marks: readonly Mark[],
  founds: readonly Found[],
  isSame: (mark: Mark, found: Found) => boolean,
): Comparison {
  const left = new Set(founds);
  const missing: string[] = [];
  for (const mark of marks) {
    const match = [...left].find((found) => found.start < mark.end && mark.start < found.end && isSame(mark, found));
    if (match) left.delete(match);
    else missing.push(describe(mark));
  }
  return { right: marks.length - missing.length, missing, wrong: [...left].map(describe) };
}

const untold = new Set(['start', 'end', 'occurrence', 'span', 'sentence', 'reason', 'message', 'figure']);

const describe = (thing: object): string =>
  Object.entries('span' in thing ? { text: (thing.span as { text: string }).text, ...thing } : thing)
    .filter(([name, value]) => !untold.has(name) && value !== null)
    .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' · ');

function isSameDate(mark: Marks<'dates'>, found: Analysis['dates'][number]): boolean {
  if ('date' in mark) return 'date' in found && found.date === mark.date;
  if ('hijri' in mark) return 'calendar' in found;
  return 'period' in found && found.period.from === mark.from && found.period.to === mark.to;
}

function isSameNumber(mark: Marks<'numbers'>, found: Analysis['figures'][number]): boolean {
  const isUnit = mark.unit.some((unit) => same(unit, found.unit));
  const isPlace = mark.geo === undefined || mark.geo === found.geo;
  return new Decimal(mark.value).eq(found.value) && mark.qualifier === found.qualifier && isUnit && isPlace;
}

function isSameName({ slug, ...mark }: Marks<'names'>, found: FoundName & { kind: string }): boolean {
  if (mark.kind !== found.kind || slug !== found.slug) return false;
  const called = mark.name ?? mark.text;
  return slug !== null || [found.name, found.acronym, found.span.text].some((name) => same(called, name));
}

const same = (one: string | null, other: string | null) =>
  one === other || (one !== null && other !== null && plain(one) === plain(other));

const plain = (words: string) => words.split(/\s+/).map(fold).join(' ').trim();

function compareDocument(analysis: Analysis, markup: Markup): Comparison {
  const instant = (written: string | null) => written && new Date(written).toISOString();
  const pairs = [
    ['title', markup.title, analysis.title],
    ['place', markup.dateline.place, analysis.dateline.place],
    ['date', markup.dateline.date, analysis.dateline.date],
    ['embargo', instant(markup.embargoUntil), instant(analysis.embargoUntil)],
  ] as const;
  const differing = pairs.filter(([, marked, found]) => !same(marked, found));
  return {
    right: pairs.filter(([, marked, found]) => marked !== null && same(marked, found)).length,
    missing: differing.flatMap(([what, marked]) => (marked === null ? [] : [`${what}: ${marked}`])),
    wrong: differing.flatMap(([what, , found]) => (found === null ? [] : [`${what}: ${found}`])),
  };
}
