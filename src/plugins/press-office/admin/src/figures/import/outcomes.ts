import type { ImportOutcome } from '../../../../contracts/figures-import';
import type { BadgeColour } from '../../badges/colour-badge';
import type { MessageId } from '../../translations/use-say';

/** What becomes of a line, in words. */
export const outcomeNames: Record<ImportOutcome, MessageId> = {
  new: 'press-office.figures.import.outcome.new',
  revised: 'press-office.figures.import.outcome.revised',
  changed: 'press-office.figures.import.outcome.changed',
  unchanged: 'press-office.figures.import.outcome.unchanged',
  refused: 'press-office.figures.import.outcome.refused',
};

export const outcomeColours: Record<ImportOutcome, BadgeColour> = {
  new: 'success',
  revised: 'warning',
  changed: 'alternative',
  unchanged: 'neutral',
  refused: 'danger',
};
