import { fromLeft, mirrored, roomToWrite, scaleOf } from './places';

test('a scale begins at zero, below or above what is drawn', () => {
  expect(scaleOf([61200, 66730])).toEqual({ low: 0, high: 66730 });
  expect(scaleOf([-5, -2])).toEqual({ low: -5, high: 0 });
});

test('a scale of nothing but zeros has a length to draw on', () => {
  expect(scaleOf([0, 0])).toEqual({ low: 0, high: 1 });
});

test('in an Arabic panel what begins at the left edge begins at the right one, and time runs to the left', () => {
  const edges = { x1: 10, x2: 110 };
  expect(mirrored(10, edges)).toBe(110);
  expect(mirrored(mirrored(35, edges), edges)).toBe(35);
  expect(fromLeft([2022, 2023], 'rtl')).toEqual([2023, 2022]);
  expect(fromLeft([2022, 2023], 'ltr')).toEqual([2022, 2023]);
});

test('words that have room are all written', () => {
  expect([0, 1, 2].map((place) => roomToWrite(place, 3, 120, 90))).toEqual([120, 120, 120]);
});

test('words that have none are left out between others, and never those of the last', () => {
  expect([0, 1, 2, 3, 4, 5].map((place) => roomToWrite(place, 6, 40, 90))).toEqual([null, null, 120, null, null, 120]);
});
