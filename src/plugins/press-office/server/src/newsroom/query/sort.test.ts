import { sayIn } from '../../shared/translate';
import { readSort } from './sort';

const read = (given: unknown) => readSort(given, sayIn('en'), 'desc');

test.each([
  [undefined, 'desc'],
  ['releasedAt', 'asc'],
  ['releasedAt:asc', 'asc'],
  ['releasedAt:desc', 'desc'],
  ['releasedAt:DESC', 'desc'],
  [['releasedAt:desc'], 'desc'],
])('sort=%j is %s', (given, order) => {
  expect(read(given)).toBe(order);
});

test.each([
  'title',
  'releasedAt:',
  'releasedAt:up',
  'releasedAt:desc,title',
  '',
  [['releasedAt:desc', 'title']],
  [{ releasedAt: 'desc' }],
  [[]],
])('sort=%j is refused with what is allowed', (given) => {
  expect(() => read(given)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('releasedAt:desc'),
      details: expect.objectContaining({ code: 'UNKNOWN_SORT' }),
    }),
  );
});
