import { cacheLifetime } from './cache-lifetime';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const seconds = (time: string, nextChangeAt: string | null = null) =>
  cacheLifetime(at(time), { cacheSeconds: 30, nextChangeAt });

test.each([
  ['09:59:30.000', 30],
  ['09:59:31.200', 28],
  ['09:59:59.500', 0],
  ['10:00:00.000', 30],
])('answers given at %s are kept until all are asked for again, %i seconds later', (time, expected) => {
  expect(seconds(time)).toBe(expected);
});

test('an answer is not kept beyond the next publication', () => {
  expect(seconds('10:00:01.000', '2026-03-02T10:00:11.900Z')).toBe(10);
});

test('a publication at a whole minute does not show in the lifetimes before it', () => {
  expect(seconds('09:59:41.000', '2026-03-02T10:00:00.000Z')).toBe(seconds('09:59:41.000'));
});

test('while a publication is late nothing is kept', () => {
  expect(seconds('10:00:05.000', '2026-03-02T10:00:00.000Z')).toBe(0);
});

test('an office that wants nothing kept has nothing kept', () => {
  expect(cacheLifetime(at('10:00:01.000'), { cacheSeconds: 0, nextChangeAt: null })).toBe(0);
});
