import type { Comparison } from '../comparison/compare';
import { type Measure, measures, type Outcome, type Target } from '../comparison/outcome';
import { type Bar, ratio } from './bars';
import { barsTable } from './bars-table';
import { number, table } from './table';

/** The bars of a comparison (issue 6, items 2, 3 and 6), with the ratios that were measured. */
export function comparisonBars(comparison: Comparison): Bar[] {
  const rate = (target: Target, measure: Measure) => outcomeOf(comparison, target, measure)?.requestsPerSecond;
  const hot = (['list', 'slug', 'not-modified'] as const).map((measure) => ({
    what: `hot, ${names[measure]}: of bare Koa`,
    value: ratio(rate('hot', measure), rate('koa', measure)),
    least: 0.7,
  }));
  const cold = Object.entries(coldBars).map(([measure, least]) => ({
    what: `cold, ${names[measure as Measure]}: of stock Strapi as generated`,
    value: ratio(rate('cold', measure as Measure), rate('stock', measure as Measure)),
    least,
  }));
  const { loaded, writing, settings } = comparison;
  const bars: Bar[] = [
    ...[...hot, ...cold].filter((_bar, place) => isAsked(settings.only, asked[place]!)),
    {
      what: `bulk path (${loaded.path})`,
      value: loaded.releases / (loaded.writingSeconds + loaded.settlingSeconds),
      least: 200,
      unit: 'releases/s',
    },
  ];
  if (writing === null) return bars;
  const value = ratio(writing.ours.median, writing.stock.median);
  return [...bars, { what: 'publishing in three languages: of stock Strapi', value, most: 1.5 }];
}

/** A comparison in Markdown. */
export function comparisonReport(comparison: Comparison): string {
  const { settings, loaded, writing } = comparison;
  const parts = [barsTable(comparisonBars(comparison)), ...(comparison.targets.length > 0 ? answers(comparison) : [])];
  parts.push(
    '### Loading and writing',
    `The bulk path (${loaded.path}) wrote ${settings.releases} releases in three languages in ${number(loaded.writingSeconds)} s, ` +
      `and put its index in order in ${number(loaded.settlingSeconds)} s; ` +
      `with the making of texts and documents ${number(loaded.seconds)} s.`,
  );
  if (writing !== null) {
    parts.push(
      table(
        [`publishing ${writing.ours.releases} releases in three languages, ms each`, 'median', 'p99'],
        (['ours', 'stock', 'stock-indexed'] as const).map((one) => [
          one === 'ours' ? 'ours, with record, audit and search' : targetNames[one],
          number(writing[one].median),
          number(writing[one].p99),
        ]),
      ),
      `Of ours, Strapi’s own publish of the three locales took ${number(writing.ours.ofStrapi)} ms (median): ` +
        `the whole is ${number(ratio(writing.ours.median, writing.ours.ofStrapi))} times that.`,
    );
  }
  return parts.join('\n\n');
}

const answers = (comparison: Comparison): string[] => [
  '### Hot: 20 keys, the cache on, and bare servers with the same bytes',
  rates(comparison, ['node', 'koa', 'hot'], [ratioOf('hot', 'koa'), ratioOf('hot', 'node')]),
  '### Cold: the cache off, keys drawn from all there are, and stock Strapi with the same content',
  rates(comparison, ['stock', 'stock-indexed', 'cold'], [ratioOf('cold', 'stock'), ratioOf('cold', 'stock-indexed')]),
  'Stock Strapi’s project page is without its releases: populated, they would be all there are; ours has the latest 10.',
  '### Memory (resident set, MB)',
  memory(comparison),
];

const coldBars = { slug: 300, list: 150, 'project-list': 150, search: 100, graphql: 50 };
const asked: readonly Measure[] = ['list', 'slug', 'not-modified', ...(Object.keys(coldBars) as Measure[])];

const names: Record<Measure, string> = {
  list: 'list of 25 newest',
  slug: 'by slug',
  search: 'search, two words',
  'project-list': 'list of a project',
  project: 'project page',
  graphql: 'GraphQL by slug',
  'not-modified': '304, by slug',
  gzip: 'list, gzip',
  brotli: 'list, brotli',
};

const targetNames: Record<Target, string> = {
  node: 'bare node:http',
  koa: 'bare Koa',
  stock: 'stock as generated',
  'stock-indexed': 'stock with indexes',
  cold: 'ours, cold',
  hot: 'ours, hot',
};

const isAsked = (only: readonly string[] | null, measure: string) => only?.includes(measure) ?? true;

/** Undefined: not measured; null: not offered. */
const outcomeOf = ({ targets }: Comparison, target: Target, measure: Measure): Outcome | null | undefined =>
  targets.find((one) => one.target === target)?.outcomes.get(measure);

interface RatioColumn {
  head: string;
  of: (comparison: Comparison, measure: Measure) => number | null;
}

const ratioOf = (one: Target, other: Target): RatioColumn => ({
  head: `${targetNames[one]} : ${targetNames[other]}`,
  of: (comparison, measure) =>
    ratio(
      outcomeOf(comparison, one, measure)?.requestsPerSecond,
      outcomeOf(comparison, other, measure)?.requestsPerSecond,
    ),
});

function rates(comparison: Comparison, targets: readonly Target[], ratios: readonly RatioColumn[]): string {
  const shown = measures.filter((measure) =>
    targets.some((target) => outcomeOf(comparison, target, measure) !== undefined),
  );
  const rows = shown.flatMap((measure) =>
    targets.map((target) => {
      const outcome = outcomeOf(comparison, target, measure);
      const isLast = target === targets.at(-1);
      const compared = ratios.map(({ of }) => (isLast ? number(of(comparison, measure)) : ''));
      if (outcome === null)
        return [names[measure], targetNames[target], 'not offered', '', '', '', '', '', ...compared];
      return [names[measure], targetNames[target], ...cells(outcome), ...compared];
    }),
  );
  const heads = [
    '',
    '',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'bytes',
    'errors',
    'generator’s core',
    ...ratios.map(({ head }) => head),
  ];
  return table(heads, rows);
}

function cells(outcome: Outcome | undefined): string[] {
  if (outcome === undefined) return ['–', '–', '–', '–', '–', '–'];
  const { requestsPerSecond, p50, p99, bodyBytes, errors, generatorShare } = outcome;
  return [
    ...[requestsPerSecond, p50, p99, bodyBytes].map(number),
    String(errors),
    `${Math.round(generatorShare * 100)} %`,
  ];
}

const memory = ({ targets }: Comparison) =>
  table(
    ['', 'at rest', 'at the end'],
    targets.flatMap(({ target, memory: held }) =>
      held === null ? [] : [[targetNames[target], number(held.atRest), number(held.atEnd)]],
    ),
  );
