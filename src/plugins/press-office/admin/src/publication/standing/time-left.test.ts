import { nextChange, timeLeft } from './time-left';

const now = Date.parse('2027-01-20T09:00:00.000Z');
const at = (instant: string) => Date.parse(instant);

test('what is left is counted in days, hours and minutes, and never too short', () => {
  expect(timeLeft(at('2027-01-22T12:00:00.000Z'), now)).toEqual({ days: 2, hours: 3, minutes: 0, isOver: false });
  expect(timeLeft(at('2027-01-20T10:30:59.999Z'), now)).toEqual({ days: 0, hours: 1, minutes: 30, isOver: false });
  expect(timeLeft(at('2027-01-20T09:00:59.000Z'), now)).toEqual({ days: 0, hours: 0, minutes: 0, isOver: false });
});

test('an instant that has come is over', () => {
  expect(timeLeft(now, now)).toMatchObject({ isOver: true, minutes: 0 });
  expect(timeLeft(now - 5000, now)).toMatchObject({ isOver: true, days: 0 });
  expect(nextChange(now, now)).toBeNull();
});

test('it is looked at again when what is shown changes, and not before', () => {
  for (const until of ['2027-01-22T12:00:30.000Z', '2027-01-20T11:00:10.000Z', '2027-01-20T09:00:20.000Z']) {
    const wait = nextChange(at(until), now)!;
    const shown = (time: number) => {
      const { days, hours, minutes, isOver } = timeLeft(at(until), time);
      return days > 0 ? [days, hours] : [hours, minutes, isOver];
    };
    expect(shown(now + wait - 2)).toEqual(shown(now));
    expect(shown(now + wait)).not.toEqual(shown(now));
  }
});
