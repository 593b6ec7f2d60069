import { languageOf } from '../../reading/languages';
import { inDigits, type Numeral, numeralsIn } from '../digits/numerals';
import { mostFindings } from '../most-findings';
import type { LayoutRule } from '../rule';

/** Latin (2026) and Arabic-Indic digits (٢٠٢٦) in one number, or in one text: the rarer ones are marked. */
export const mixedDigits: LayoutRule = {
  name: 'mixed-digits',
  severity: 'warning',
  reads: 'layout',
  find(layout, { locale, say }) {
    const code = languageOf(locale)?.code ?? null;
    const numerals = numeralsIn(layout, { isArabic: code === 'ar' });
    const latin = numerals.filter(({ digits }) => digits === 'latin').length;
    const indic = numerals.filter(({ digits }) => digits === 'indic').length;
    // As many of both: Western digits are the Maghreb's. French and English have no others.
    const common = indic > latin && (code === 'ar' || code === null) ? 'indic' : 'latin';
    const isRare = ({ digits }: Numeral) => digits === 'both' || (digits !== common && latin > 0 && indic > 0);
    return numerals
      .filter(isRare)
      .slice(0, mostFindings)
      .map(({ start, end }) => {
        const correction = inDigits(common, layout.text.slice(start, end));
        return { start, end, message: say('copy-desk.mixed-digits', { correction }), correction };
      });
  },
};
