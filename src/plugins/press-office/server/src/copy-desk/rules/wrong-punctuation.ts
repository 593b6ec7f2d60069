import { languageOf } from '../../reading/languages';
import type { Layout } from '../../reading/text/layout';
import { webAddresses } from '../../reading/text/web-addresses';
import { beside, type Found, foundInParagraphs } from '../in-paragraphs';
import { mostFindings } from '../most-findings';
import type { LayoutRule } from '../rule';

/** Latin commas, semicolons and question marks between Arabic words, and Arabic ones between Latin words. */
export const wrongPunctuation: LayoutRule = {
  name: 'wrong-punctuation',
  severity: 'warning',
  reads: 'layout',
  find(layout, { locale, say }) {
    const isInAddress = webAddresses(layout);
    // Between two Latin names of an Arabic text an Arabic comma is right.
    const isArabic = languageOf(locale)?.code === 'ar';
    const wrong: Found[] = [];
    for (const found of foundInParagraphs(layout, marks)) {
      const isLatin = /^[,;?]/.test(found.words);
      if ((!isLatin && isArabic) || isInAddress(found.start)) continue;
      if (isLatin ? isAmongArabic(layout, found) : isAmongLatin(layout, found)) wrong.push(found);
      if (wrong.length === mostFindings) break;
    }
    return wrong.map(({ start, end, words }) => {
      const correction = words.replace(/./g, (mark) => others[mark]!);
      return { start, end, message: say('copy-desk.wrong-punctuation', { mark: words, correction }), correction };
    });
  },
};

/** After a word or what closes it: a row of commas is a line, and not read. */
const marks = /(?<=[\p{L}\p{M}\p{N}\p{Cf}\s»”")\]%٪])(?:[,;،؛]|\?+|؟+)/gu;
const others: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '،': ',', '؛': ';', '؟': '?' };

const closers = '[\\s\\p{Cf}»”")\\]?!؟]{0,4}';
const openers = '[\\p{Cf}«“"(\\[]{0,3}';
const arabicBefore = new RegExp(`(?=\\p{Script=Arabic})[\\p{L}]\\p{M}{0,3}${closers}$`, 'u');
const arabicNumberBefore = /\p{Script=Arabic}[\p{M}\s]{1,3}[\d.,٫٬٠-٩]{1,15}[٪%]?\s?$/u;
const arabicAfter = new RegExp(`^[\\s\\p{Cf}]{0,4}${openers}(?=\\p{Script=Arabic})\\p{L}`, 'u');
const numberAfter = /^\s{1,3}[\d٠-٩]/u;
const latinBefore = new RegExp(`\\p{Script=Latin}\\p{M}{0,3}${closers}$`, 'u');
const latinAfter = new RegExp(`^[\\s\\p{Cf}]{0,4}${openers}\\p{Script=Latin}`, 'u');
/** The end of a paragraph or of a quotation; not ";)". */
const nothingAfter = /^[\s\p{Cf}]*$/u;
const questionEnds = /^(?:[\s?!؟»”"\])]|\p{Cf}|$)/u;

function isAmongArabic(layout: Layout, found: Found): boolean {
  const { before, after } = beside(layout, found);
  // A comma after a number is the number's, unless a space follows.
  const follows = arabicBefore.test(before) || (/^\s/.test(after) && arabicNumberBefore.test(before));
  if (!follows) return false;
  if (found.words.startsWith('?')) return questionEnds.test(after) && !/^[\s\p{Cf}]*\p{Script=Latin}/u.test(after);
  return arabicAfter.test(after) || nothingAfter.test(after) || numberAfter.test(after);
}

function isAmongLatin(layout: Layout, found: Found): boolean {
  const { before, after } = beside(layout, found);
  if (!latinBefore.test(before) || isMostlyArabic(layout, found)) return false;
  return latinAfter.test(after) || nothingAfter.test(after) || numberAfter.test(after);
}

/** Looks at the beginning of the paragraph, so that a long one is not counted for each of its marks. */
function isMostlyArabic({ text }: Layout, { paragraph: { start, end } }: Found): boolean {
  const sample = text.slice(start, Math.min(end, start + 300));
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
