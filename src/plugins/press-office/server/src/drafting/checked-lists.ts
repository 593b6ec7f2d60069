import { z } from 'zod';

import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
/** A control character in what lists are filtered by could not be asked for, and PostgreSQL takes no NUL. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}+$/u);

const lists = {
  topics: z.array(words(80)).max(30),
  aliases: z.array(words(255)).max(30),
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
 * @returns those of them that `data` has, without the spaces around their words
 * @throws BadInputError LIST_MALFORMED naming the attribute, before anything is written
 */
export function checkedLists(data: Record<string, unknown>, say: Say): Record<string, unknown> {
  const given = Object.entries(lists).filter(([attribute]) => (data[attribute] ?? null) !== null);
  return Object.fromEntries(
    given.map(([attribute, schema]) => {
      const { data: list, error } = schema.safeParse(data[attribute]);
      const problem = error?.issues[0];
      if (problem === undefined) return [attribute, list];
      const path = [attribute, ...problem.path.map(String)];
      throw badFieldError('LIST_MALFORMED', say('drafting.list-malformed', { place: path.join('.') }), path);
    }),
  );
}
