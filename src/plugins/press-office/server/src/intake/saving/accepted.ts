import type {
  AcceptedFigure,
  AcceptedSuggestions,
  Analysis,
  FoundName,
  SuggestedFigure,
} from '../../../../contracts/intake';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** A figure that becomes a draft. */
export interface FigureToMake {
  found: SuggestedFigure;
  label: string;
  isOfProject: boolean;
}

/** The suggestions that become drafts. */
export interface Accepted {
  figures: FigureToMake[];
  projects: FoundName[];
  organisations: FoundName[];
  people: FoundName[];
  /** Places in the list of pictures; the first becomes the cover. */
  images: number[];
}

/** Everything that an analysis suggests. */
function allSuggestions({ figures, projects, organisations, people, images }: Analysis) {
  return {
    figures: figures.filter(({ label }) => label !== null),
    projects: projects.filter(isSuggestion),
    organisations: organisations.filter(isSuggestion),
    people: people.filter(isSuggestion),
    images: images.map((_image, index) => index),
  };
}

const isSuggestion = ({ slug }: FoundName) => slug === null;

/** What is accepted where nobody looks at it: organisations and people stay suggestions, their names are less sure. */
export function sureSuggestions(analysis: Analysis): Accepted {
  const { figures, projects, images } = allSuggestions(analysis);
  return { projects, images, figures: figures.map((found) => figureToMake(found)), organisations: [], people: [] };
}

/**
 * The suggestions that were accepted.
 * @throws BadInputError BAD_BODY when none begins where one was accepted, or there is no such picture
 */
export function acceptedSuggestions(analysis: Analysis, accept: AcceptedSuggestions, say: Say): Accepted {
  const suggestions = allSuggestions(analysis);
  const named = (kind: 'projects' | 'organisations' | 'people') =>
    // Accepted twice, it becomes one draft.
    [
      ...new Set(
        (accept[kind] ?? []).map((start, index) =>
          beginningAt(suggestions[kind], start, `accept.${kind}.${index}`, say),
        ),
      ),
    ];
  return {
    figures: (accept.figures ?? []).map((asked, index) => {
      const { start, ...words } = typeof asked === 'number' ? { start: asked } : asked;
      return figureToMake(beginningAt(suggestions.figures, start, `accept.figures.${index}`, say), words);
    }),
    projects: named('projects'),
    organisations: named('organisations'),
    people: named('people'),
    images: acceptedImages(analysis, accept.images ?? [], say),
  };
}

/** Whoever accepts a figure may call it otherwise, and leave it without its project. */
function figureToMake(
  found: SuggestedFigure,
  { label, isOfProject = true }: Omit<AcceptedFigure, 'start'> = {},
): FigureToMake {
  const suggested = isOfProject ? found.label?.ofProject : found.label?.alone;
  return { found, label: label ?? suggested ?? found.sentence, isOfProject };
}

/** The figures with those left out that the text states a second time: each becomes one draft. */
export function withoutRepeats(figures: readonly FigureToMake[]): FigureToMake[] {
  const seen = new Set<string>();
  return figures.filter(({ found, isOfProject }) => {
    const { value, qualifier, unit, geo, project, suggestedProject } = found;
    const key = JSON.stringify([value, qualifier, unit, geo, project, suggestedProject, isOfProject]);
    return !seen.has(key) && seen.add(key);
  });
}

function acceptedImages({ images }: Analysis, accepted: readonly number[], say: Say): number[] {
  accepted.forEach((image, index) => {
    const place = `accept.images.${index}`;
    if (image >= images.length) throw badSuggestion(place, say('intake.unknown-image', { index: image }), say);
    if (accepted.indexOf(image) < index)
      throw badSuggestion(place, say('intake.image-repeated', { index: image }), say);
  });
  return [...accepted];
}

function beginningAt<Found extends { span: { start: number } }>(
  suggestions: readonly Found[],
  start: number,
  place: string,
  say: Say,
): Found {
  const found = suggestions.find(({ span }) => span.start === start);
  if (found) return found;
  throw badSuggestion(place, say('intake.unknown-suggestion', { start }), say);
}

const badSuggestion = (place: string, problem: string, say: Say) =>
  new BadInputError('BAD_BODY', say('desk.bad-body', { place, problem }), { path: place });
