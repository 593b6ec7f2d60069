import { type FigureChoice, markedFields } from '../../../contracts/figure-marks';

/** The choices in an attribute `figureMarks` as a program may have written it: whatever is none is left out. */
export const choicesIn = (value: unknown): FigureChoice[] => (Array.isArray(value) ? value.filter(isChoice) : []);

function isChoice(value: unknown): value is FigureChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { field, exact, prefix, suffix, figure } = value as Record<string, unknown>;
  return (
    markedFields.some((known) => known === field) &&
    [exact, prefix, suffix].every((text) => typeof text === 'string') &&
    exact !== '' &&
    (figure === null || typeof figure === 'string')
  );
}
