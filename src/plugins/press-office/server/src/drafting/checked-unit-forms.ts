import { z } from 'zod';

import { pluralCategories, type PluralCategory, type UnitForms } from '../../../contracts/figure';
import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

/** Words, with one `#` at most for the number. */
const form = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)
  .regex(/^[^#]*#?[^#]*$/)
  .regex(/[^#\s]/);

const unitForms = z.strictObject(
  Object.fromEntries(pluralCategories.map((category) => [category, form.optional()])) as Record<
    PluralCategory,
    z.ZodOptional<typeof form>
  >,
);

/**
 * Checks the forms of a figure's unit, which Strapi keeps as JSON and would take in any shape.
 * @returns the forms, if `data` has any, without the spaces around their words
 * @throws BadInputError UNIT_FORMS_MALFORMED naming the form, before anything is written
 */
export function checkedUnitForms({ unitForms: given }: Record<string, unknown>, say: Say): { unitForms?: UnitForms } {
  if (given === undefined || given === null) return {};
  const { data, error } = unitForms.safeParse(given);
  const problem = error?.issues[0];
  if (data !== undefined && problem === undefined) return { unitForms: data };
  const path = ['unitForms', ...(problem?.path.map(String) ?? [])];
  throw badFieldError('UNIT_FORMS_MALFORMED', say('drafting.unit-forms-malformed'), path);
}
