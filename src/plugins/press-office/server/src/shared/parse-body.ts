import { z } from 'zod';

import { BadInputError } from './errors';
import type { Say } from './translate';

/**
 * Checks the body of a desk request; zod says what is wrong with it in the caller's language.
 * @throws BadInputError BAD_BODY with the place of the first problem and zod's issues
 */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown, say: Say): z.output<S> {
  const parsed = schema.safeParse(body, { error: z.locales[say.language]().localeError });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  const place = first === undefined || first.path === '' ? 'body' : first.path;
  throw new BadInputError('BAD_BODY', say('desk.bad-body', { place, problem: first?.message ?? '' }), { issues });
}
