import type { FoundDay, FoundIslamicDate, FoundPeriod } from '../../../../contracts/intake';
import type { TokenRange } from '../text/layout';
import type { MessageKey, MessageValues } from '../../shared/translate';
import type { WrittenWeekday } from './moment';

/** Why something was taken for a time: a message and what stands in it. */
export interface Why {
  key: Extract<MessageKey, `intake.reason.time.${string}`>;
  values?: MessageValues;
}

/** A time as it is read; `told-times` adds the words for whoever asks. */
export type ReadTime = (Untold<FoundDay> | Untold<FoundPeriod> | Untold<FoundIslamicDate>) & { why: Why };

/** Tokens that tell a time, and what they tell: nothing when the year is not said ("8 May"), or the day does not exist. */
export interface WrittenTime extends TokenRange {
  found: ReadTime[];
  /** Where the weekday of the first day is written. */
  weekday: WrittenWeekday | null;
  /** It is written as a date, but no calendar has that day: "31 April". */
  isImpossible: boolean;
}

/** One day, as it is read. */
export type ReadDay = Extract<ReadTime, { date: string }>;

type Untold<Time> = Omit<Time, 'sentence' | 'reason'>;
