import type { AcceptedFigure, AcceptedSuggestions, FoundFigure, FoundName } from '../../../../contracts/intake';
import { type FigureWords, labelOf, problemOfLabel, type WordsOfFigures } from './figure-words';
import type { FoundItems, Item } from './found-items';

/** Kinds of records that a text may suggest; each becomes a draft of its own once accepted. */
export const suggestedKinds = ['figure', 'project', 'organisation', 'person'] as const;
export type SuggestedKind = (typeof suggestedKinds)[number];

/** What can be accepted: a suggested record, or a picture. */
export type AcceptableKind = SuggestedKind | 'image';

/** The items accepted so far, in the order in which they were: of pictures, the first becomes the cover. */
export type Choices = readonly string[];

/** Nothing is written that nobody has looked at. */
export const nothingAccepted: Choices = [];

/** The items of a kind that can be accepted: what is on record is linked without being asked. */
export function acceptableOf(items: FoundItems, kind: AcceptableKind): Item<unknown>[] {
  if (kind === 'image') return items.image;
  if (kind === 'figure') return items.figure.filter(({ found }) => !isOnRecord(found));
  return items[kind].filter(({ found }) => !isOnRecord(found));
}

export const isOnRecord = (found: FoundFigure | FoundName): boolean =>
  'figure' in found ? found.figure !== null : found.slug !== null;

/** The choices with some items accepted, or refused. */
export function withChoice(choices: Choices, ids: readonly string[], isAccepted: boolean): Choices {
  const others = choices.filter((id) => !ids.includes(id));
  return isAccepted ? [...choices, ...ids.filter((id) => !choices.includes(id))] : others;
}

/** The choices with a picture accepted before all others. */
export const withCover = (choices: Choices, id: string): Choices => [id, ...choices.filter((one) => one !== id)];

/** The accepted items of a kind, in the order of the choices. */
export function acceptedOf(items: FoundItems, kind: AcceptableKind, choices: Choices): Item<unknown>[] {
  const known = new Map(acceptableOf(items, kind).map((item) => [item.id, item]));
  return choices.flatMap((id) => known.get(id) ?? []);
}

/** The choices as a request names them: records by where they begin, pictures by their place in the document. */
export function acceptOf(items: FoundItems, choices: Choices, words: WordsOfFigures = {}): AcceptedSuggestions {
  const starts = (kind: SuggestedKind) =>
    acceptedOf(items, kind, choices)
      .map(({ places: [first] }) => first!.start)
      .sort((one, other) => one - other);
  return {
    figures: acceptedOf(items, 'figure', choices)
      .map(({ id, places: [first] }) => withWords(first!.start, words[id]))
      .sort((one, other) => startOf(one) - startOf(other)),
    projects: starts('project'),
    organisations: starts('organisation'),
    people: starts('person'),
    images: acceptedOf(items, 'image', choices).map(({ id }) => items.image.findIndex((image) => image.id === id)),
  };
}

const startOf = (figure: number | AcceptedFigure): number => (typeof figure === 'number' ? figure : figure.start);

/** What is left as it is suggested is named by its place alone. */
const withWords = (start: number, words: FigureWords | undefined): number | AcceptedFigure =>
  words === undefined ? start : { start, ...words };

/** The first accepted figure whose name cannot be taken; null when all can. */
export function figureToName(items: FoundItems, choices: Choices, words: WordsOfFigures): string | null {
  const accepted = new Set(choices);
  const asked = acceptableOf(items, 'figure').filter(({ id }) => accepted.has(id));
  const names = new Map(items.figure.map(({ id, found }) => [id, labelOf(found, words[id] ?? {})]));
  return asked.find(({ id }) => problemOfLabel(names.get(id) ?? '') !== null)?.id ?? null;
}
