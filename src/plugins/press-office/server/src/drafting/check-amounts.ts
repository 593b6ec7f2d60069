import { badFieldError } from '../shared/errors';
import { isExactDecimal } from '../shared/exact-decimal';
import type { Say } from '../shared/translate';

/**
 * Checks that the values of a figure are exact decimals, or empty: Strapi checks a draft's attributes only when it is
 * published, and until then everything that shows it would stumble over "NaN".
 * @throws BadInputError NO_DECIMAL naming the attribute, before anything is written
 */
export function checkAmounts(data: Record<string, unknown>, say: Say): void {
  for (const name of ['value', 'upperValue']) {
    const value = data[name];
    if (typeof value !== 'string' || value === '' || isExactDecimal(value)) continue;
    throw badFieldError('NO_DECIMAL', say('drafting.no-decimal', { value: value.slice(0, 64) }), [name]);
  }
}
