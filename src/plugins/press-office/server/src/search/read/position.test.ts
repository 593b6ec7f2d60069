import { firstPositionAt, positionOf } from './position';

const at = (released_at: string, id: number) => positionOf({ released_at, id });

test('positions are in the order of release, and of writing among equals', () => {
  const inOrder = [
    at('1956-04-07T00:00:00.000Z', 9),
    at('2024-05-08T15:00:00.000Z', 1),
    at('2024-05-08T15:00:00.000Z', 2),
    at('2024-05-08T15:00:00.001Z', 1),
    at('2108-12-31T23:59:59.999Z', 2 ** 21 - 1),
  ];
  expect([...inOrder].reverse().sort((one, other) => (one < other ? -1 : 1))).toEqual(inOrder);
  expect(inOrder.every((position) => BigInt.asIntN(64, position) === position)).toBe(true);
});

test('an instant begins before its editions and ends after them', () => {
  const position = at('2024-05-08T15:00:00.000Z', 2 ** 21 - 1);
  expect(firstPositionAt('2024-05-08T15:00:00.000Z')).toBeLessThanOrEqual(position);
  expect(firstPositionAt('2024-05-08T15:00:00.000Z', 1)).toBeGreaterThan(position);
});
