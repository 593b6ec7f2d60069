import { mostFindings } from '../most-findings';
import { type LoneMark, loneMarks } from '../pairs/lone-marks';
import type { LayoutRule } from '../rule';

/**
 * Brackets and quotation marks that open and do not close in their paragraph, or the reverse. A quotation of several
 * paragraphs closes in the last one, and opens anew in each or only in the first.
 */
export const unpairedMark: LayoutRule = {
  name: 'unpaired-mark',
  severity: 'warning',
  reads: 'layout',
  find({ text, paragraphs }, { say }) {
    const words = paragraphs.map(({ start, end }) => text.slice(start, end));
    const lone = words.map(loneMarks);
    return paragraphs
      .flatMap(({ start }, index) => {
        const next = { words: words[index + 1] ?? '', closes: lone[index + 1]?.[0] };
        const leftOpen = new Set(lone[index - 1]?.filter(isOpening).map(({ mark }) => mark));
        return lone[index]!.filter((mark) => (isOpening(mark) ? !goesOn(mark, next) : !wentOn(mark, leftOpen))).map(
          ({ at, ...mark }) => ({ ...mark, at: start + at }),
        );
      })
      .slice(0, mostFindings)
      .map(({ at, mark, half }) => ({
        start: at,
        end: at + mark.length,
        message: say('copy-desk.unpaired-mark', { mark, half }),
      }));
  },
};

const isOpening = ({ half }: LoneMark) => half === 'opening';

/** Whether a quotation goes on in the next paragraph: that one opens it again, or closes it. */
const goesOn = ({ mark }: LoneMark, { words, closes }: { words: string; closes: LoneMark | undefined }) =>
  isQuote(mark) && (reopens.test(words) || (closes?.half === 'closing' && isPair(mark, closes.mark)));

/** Whether a quotation mark closes what the paragraph before left open; an old custom repeats it where a line begins. */
const wentOn = ({ at, mark }: LoneMark, leftOpen: ReadonlySet<string>) =>
  isQuote(mark) && (at === 0 || [...leftOpen].some((one) => isPair(one, mark)));

const isQuote = (mark: string) => /[«»“”„"]/.test(mark);
const reopens = /^(?:[-–—•]\s?)?[«»“„"”]/;
const isPair = (opening: string, closing: string) => closings[opening]?.includes(closing) ?? false;
const closings: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };
