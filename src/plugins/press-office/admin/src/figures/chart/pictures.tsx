import { Box, Typography } from '@strapi/design-system';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { Chart } from 'react-chartjs-2';
import type { ReactNode } from 'react';
import { useTheme } from 'styled-components';

import { useListed } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useSayTime } from '../time/use-say-time';
import type { Drawn, DrawnSeries } from './drawn-series';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

interface Lines extends NonNullable<DrawnSeries['overTime']> {
  series: string;
}

/** Values over time, a line for each part. Time runs as the panel is written. */
export function LinesOverTime({ series, times, lines }: Lines) {
  const say = useSay();
  const sayTime = useSayTime();
  const listed = useListed();
  const look = useLook();
  const nameOf = (part: string) => (part === '' ? series : part);
  const [only, ...others] = lines;
  const isOne = others.length === 0;
  const ends = lines.map(({ part, points }) => {
    const told = points.filter((point) => point !== null);
    const [first, last] = [told[0], told.at(-1)];
    return say('press-office.figures.chart.from-to', {
      part: nameOf(part),
      from: first?.display ?? '',
      begin: sayTime(first?.time ?? null),
      to: last?.display ?? '',
      end: sayTime(last?.time ?? null),
    });
  });
  return (
    <Picture caption={say('press-office.figures.chart.over-time')} rows={6}>
      <Chart
        type="line"
        role="img"
        aria-label={listed(ends)}
        options={{
          ...look.options,
          ...optionsFor({ drawn: lines.map(({ points }) => points), titles: times.map(sayTime), named: 'x' }, look),
        }}
        data={{
          // Of one line each value stands under its time; of several only the time, lest they be mixed up.
          labels: times.map((time, place) => [sayTime(time), ...(isOne ? [only?.points[place]?.display ?? ''] : [])]),
          datasets: lines.map(({ part, points }, place) => ({
            label: nameOf(part),
            data: points.map((point) => (point === null ? null : Number(point.value))),
            borderColor: look.colours[place % look.colours.length],
            backgroundColor: look.colours[place % look.colours.length],
            borderDash: dashes[Math.floor(place / look.colours.length) % dashes.length],
            pointStyle: shapes[place % shapes.length],
            pointRadius: 5,
            spanGaps: true,
          })),
        }}
      />
    </Picture>
  );
}

/** The parts at one time, one bar each, with its value written beside its name. */
export function BarsOfParts({ time, parts, total }: NonNullable<DrawnSeries['parts']>) {
  const say = useSay();
  const sayTime = useSayTime();
  const listed = useListed();
  const look = useLook();
  const when = sayTime(time);
  const bars = parts.map(({ part, display }) => say('press-office.figures.chart.part', { part, value: display }));
  return (
    <Picture
      caption={
        when === ''
          ? say('press-office.figures.chart.parts')
          : say('press-office.figures.chart.parts-at', { time: when })
      }
      foot={total === null ? null : say('press-office.figures.chart.total-is', { value: total.display })}
      rows={parts.length}
    >
      <Chart
        type="bar"
        role="img"
        aria-label={listed(bars)}
        options={{
          ...look.options,
          ...optionsFor({ drawn: [parts], titles: parts.map(({ part }) => part), named: 'y' }, look),
        }}
        data={{
          labels: parts.map(({ part, display }) => [part, display]),
          datasets: [
            {
              // A range lies between its ends.
              data: parts.map(({ value, upper }) => [upper === null ? 0 : Number(value), Number(upper ?? value)]) as [
                number,
                number,
              ][],
              backgroundColor: look.colours[0],
              maxBarThickness: 28,
            },
          ],
        }}
      />
    </Picture>
  );
}

interface PictureProps {
  caption: string;
  /** How much there is from top to bottom. */
  rows: number;
  foot?: string | null;
  children: ReactNode;
}

function Picture({ caption, rows, foot = null, children }: PictureProps) {
  return (
    <Box tag="figure" margin={0}>
      <Box tag="figcaption" paddingBottom={3}>
        <Typography variant="pi" fontWeight="bold">
          {caption}
        </Typography>
      </Box>
      <Box position="relative" height={`${Math.max(12, Math.min(rows, 20) * 3.5 + 2)}rem`}>
        {children}
      </Box>
      {foot !== null && (
        <Typography tag="p" fontWeight="semiBold" paddingTop={2}>
          <bdi>{foot}</bdi>
        </Typography>
      )}
    </Box>
  );
}

const shapes = ['circle', 'rect', 'triangle', 'rectRot', 'star'] as const;
const dashes = [[], [6, 4], [2, 3]];

/** How pictures look in the panel: its colours, light or dark, its letters and its direction. */
function useLook() {
  const { colors } = useTheme();
  const direction = usePanelDirection();
  return {
    direction,
    grid: colors.neutral200,
    text: colors.neutral800,
    colours: [colors.primary600, colors.success600, colors.warning600, colors.danger600, colors.alternative600],
    options: {
      animation: false,
      maintainAspectRatio: false,
      color: colors.neutral800,
      font: { family: getComputedStyle(document.body).fontFamily, size: 13 },
    } satisfies ChartOptions,
  };
}

interface Described {
  /** The figures of each line, or of the bars, as far as there are any. */
  drawn: readonly (readonly (Drawn | null)[])[];
  /** What stands at each place. */
  titles: readonly string[];
  /** The axis that names stand along. */
  named: 'x' | 'y';
}

/**
 * Scales that show no numbers: those of a scale are made by computing, and only the server writes numbers. In an Arabic panel
 * what is horizontal runs from right to left.
 */
function optionsFor(
  { drawn, titles, named }: Described,
  { direction, grid, text }: ReturnType<typeof useLook>,
): ChartOptions<'line' | 'bar'> {
  const isReversed = direction === 'rtl';
  const side = isReversed ? 'right' : 'left';
  // Whole words beside the ends of a line: half a place is left free there.
  const names = { offset: true, ticks: { color: text, autoSkip: named === 'x' }, grid: { display: false } };
  const values = { beginAtZero: true, ticks: { display: false }, grid: { color: grid } };
  return {
    indexAxis: named,
    scales: {
      x: { ...(named === 'x' ? names : values), reverse: isReversed },
      y: { ...(named === 'y' ? names : values), position: side },
    },
    plugins: {
      legend: { display: drawn.length > 1, rtl: isReversed, textDirection: direction, labels: { usePointStyle: true } },
      tooltip: {
        rtl: isReversed,
        textDirection: direction,
        displayColors: drawn.length > 1,
        callbacks: {
          title: ([item]) => titles[item?.dataIndex ?? -1] ?? '',
          label: ({ datasetIndex, dataIndex }) => drawn[datasetIndex]?.[dataIndex]?.display ?? '',
        },
      },
    },
  };
}
