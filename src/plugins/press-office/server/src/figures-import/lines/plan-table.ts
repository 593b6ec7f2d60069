import { sayProblem } from '../cells/problems';
import type { LineContent } from './line-content';
import { type PlannedLine, planLine, type PlanOptions } from './plan-line';

/** Plans every line of a file. A key that stands in it twice is refused where it comes again. */
export function planTable(lines: readonly LineContent[], options: PlanOptions): PlannedLine[] {
  const firstLines = new Map<string, number>();
  return lines.map((content) => {
    const { key, line } = content;
    const first = key === null ? undefined : firstLines.get(key);
    if (key !== null && first === undefined) firstLines.set(key, line);
    if (first === undefined) return planLine(content, options);
    const twice = sayProblem({ flaw: 'KEY_TWICE', values: { key: key!, first } }, 'key', options.say);
    return planLine({ ...content, problems: [...content.problems, twice] }, options);
  });
}
