import { z } from 'zod';

import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const lists = {
  topics: z.array(z.string().trim().min(1).max(80)).max(30),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  phases: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        from: partialDate.nullable(),
        to: partialDate.nullable(),
      }),
    )
    .max(30),
};

/**
 * Checks the attributes that Strapi keeps as JSON and would take in any shape.
 * @throws BadInputError LIST_MALFORMED naming the attribute, before anything is written
 */
export function checkLists(data: Record<string, unknown>, say: Say): void {
  for (const [attribute, schema] of Object.entries(lists)) {
    const value = data[attribute];
    if (value === undefined || value === null) continue;
    const problem = schema.safeParse(value).error?.issues[0];
    if (problem === undefined) continue;
    const path = [attribute, ...problem.path.map(String)];
    throw badFieldError('LIST_MALFORMED', say('drafting.list-malformed', { place: path.join('.') }), path);
  }
}
