import type { EditionKind, EditionState } from '../../../../contracts/subject';
import type { MessageId } from '../../translations/use-say';

/** Why an edition was published. */
export const kindNames: Record<EditionKind, MessageId> = {
  first: 'press-office.editions.kind.first',
  minor: 'press-office.editions.kind.minor',
  correction: 'press-office.editions.kind.correction',
  withdrawal: 'press-office.editions.kind.withdrawal',
  reinstatement: 'press-office.editions.kind.reinstatement',
};

/** Where an edition stands now. */
export const stateNames: Record<EditionState, MessageId> = {
  live: 'press-office.editions.state.live',
  superseded: 'press-office.editions.state.superseded',
  withdrawn: 'press-office.editions.state.withdrawn',
};
