import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import type { Token } from '../text/tokens';

/** How exactly a number is meant: told before it ("about"), by a sign ("~", "+50"), or after its unit ("at least"). */
export function qualifierOf(
  tokens: readonly Token[],
  { first, afterUnit, lexicon }: { first: number; afterUnit: number; lexicon: Lexicon },
): Qualifier {
  return (
    qualifierBefore(tokens, first, lexicon) ??
    signs[tokens[first - 1]?.text ?? ''] ??
    lexicon.qualifiersAfter.at(tokens, afterUnit)?.value ??
    'exactly'
  );
}

/** The qualifier that a phrase just before a number tells, or null. */
export function qualifierBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): Qualifier | null {
  return lexicon.qualifiersBefore.before(tokens, first)?.value ?? null;
}

const signs: Readonly<Record<string, Qualifier>> = {
  '~': 'approximately',
  '≈': 'approximately',
  '±': 'approximately',
  '>': 'more-than',
  '+': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};
