import type { FoundFigure } from '../../../../contracts/intake';
import { feminineSingularOf, isMasculinePlural } from './arabic-nouns';

/** Words of a number, or of the noun it counts, that disagree: `words` at `start`, what they disagree with, a correction. */
export interface FormSlip {
  start: number;
  words: string;
  number: string;
  correction: string;
}

/**
 * An Arabic number whose own form is wrong, where that is sure: a singular multiple after 3 to 10 ("7 مليون"), or three
 * to ten in the gender of their noun, which they take from it turned round ("خمسة اتفاقيات", "ثلاث مراكز").
 */
export function arabicFormSlip({ span, unit }: Pick<FoundFigure, 'span' | 'unit'>): FormSlip | null {
  const [, few, gap = '', scale] = /^([3-9]|10)(\s)(ألف|مليون|مليار)$/u.exec(span.text) ?? [];
  if (few !== undefined && scale !== undefined) {
    const start = span.start + few.length + gap.length;
    return { start, words: scale, number: few, correction: plurals[scale]! };
  }
  const noun = unit?.split(/\s+/)[0] ?? '';
  const turned = feminineSingularOf(noun) !== null ? bare[span.text] : isMasculinePlural(noun) ? full[span.text] : null;
  return turned == null ? null : { start: span.start, words: span.text, number: noun, correction: turned };
}

const plurals: Readonly<Record<string, string>> = { ألف: 'آلاف', مليون: 'ملايين', مليار: 'ملايير' };

/** Three to ten with a masculine noun, to the form with a feminine one; and back. */
const bare: Readonly<Record<string, string>> = {
  ثلاثة: 'ثلاث',
  أربعة: 'أربع',
  خمسة: 'خمس',
  ستة: 'ست',
  سبعة: 'سبع',
  ثمانية: 'ثماني',
  تسعة: 'تسع',
  عشرة: 'عشر',
};
const full = Object.fromEntries(Object.entries(bare).map(([masculine, feminine]) => [feminine, masculine]));
