import { sayIn } from '../shared/translate';
import { checkEmbargo } from './check-embargo';

const check = (embargoUntil: unknown) => () => checkEmbargo({ embargoUntil }, sayIn('en'));

test.each(['2026-03-01T10:00:00.000Z', new Date('2100-12-31T23:59:59Z'), null, undefined, '', 'not a date'])(
  'an embargo is kept, or left to Strapi: %s',
  (embargo) => {
    expect(check(embargo)).not.toThrow();
  },
);

test.each([
  '+020000-01-01T00:00:00Z',
  8.64e15,
  '2101-01-01T00:00:00Z',
  '-009999-01-01T00:00:00Z',
  '1969-12-31T00:00:00Z',
])('an embargo that no agenda can hold is refused, under its input: %s', (embargo) => {
  expect(check(embargo)).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ code: 'INSTANT_OUT_OF_RANGE', path: 'embargoUntil' }),
    }),
  );
});
