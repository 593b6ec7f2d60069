import { Interpolation, LineChart } from 'chartist';

import { useListed } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useSayTime } from '../time/use-say-time';
import { Canvas } from './canvas';
import type { Drawn, DrawnSeries } from './drawn-series';
import { Legend } from './legend';
import { markOf } from './marks';
import { Picture } from './picture';
import { fromLeft, roomToWrite, scaleOf } from './places';
import { writeLabel } from './write-label';

interface Lines extends NonNullable<DrawnSeries['overTime']> {
  series: string;
}

/** Values over time, a line for each part. Time runs as the panel is written. */
export function LinesOverTime({ series, times, lines }: Lines) {
  const say = useSay();
  const sayTime = useSayTime();
  const listed = useListed();
  const direction = usePanelDirection();
  const nameOf = (part: string) => (part === '' ? series : part);
  const [only, ...others] = lines;
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
  // Of one line each value stands under its time; of several only the time, lest they be mixed up.
  const words = times.map((time, place) =>
    others.length === 0 ? [sayTime(time), only?.points[place]?.display ?? ''] : [sayTime(time)],
  );
  return (
    <Picture caption={say('press-office.figures.chart.over-time')}>
      {others.length > 0 && <Legend names={lines.map(({ part }) => nameOf(part))} />}
      <Canvas
        says={listed(ends)}
        height={18}
        draw={(container) =>
          drawLines(container, {
            words: fromLeft(words, direction),
            lines: lines.map(({ points }) => fromLeft(points, direction)),
            direction,
          })
        }
      />
    </Picture>
  );
}

/** All of it from left to right. */
interface Placed {
  words: string[][];
  lines: (Drawn | null)[][];
  direction: 'rtl' | 'ltr';
}

/** In pixels: what the words of a time take, and what those at the ends need beside the line where some are left out. */
const needed = 90;
const margin = needed / 2;

function drawLines(container: HTMLElement, { words, lines, direction }: Placed): LineChart {
  const rows = lines.map((points) => points.map((point) => (point === null ? null : Number(point.value))));
  const chart = new LineChart(
    container,
    { labels: words.map(([time = '']) => time), series: rows },
    {
      ...scaleOf(rows.flat().filter((value) => value !== null)),
      lineSmooth: Interpolation.none({ fillHoles: true }),
      chartPadding: { top: 8, right: margin, bottom: 0, left: margin },
      axisX: { offset: 0, showGrid: false },
      // A scale would compute numbers, and only the server writes them.
      axisY: { offset: 0, showLabel: false, scaleMinSpace: 30 },
    },
  );
  let written: HTMLElement[] = [];
  chart.on('draw', (drawn) => {
    if (drawn.type === 'label') {
      const place = direction === 'rtl' ? words.length - 1 - drawn.index : drawn.index;
      const room = roomToWrite(place, words.length, drawn.width, needed);
      if (room === null) drawn.element.remove();
      else {
        drawn.element.attr({ x: drawn.x - (room - drawn.width) / 2 + 4, width: room - 8, height: 1 });
        written.push(writeLabel(drawn.element, words[drawn.index] ?? []));
      }
    }
    if (drawn.type === 'point') {
      drawn.element.remove();
      const place = `translate(${drawn.x} ${drawn.y})`;
      const point = drawn.group.elem('path', { d: markOf(drawn.seriesIndex).shape, transform: place }, 'ct-point');
      point.elem('title').text(lines[drawn.seriesIndex]?.[drawn.index]?.display ?? '');
    }
    if (drawn.type === 'line') {
      drawn.element.attr({ 'stroke-dasharray': markOf(drawn.seriesIndex).dash });
      // A time is a place of some breadth: its points stand in the middle of it, over its words.
      drawn.group.attr({ transform: `translate(${drawn.axisX.axisLength / words.length / 2} 0)` });
    }
  });
  chart.on('created', ({ svg, chartRect: { x1, x2, y1 }, axisY }) => {
    const y = y1 - axisY.projectValue(0);
    svg.elem('line', { x1, x2, y1: y, y2: y }, 'zero');
    // Words are as high as they are: beneath the picture room is made for the highest.
    container.style.paddingBlockEnd = `${Math.max(...written.map(({ offsetHeight }) => offsetHeight)) + 8}px`;
    written = [];
  });
  return chart;
}
