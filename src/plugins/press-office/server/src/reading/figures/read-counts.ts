import { Decimal } from 'decimal.js';

import type { Lexicon } from '../languages/lexicon';
import type { Mention } from '../names/find-mentions';
import { projectAt } from '../names/project-mentions';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import { columnUnits } from './column-units';
import type { Count } from './count';
import { inheritFromBefore } from './inherit';
import { labelUnits } from './label-unit';
import { type Measured, type MeasuringContext, measureNumber } from './measure-number';
import type { WrittenNumber } from './number-at';
import { type NumberCustoms, settledValue } from './settled-value';
import { shareWithNext } from './share-with-next';
import { whereaboutsOf } from './where';

interface Context<Project> {
  layout: Layout;
  lexicon: Lexicon;
  /** Countries, towns and projects that the text speaks of, in its order. */
  places: readonly PlaceMention[];
  projects: readonly Mention<Project>[];
  customs: NumberCustoms;
}

/**
 * What each number of a text counts: unit, qualifier, whereabouts, project. `numbers` are in the order of the text; those
 * in words that turn out to count nothing ("les deux", "one of the…") are left out.
 */
export function readCounts<Project>(numbers: readonly WrittenNumber[], context: Context<Project>): Count<Project>[] {
  const { layout, projects, places, lexicon, customs } = context;
  const measuring: MeasuringContext = {
    ...{ layout, lexicon, places },
    columnUnitOf: columnUnits(layout, lexicon),
    labelUnitOf: labelUnits(layout, lexicon, places),
  };
  const measured = inheritFromBefore(
    shareWithNext(
      numbers.map((number) => measureNumber(number, measuring)),
      context,
    ),
    context,
  );
  const counted = measured.filter(isQuantity);
  return counted.map((count, position) => {
    const { first, last, start, end, unit, qualifier, isOfGroup, partOf } = count;
    const neighbours = {
      places,
      from: counted[position - 1]?.last ?? -1,
      to: counted[position + 1]?.first ?? layout.tokens.length,
    };
    return {
      ...{
        value: multiplied(settledValue(count, customs), count.factor),
        first,
        last,
        start,
        end,
        qualifier,
        isOfGroup,
        partOf,
      },
      unit: unit?.text ?? null,
      currency: unit?.currency ?? null,
      ...whereaboutsOf(layout, count, neighbours),
      project: projectAt(layout, projects, first),
    };
  });
}

const multiplied = (value: string, factor: number) =>
  factor === 1 ? value : new Decimal(value).times(factor).toFixed();

/** Whether a number counts something: digits do, a word only with what it counts; "one" is an article or a pronoun. */
function isQuantity({ isSpelled, value, unit, qualifier, isShared }: Measured): boolean {
  if (!isSpelled) return true;
  if (value === '1') return unit?.kind === 'measure';
  return unit !== null || isShared || qualifier !== 'exactly' || Number(value) > mostCommonWord;
}

// "les deux", "the three": small numbers stand for what was named before.
const mostCommonWord = 100;
