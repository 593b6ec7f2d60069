import type { BarChart, LineChart } from 'chartist';
import { useEffect, useRef } from 'react';
import { css, styled } from 'styled-components';

interface CanvasProps {
  /** What the picture says, for those who do not see it. */
  says: string;
  /** In rem. */
  height: number;
  draw: (container: HTMLElement) => LineChart | BarChart;
}

/** What a picture is drawn on. */
export function Canvas({ says, height, draw }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  // After each time that it is rendered: what is drawn, its words or its direction may be others.
  useEffect(() => {
    if (container.current === null) return undefined;
    const chart = draw(container.current);
    // The window is watched by the chart itself; the panel's menu makes room too.
    const watch = new ResizeObserver(() => chart.update());
    watch.observe(container.current);
    return () => {
      watch.disconnect();
      chart.detach();
    };
  });
  return <Drawing ref={container} role="img" aria-label={says} style={{ height: `${height}rem` }} />;
}

const colours = ['primary600', 'success600', 'warning600', 'danger600', 'alternative600'] as const;

/** Colours of lines by their place, and of their names in a legend. */
export const coloured = css`
  ${({ theme }) =>
    colours.map(
      (colour, place) => `&:nth-child(${colours.length}n + ${place + 1}) { color: ${theme.colors[colour]}; }`,
    )}
`;

const Drawing = styled.div`
  box-sizing: content-box;

  svg {
    display: block;
    overflow: visible;
  }
  .ct-grid {
    stroke: ${({ theme }) => theme.colors.neutral200};
  }
  .zero {
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
  .ct-series {
    ${coloured}
  }
  .ct-line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .ct-point {
    fill: currentcolor;
  }
  .ct-bar {
    stroke: currentcolor;
    stroke-width: 14;
  }
  foreignObject > div {
    display: flex;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    line-height: 1.4;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  .ct-chart-line foreignObject > div {
    flex-direction: column;
    align-items: center;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .ct-chart-bar foreignObject > div {
    flex-wrap: wrap;
    align-items: end;
    column-gap: ${({ theme }) => theme.spaces[3]};
    block-size: 100%;
    padding-inline: ${({ theme }) => theme.spaces[2]};
  }
  foreignObject bdi:nth-child(2) {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;
