import { z } from 'zod';

import { BadInputError } from './errors';
import type { Say } from './translate';

/**
 * Checks the body of a desk request; zod says what is wrong with it in the caller's language.
 * @throws BadInputError BAD_BODY with the place of the first problem and zod's issues
 */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown, say: Say): z.output<S> {
  const { localeError } = z.locales[say.language]();
  const parsed = schema.safeParse(body, { error: (issue) => inOurWords(issue, say) ?? localeError(issue) });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  const place = first === undefined || first.path === '' ? 'body' : first.path;
  throw new BadInputError('BAD_BODY', say('desk.bad-body', { place, problem: first?.message ?? '' }), { issues });
}

/** What happens every day is said as a press officer would; zod's own sentences name types that she does not know. */
function inOurWords(issue: z.core.$ZodRawIssue, say: Say): string | undefined {
  if (issue.code === 'unrecognized_keys') return say('desk.field-unknown', { names: issue.keys.join(', ') });
  if (issue.code === 'invalid_value' && issue.input !== undefined) {
    return say('desk.field-choice', { allowed: issue.values.join(', ') });
  }
  const isMissing = issue.input === undefined || issue.input === null || issue.input === '' || issue.code === 'custom';
  return isMissing ? say('desk.field-missing') : undefined;
}
