import type { Finding } from '../../../contracts/intake';
import { replaceText } from '../public-documents/blocks/replace-text';
import { type CheckedDraft, wordsOf } from './lines';

/**
 * What a draft's attribute is once the correction of a finding is made: the changed attribute alone. Null when the
 * finding has none, or its words do not stand there any more.
 */
export function applyCorrection(
  draft: CheckedDraft,
  { field, span, correction }: Pick<Finding, 'field' | 'span' | 'correction'>,
): Partial<CheckedDraft> | null {
  if (field === undefined || span === null || correction === null) return null;
  const words = wordsOf(draft, field);
  if (words.slice(span.start, span.end) !== span.text) return null;
  if (field === 'body') return { body: replaceText(draft.body ?? [], span, correction) };
  return { [field]: words.slice(0, span.start) + correction + words.slice(span.end) };
}
