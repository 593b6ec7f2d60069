import { BarChart } from 'chartist';

import { useListed } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useSayTime } from '../time/use-say-time';
import { Canvas } from './canvas';
import type { Drawn, DrawnSeries } from './drawn-series';
import { Picture } from './picture';
import { mirrored, scaleOf } from './places';
import { writeLabel } from './write-label';

/** The parts at one time, one bar each, with its name and its value written above it. */
export function BarsOfParts({ time, parts, total }: NonNullable<DrawnSeries['parts']>) {
  const say = useSay();
  const sayTime = useSayTime();
  const listed = useListed();
  const direction = usePanelDirection();
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
    >
      <Canvas
        says={listed(bars)}
        height={parts.length * rowHeight}
        // Rows are counted from the foot.
        draw={(container) => drawBars(container, parts.toReversed(), direction)}
      />
    </Picture>
  );
}

/** In rem: words of two lines, and a bar. */
const rowHeight = 6;
/** In pixels: a bar, and what is free around it. */
const barRoom = 24;

function drawBars(container: HTMLElement, rows: readonly Drawn[], direction: 'rtl' | 'ltr'): BarChart {
  const chart = new BarChart(
    container,
    { labels: rows.map(({ part }) => part), series: [rows.map(({ value, upper }) => Number(upper ?? value))] },
    {
      ...scaleOf(rows.flatMap(({ value, upper }) => [Number(value), Number(upper ?? value)])),
      horizontalBars: true,
      chartPadding: 0,
      // A scale would compute numbers, and only the server writes them.
      axisX: { offset: 0, showLabel: false, showGrid: false },
      axisY: { offset: 0, showGrid: false },
    },
  );
  const placed = (x: number, edges: { x1: number; x2: number }) => (direction === 'rtl' ? mirrored(x, edges) : x);
  chart.on('draw', (drawn) => {
    if (drawn.type === 'label') {
      const row = rows[drawn.index];
      drawn.element.attr({ x: 0, width: '100%', height: drawn.height - barRoom });
      writeLabel(drawn.element, row === undefined ? [] : [row.part, row.display]);
    }
    if (drawn.type === 'bar') {
      const row = rows[drawn.index];
      const y = drawn.y1 + drawn.axisY.axisLength / rows.length / 2 - barRoom / 2;
      // A range lies between its ends.
      const isRange = row !== undefined && row.upper !== null;
      const from = isRange ? drawn.chartRect.x1 + drawn.axisX.projectValue(Number(row.value)) : drawn.x1;
      drawn.element.attr({ x1: placed(from, drawn.chartRect), x2: placed(drawn.x2, drawn.chartRect), y1: y, y2: y });
    }
  });
  chart.on('created', ({ svg, chartRect, axisX }) => {
    const x = placed(chartRect.x1 + axisX.projectValue(0), chartRect);
    svg.elem('line', { x1: x, x2: x, y1: chartRect.y1, y2: chartRect.y2 }, 'zero');
  });
  return chart;
}
