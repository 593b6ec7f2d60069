import { z } from 'zod';

import { markedFields } from '../../../contracts/figure-marks';
import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
/** What lists are filtered by must be possible to ask for: no control characters, no half of a character. PostgreSQL takes neither. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** Text as it stands around a number: PostgreSQL takes neither NUL nor half a character (jsonb, RFC 8259 §8.2). */
const quoted = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^(?:[\n\r\t]|[^\p{Cc}\p{Cs}])*$/u);

const lists = {
  topics: z.array(words(80)).max(30),
  aliases: z.array(words(255)).max(30),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  figureMarks: z
    .array(
      z.strictObject({
        field: z.enum(markedFields),
        exact: quoted(200).min(1),
        prefix: quoted(64),
        suffix: quoted(64),
        figure: z
          .string()
          .regex(/^[\x21-\x7e]{1,200}$/)
          .nullable(),
      }),
    )
    .max(500),
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
