import { z } from 'zod';

import { parseBody } from './parse-body';
import { sayIn } from './translate';

const schema = z.strictObject({ locales: z.array(z.string()).min(1) });
const parse = (body: unknown) => parseBody(schema, body, sayIn('en'));

test('a body of the right form is handed on', () => {
  expect(parse({ locales: ['ar'] })).toEqual({ locales: ['ar'] });
});

test.each([
  [{ locales: ['ar', 5] }, 'locales.1'],
  [{ locales: [] }, 'locales'],
  [{ locales: ['ar'], other: 1 }, 'body'],
  ['text', 'body'],
  [null, 'body'],
])('%j is refused, naming %s', (body, place) => {
  expect(() => parse(body)).toThrow(
    expect.objectContaining({
      name: 'ValidationError',
      message: expect.stringContaining(`“${place}”`),
      details: expect.objectContaining({ code: 'BAD_BODY' }),
    }),
  );
});

test('what is wrong is said in the language of the caller', () => {
  const problemIn = (language: string) => {
    try {
      return parseBody(schema, { locales: 5 }, sayIn(language));
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(problemIn('ar')).toMatch(/^تعذر فهم الطلب.*\p{Script=Arabic}{3,}/u);
  expect(problemIn('fr')).toContain('Entrée invalide');
  expect(new Set(['ar', 'fr', 'en'].map(problemIn)).size).toBe(3);
});
