import type { Lexicon } from '../languages/lexicon';
import type { Claims } from '../text/claims';
import type { Layout } from '../text/layout';
import { webAddresses } from '../text/web-addresses';
import { chainEnd } from './code';
import { namingNumberEnd } from './naming-number';
import { numberAt, type WrittenNumber } from './number-at';

/** The numbers of a text that may count something: not claimed before, and neither names, codes nor times. */
export function findNumbers(layout: Layout, claims: Claims, lexicon: Lexicon): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  const isInAddress = webAddresses(layout.text);
  for (let index = 0; index < layout.tokens.length; index += 1) {
    const token = layout.tokens[index]!;
    if (token.kind !== 'digits' || claims.has(index) || isInAddress(token.start)) continue;
    const named = namingNumberEnd(layout, index, lexicon);
    const number = named === null ? numberAt(layout.tokens, index, lexicon) : null;
    if (number) numbers.push(number);
    index = number?.last ?? named ?? chainEnd(layout.tokens, index);
  }
  return numbers;
}
