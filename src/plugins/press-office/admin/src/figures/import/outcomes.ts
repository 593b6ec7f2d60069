import type { ImportOutcome } from '../../../../contracts/figures-import';
import type { MessageId } from '../../translations/use-say';
import type { Tone } from '../table/tone-badge';

/** What becomes of a line, in words. */
export const outcomeNames: Record<ImportOutcome, MessageId> = {
  new: 'press-office.figures.import.outcome.new',
  revised: 'press-office.figures.import.outcome.revised',
  changed: 'press-office.figures.import.outcome.changed',
  unchanged: 'press-office.figures.import.outcome.unchanged',
  refused: 'press-office.figures.import.outcome.refused',
};

export const outcomeTones: Record<ImportOutcome, Tone> = {
  new: 'success',
  revised: 'warning',
  changed: 'alternative',
  unchanged: 'neutral',
  refused: 'danger',
};
