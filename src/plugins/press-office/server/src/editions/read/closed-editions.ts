import { closingReasons } from '../../../../contracts/publication';
import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { EditionRow } from '../rows';

/**
 * The number of the last edition that the public may no longer read, of the editions of one subject in one locale:
 * a withdrawal as published in error, or for a legal reason, closes every edition before it for good, whatever is
 * published later. 0 where nothing is closed.
 */
export function closedUpTo(editions: readonly Pick<EditionRow, 'kind' | 'number' | 'document'>[]): number {
  return Math.max(0, ...editions.filter(isClosing).map(({ number }) => number));
}

/** Whether an edition is a withdrawal that closes every edition before it. */
export const isClosing = ({ kind, document }: Pick<EditionRow, 'kind' | 'document'>): boolean =>
  kind === 'withdrawal' && closingReasons.includes((JSON.parse(document) as WithdrawnDocument).withdrawal.reason);
