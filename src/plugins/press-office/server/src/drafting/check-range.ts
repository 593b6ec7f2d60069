import { Decimal } from 'decimal.js';

import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

/**
 * Checks that a figure's range does not end below where it begins, by exact decimals. How a decimal is written is
 * checked by the schema.
 * @param words the figure as it will be after the save: a save may hold one end only
 * @throws BadInputError RANGE_REVERSED naming the upper end, before anything is written
 */
export function checkRange({ value, upperValue }: Record<string, unknown>, say: Say): void {
  if (!isDecimal(value) || !isDecimal(upperValue) || new Decimal(upperValue).gte(value)) return;
  throw badFieldError('RANGE_REVERSED', say('drafting.range-reversed', { value, upper: upperValue }), ['upperValue']);
}

const isDecimal = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
