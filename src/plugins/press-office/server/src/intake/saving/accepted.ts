import type { AcceptedSuggestions, Analysis, FoundFigure, FoundName } from '../../../../contracts/intake';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** The suggestions that become drafts. */
export interface Accepted {
  figures: FoundFigure[];
  projects: FoundName[];
}

/** Everything that an analysis suggests. */
export function allSuggestions({ figures, projects }: Analysis): Accepted {
  return {
    figures: figures.filter(({ figure }) => figure === null),
    projects: projects.filter(({ slug }) => slug === null),
  };
}

/** The suggestions that were accepted. @throws BadInputError BAD_BODY when none begins where one was accepted */
export function acceptedSuggestions(analysis: Analysis, accept: AcceptedSuggestions, say: Say): Accepted {
  const suggestions = allSuggestions(analysis);
  return {
    figures: (accept.figures ?? []).map((start, index) =>
      beginningAt(suggestions.figures, start, `accept.figures.${index}`, say),
    ),
    projects: (accept.projects ?? []).map((start, index) =>
      beginningAt(suggestions.projects, start, `accept.projects.${index}`, say),
    ),
  };
}

/** The figures with those left out that the text states a second time: each becomes one draft. */
export function withoutRepeats(figures: readonly FoundFigure[]): FoundFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ value, qualifier, unit, geo, project, suggestedProject }) => {
    const key = JSON.stringify([value, qualifier, unit, geo, project, suggestedProject]);
    return !seen.has(key) && seen.add(key);
  });
}

function beginningAt<Found extends { span: { start: number } }>(
  suggestions: readonly Found[],
  start: number,
  place: string,
  say: Say,
): Found {
  const found = suggestions.find(({ span }) => span.start === start);
  if (found) return found;
  const message = say('desk.bad-body', { place, problem: say('intake.unknown-suggestion', { start }) });
  throw new BadInputError('BAD_BODY', message, { path: place });
}
