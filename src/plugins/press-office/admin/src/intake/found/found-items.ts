import type {
  Analysis,
  Finding,
  FoundImage,
  FoundName,
  FoundPlace,
  FoundQuotation,
  FoundTime,
  LeftOut,
  Span,
  SuggestedFigure,
} from '../../../../contracts/intake';

/** What the page tells apart in a text, each with a list of its own. */
export const foundKinds = [
  'finding',
  'figure',
  'project',
  'organisation',
  'person',
  'image',
  'date',
  'place',
  'quotation',
  'left-out',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing in a list, and where the text has it. */
export interface Item<Found> {
  /** One id a thing, on the page as a whole. */
  id: string;
  found: Found;
  /** Empty for what stands nowhere in particular. */
  places: Pick<Span, 'start' | 'end'>[];
}

/** Everything that was found, by its kind, in the order of the text. */
export interface FoundItems {
  finding: Item<Finding>[];
  figure: Item<SuggestedFigure>[];
  project: Item<FoundName>[];
  organisation: Item<FoundName>[];
  person: Item<FoundName>[];
  image: Item<FoundImage>[];
  date: Item<FoundTime>[];
  place: Item<FoundPlace>[];
  quotation: Item<FoundQuotation>[];
  'left-out': Item<LeftOut>[];
}

/** Puts what an analysis found into lists. A figure that the text states again is one thing with several places: it becomes one draft. */
export function foundItems(analysis: Analysis): FoundItems {
  return {
    finding: analysis.findings.map((found, index) => ({
      id: `finding-${index}`,
      found,
      places: found.span === null ? [] : [found.span],
    })),
    figure: withoutRepeats(itemsOf('figure', analysis.figures)),
    project: itemsOf('project', analysis.projects),
    organisation: itemsOf('organisation', analysis.organisations),
    person: itemsOf('person', analysis.people),
    image: analysis.images.map((found, index) => ({
      id: `image-${index}`,
      found,
      places: [{ start: found.position, end: found.position }],
    })),
    date: itemsOf('date', analysis.dates),
    place: itemsOf('place', analysis.places),
    quotation: itemsOf('quotation', analysis.quotations),
    'left-out': itemsOf('left-out', analysis.leftOut),
  };
}

const itemsOf = <Found extends { span: Span }>(kind: FoundKind, list: readonly Found[]): Item<Found>[] =>
  list.map((found, index) => ({ id: `${kind}-${index}`, found, places: [found.span] }));

function withoutRepeats(items: readonly Item<SuggestedFigure>[]): Item<SuggestedFigure>[] {
  const firsts = new Map<string, Item<SuggestedFigure>>();
  for (const item of items) {
    const { value, qualifier, unit, geo, project, suggestedProject, figure } = item.found;
    const key = JSON.stringify([value, qualifier, unit, geo, project, suggestedProject, figure]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else firsts.set(key, { ...first, places: [...first.places, ...item.places] });
  }
  return [...firsts.values()];
}
