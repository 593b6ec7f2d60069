import type { Lexicon } from '../languages/lexicon';
import type { Mention } from '../names/find-mentions';
import { projectAt } from '../names/project-mentions';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import type { Count } from './count';
import { countryOf } from './country';
import type { WrittenNumber } from './number-at';
import { qualifierOf } from './qualifier';
import { measureBefore, unitAfter, unitBefore } from './unit';

interface Context<Project> {
  layout: Layout;
  lexicon: Lexicon;
  /** Countries and projects that the text speaks of, in its order. */
  places: readonly PlaceMention[];
  projects: readonly Mention<Project>[];
}

/** What each number of a text counts: unit, qualifier, country, project. `numbers` are in the order of the text. */
export function readCounts<Project>(numbers: readonly WrittenNumber[], context: Context<Project>): Count<Project>[] {
  const { layout, projects, places } = context;
  const counts: Count<Project>[] = [];
  numbers.forEach((number, position) => {
    const { value, first, last, start, end } = number;
    const countries = {
      places,
      from: numbers[position - 1]?.last ?? -1,
      to: numbers[position + 1]?.first ?? layout.tokens.length,
    };
    counts.push({
      ...{ value, first, last, start, end },
      ...measured(number, counts.at(-1), context),
      geo: countryOf(layout, number, countries),
      project: projectAt(layout, projects, first),
    });
  });
  return counts;
}

type Measured = Pick<Count<unknown>, 'unit' | 'qualifier' | 'isOfGroup'>;

function measured(
  number: WrittenNumber,
  before: Count<unknown> | undefined,
  { layout, lexicon }: Context<unknown>,
): Measured {
  const { text, tokens } = layout;
  const { first, last } = number;
  const noun = number.isScaled && lexicon.scaleLinks.at(tokens, last + 1) ? last + 2 : last + 1;
  const unit = unitAfter(text, tokens, noun, lexicon);
  const sign = measureBefore(tokens, first);
  const qualifier = qualifierOf(tokens, {
    first: sign ? first - 1 : first,
    afterUnit: unit?.next ?? last + 1,
    lexicon,
  });
  const isOfGroup = unit === null && sign === null && speaksOfGroup(layout, last + 1, lexicon);
  if (!isOfGroup) return { unit: unit?.text ?? sign ?? unitBefore(layout, first, lexicon), qualifier, isOfGroup };
  const isBeside = before !== undefined && layout.paragraphOf[before.first] === layout.paragraphOf[first];
  return { unit: isBeside ? before.unit : null, qualifier, isOfGroup };
}

function speaksOfGroup({ tokens }: Layout, index: number, lexicon: Lexicon): boolean {
  return (
    tokens[index]?.gap !== 'paragraph' &&
    (lexicon.sameGroup.at(tokens, index) ?? lexicon.other.at(tokens, index)) !== null
  );
}
