import { type WaitingEntry, type WaitingReason, waitingReasons } from '../../../../contracts/waiting';
import type { BadgeColour } from '../../badges/colour-badge';
import type { MessageId } from '../../translations/use-say';

export const waitingNames: Record<WaitingReason, MessageId> = {
  'to-review': 'press-office.desk.reason.to-review',
  'to-approve': 'press-office.desk.reason.to-approve',
  'to-publish': 'press-office.desk.reason.to-publish',
  'sent-back': 'press-office.desk.reason.sent-back',
  'revised-figure': 'press-office.desk.reason.revised-figure',
  'stale-translation': 'press-office.desk.reason.stale-translation',
};

export const waitingColours: Record<WaitingReason, BadgeColour> = {
  'to-review': 'danger',
  'to-approve': 'secondary',
  'to-publish': 'success',
  'sent-back': 'warning',
  'revised-figure': 'alternative',
  'stale-translation': 'neutral',
};

/** How many things wait for each reason that anything waits for, the most pressing first. */
export function countByReason(entries: readonly Pick<WaitingEntry, 'reason'>[]): [WaitingReason, number][] {
  return waitingReasons.flatMap((reason) => {
    const count = entries.filter((entry) => entry.reason === reason).length;
    return count === 0 ? [] : [[reason, count] as [WaitingReason, number]];
  });
}

/** What waits for one reason, or for any: the most pressing first, and of each reason what is one's own before the rest. */
export const chosenEntries = <Entry extends Pick<WaitingEntry, 'reason' | 'isMine'>>(
  entries: readonly Entry[],
  chosen: WaitingReason | null,
): Entry[] =>
  waitingReasons
    .filter((reason) => chosen === null || reason === chosen)
    .flatMap((reason) => {
      const own = entries.filter((entry) => entry.reason === reason);
      return [...own.filter(({ isMine }) => isMine), ...own.filter(({ isMine }) => !isMine)];
    });
