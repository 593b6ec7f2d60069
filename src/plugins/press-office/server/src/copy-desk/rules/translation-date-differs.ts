import { counterpartsOf, nameOfLanguage } from '../counterparts';
import { type PlacedDay, placedDays } from '../placed-days';
import type { ReleaseRule } from '../rule';

/** Dates that a translation and its source do not agree on: alike but for the day, the month or the year. */
export const translationDateDiffers: ReleaseRule = {
  name: 'translation-date-differs',
  severity: 'warning',
  yieldsTo: ['impossible-date', 'weekday-differs'],
  reads: 'release',
  find: (release, { say }) =>
    counterpartsOf(release).flatMap((other) =>
      differing(placedDays(release), placedDays(other)).map(([{ field, at, date }, theirs]) => ({
        field,
        at,
        message: say('copy-desk.translation-date-differs', {
          date,
          other: theirs.date,
          language: nameOfLanguage(other.locale, say),
        }),
      })),
    ),
};

/** Days that only one of two texts has, each with one that only the other has and that it may stand for. */
function differing(one: readonly PlacedDay[], other: readonly PlacedDay[]): [PlacedDay, PlacedDay][] {
  const left = onlyIn(other, one);
  return onlyIn(one, other).flatMap((own): [PlacedDay, PlacedDay][] => {
    const theirs = left.findIndex(({ date }) => isAlike(own.date, date));
    return theirs < 0 ? [] : [[own, left.splice(theirs, 1)[0]!]];
  });
}

const mostCompared = 200;

function onlyIn(one: readonly PlacedDay[], other: readonly PlacedDay[]): PlacedDay[] {
  const dates = new Set(other.map(({ date }) => date));
  return one.filter(({ date }) => !dates.has(date)).slice(0, mostCompared);
}

/** Whether two of year, month and day are the same. */
function isAlike(one: string, other: string): boolean {
  const parts = other.split('-');
  return one.split('-').filter((part, index) => part === parts[index]).length === 2;
}
