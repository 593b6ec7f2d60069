import type { Flatness } from '../flat/flatness';
import type { SizeOutcome } from '../flat/measure-size';
import { type FlatTopic, flatTopics } from '../flat/questions';
import { type Bar, ratio } from './bars';
import { barsTable } from './bars-table';
import { number, table } from './table';

/** The bars of flatness (issue 6, item 4), with what was measured. */
export function flatBars({ sizes, emptyStartUpMs, stockIdleMemory }: Flatness): Bar[] {
  const [fewest, most] = [sizes[0]!, sizes.at(-1)!];
  const grown = (topic: FlatTopic) => ratio(p50(most, topic), p50(fewest, topic));
  const growth = `${most.releases.toLocaleString('en')} : ${fewest.releases.toLocaleString('en')} releases`;
  const deep = (topic: FlatTopic, first: FlatTopic) => ratio(p50(most, topic), p50(most, first));
  return [
    { what: `p50 by slug, ${growth}`, value: grown('slug'), most: 1.5 },
    { what: `p50 of a list, ${growth}`, value: grown('list'), most: 1.5 },
    { what: `p50 of a two-word search, ${growth}`, value: grown('search'), most: 3 },
    { what: 'p50 of a last page by its number : a first one', value: deep('deep-page', 'first-page'), most: noMore },
    { what: 'p50 of a last page by cursor : a first one', value: deep('deep-cursor', 'first-cursor'), most: noMore },
    {
      what: 'memory after the run, over stock Strapi idle',
      value: most.memory - stockIdleMemory,
      most: 150,
      unit: 'MB',
    },
    { what: 'start-up : start-up when empty', value: most.startUpMs / emptyStartUpMs, most: 1.2 },
  ];
}

/** Flatness in Markdown. */
export function flatReport(flatness: Flatness): string {
  const { sizes, emptyStartUpMs, stockIdleMemory } = flatness;
  const most = sizes.at(-1)!;
  return [
    barsTable(flatBars(flatness)),
    `“No more” is at most ${noMore} ×: two measurements of the same differ by some hundredths.`,
    '### One question at a time, without the cache, ms (p50 / p99)',
    table(
      ['', ...sizes.map(({ releases }) => releases.toLocaleString('en')), 'ratio of p50'],
      flatTopics.map((topic) => [
        names[topic],
        ...sizes.map((size) => times(size, topic)),
        number(ratio(p50(most, topic), p50(sizes[0]!, topic))),
      ]),
    ),
    '### The process',
    table(
      ['', 'empty', ...sizes.map(({ releases }) => releases.toLocaleString('en'))],
      [
        ['start-up, ms', number(emptyStartUpMs), ...sizes.map(({ startUpMs }) => number(startUpMs))],
        ['memory after the run, MB', '', ...sizes.map(({ memory }) => number(memory))],
        ['loading, s', '', ...sizes.map(({ loadingSeconds }) => number(loadingSeconds))],
      ],
    ),
    `Stock Strapi holds ${number(stockIdleMemory)} MB when it is open and idle.`,
  ].join('\n\n');
}

const noMore = 1.1;

const names: Record<FlatTopic, string> = {
  slug: 'by slug',
  list: 'list, one of the first 20 pages',
  'first-page': 'one of the first 20 pages, by its number',
  'deep-page': 'one of the last 20 pages, by its number',
  'first-cursor': 'one of the first 20 pages, by cursor',
  'deep-cursor': 'one of the last 20 pages, by cursor',
  search: 'search, two words',
};

const p50 = ({ topics }: SizeOutcome, topic: FlatTopic): number | null => topics.get(topic)?.p50 ?? null;

function times({ topics }: SizeOutcome, topic: FlatTopic): string {
  const measured = topics.get(topic);
  return measured ? `${number(measured.p50)} / ${number(measured.p99)}` : 'not offered';
}
