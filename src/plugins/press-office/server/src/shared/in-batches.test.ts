import { inBatches } from './in-batches';

test('no row is lost or written twice, and no part is empty', () => {
  const rows = Array.from({ length: 201 }, (_, index) => index);
  const batches = [...inBatches(rows)];
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 1]);
  expect(batches.flat()).toEqual(rows);
  expect([...inBatches([])]).toEqual([]);
});
