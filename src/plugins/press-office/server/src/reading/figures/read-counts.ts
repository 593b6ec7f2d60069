import type { Lexicon } from '../languages/lexicon';
import type { Mention } from '../names/find-mentions';
import { projectAt } from '../names/project-mentions';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
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
  const isOfGroup = unit === null && sign === null && speaksOfGroup(layout, number, lexicon);
  if (!isOfGroup) return { unit: unit?.text ?? sign ?? unitBefore(layout, first, lexicon), qualifier, isOfGroup };
  const isBeside = before !== undefined && layout.paragraphOf[before.first] === layout.paragraphOf[first];
  return { unit: isBeside ? before.unit : null, qualifier, isOfGroup };
}

// "43 of them", "50 others", "of these, 43"
function speaksOfGroup({ tokens }: Layout, { first, last }: WrittenNumber, lexicon: Lexicon): boolean {
  const comma = isMark(tokens[first - 1], /^[,،]$/) ? first - 1 : first;
  if (lexicon.sameGroup.before(tokens, comma)) return true;
  if (tokens[last + 1]?.gap === 'paragraph') return false;
  return (lexicon.sameGroup.at(tokens, last + 1) ?? lexicon.other.at(tokens, last + 1)) !== null;
}
