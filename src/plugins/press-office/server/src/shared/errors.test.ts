import { badFieldError, BadInputError, refusedError } from './errors';

test('bad input is a ValidationError of Strapi, which answers it with 400, and has a code', () => {
  expect(new BadInputError('BAD_VALUE', 'No.', { given: 'x' })).toMatchObject({
    name: 'ValidationError',
    message: 'No.',
    details: { code: 'BAD_VALUE', given: 'x' },
  });
});

test('a value that cannot be saved is told at its place, as the forms of the panel read it', () => {
  expect(badFieldError('LIST_MALFORMED', 'No.', ['phases', '0', 'from'])).toMatchObject({
    name: 'ValidationError',
    details: {
      code: 'LIST_MALFORMED',
      path: 'phases.0.from',
      errors: [{ path: ['phases', '0', 'from'], message: 'No.', name: 'ValidationError' }],
    },
  });
});

test('a refusal is a 409 with code, verb and stage, and what the sentence speaks of', () => {
  const refusal = { code: 'NO_SLUG', verb: 'publish', stage: null, message: 'No.', details: { slug: 'x' } };
  expect(refusedError(refusal)).toMatchObject({
    status: 409,
    expose: true,
    name: 'RefusedError',
    message: 'No.',
    details: { code: 'NO_SLUG', verb: 'publish', stage: null, slug: 'x' },
  });
});
