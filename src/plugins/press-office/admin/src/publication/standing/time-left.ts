/** How long it is until an instant, in the two units that say it best; `isOver` when the instant is not in the future. */
export interface TimeLeft {
  days: number;
  hours: number;
  minutes: number;
  isOver: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The time from `now` until an instant, both in milliseconds; whole minutes, so that nothing is promised too early. */
export function timeLeft(until: number, now: number): TimeLeft {
  const left = Math.max(0, until - now);
  return {
    days: Math.floor(left / day),
    hours: Math.floor((left % day) / hour),
    minutes: Math.floor((left % hour) / minute),
    isOver: until <= now,
  };
}

/**
 * Milliseconds until `timeLeft` says something else of what is shown: hours while there are days, minutes after that;
 * null when the instant is over, and nothing changes any more.
 */
export function nextChange(until: number, now: number): number | null {
  const left = until - now;
  if (left <= 0) return null;
  const unit = left >= day ? hour : minute;
  // One more than the rest: the moment at which the smaller number is true.
  return Math.min((left % unit) + 1, left);
}
