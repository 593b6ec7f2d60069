import { fold } from '../../reading/text/fold';
import type { Layout } from '../../reading/text/layout';
import { webAddresses } from '../../reading/text/web-addresses';
import { beside, type Found, foundInParagraphs } from '../in-paragraphs';

/**
 * Blanks to be filled in: `____`, `ـــــ`, and dots where a number or a name is due (`...... bénéficiaires`, `…%`).
 * Dots are also an ellipsis, and lead the eye to a page or an hour: they need something beside them that asks for words.
 */
export function blanks(layout: Layout): Found[] {
  const isInAddress = webAddresses(layout);
  return foundInParagraphs(layout, lines).filter((found) => {
    if (isInAddress(found.start) || isSeparator(layout, found)) return false;
    return !/[.…]/.test(found.words) || asksForWords(found, beside(layout, found));
  });
}

const lines = /_{3,}|(?<![\p{L}\p{M}])ـ{3,}(?![\p{L}\p{M}])|…[.…]*|\.[.…]+/gu;

/** A line of nothing else parts a text from what a mail quotes. */
const isSeparator = ({ text }: Layout, { start, end, paragraph }: Found) =>
  start === paragraph.start && end === paragraph.end && !/\p{N}/u.test(text.slice(start, end));

function asksForWords(found: Found, { before, after }: { before: string; after: string }): boolean {
  const dots = found.words.length + 2 * (found.words.match(/…/g)?.length ?? 0);
  // Stuck to a word, or just inside a quotation mark or a bracket: an ellipsis.
  if (/[\p{L}\p{M}\p{N}«“"’([/]$/u.test(before)) return false;
  if (/^[ \u00a0\u202f]?[%٪‰]/.test(after)) return true;
  if (dots < 4) return false;
  const next = /^\s(\p{L}+)/u.exec(after)?.[1] ?? '';
  const isEnd = /^\s*[.,،؛;)]?$/.test(after);
  return (
    counted.test(fold(next)) ||
    isAskedFor(before, next !== '' || isEnd) ||
    (dots > 4 && isForm(found, { before, next, isEnd }))
  );
}

const isAskedFor = (before: string, isFollowed: boolean) =>
  isFollowed && askers.has(fold(/(\p{L}+)[.\s°’']*$/u.exec(before)?.[1] ?? ''));

/** "Nom : ......", or "...... bénéficiaires" at the beginning of a line. */
const isForm = (
  { start, paragraph }: Found,
  { before, next, isEnd }: { before: string; next: string; isEnd: boolean },
) => (start === paragraph.start && /^[\p{Ll}\p{Lo}]/u.test(next)) || (isEnd && /[:：]\s*$/.test(before));

const counted = /^(?:dirhams?|dh|mdh|mad|euros?|millions?|milliards?|درهما?|مليون|ملايين|مليار|مستفيدا?|مستفيده)$/;

/** Words after which a number, a name or a date is due, folded. */
const askers = new Set(
  (
    'a de des du d les le la environ soit avec total nombre montant n no m mme mlle monsieur madame dr the of about some ' +
    'with number mr mrs ms dated عدد نحو حوالي بلغ بلغت يبلغ تبلغ قدره قدرها مبلغ بمبلغ السيد السيده بتاريخ يوم رقم ' +
    'لفايده يقارب يناهز'
  ).split(' '),
);
