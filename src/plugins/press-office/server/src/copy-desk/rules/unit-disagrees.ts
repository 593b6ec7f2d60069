import type { TextReading } from '../../reading/read-text';
import type { Say } from '../../shared/translate';
import { arabicDisagreement } from '../agreement/arabic-agreement';
import { arabicFormSlip } from '../agreement/arabic-number-forms';
import { countedIn } from '../agreement/counted-in';
import { englishDisagreement, frenchDisagreement } from '../agreement/latin-agreement';
import type { ReadingRule } from '../rule';

/** Units that disagree with their number, as far as it is sure: "606 مكونا", "1 jeunes", "5 centre". */
export const unitDisagrees: ReadingRule = {
  name: 'unit-disagrees',
  severity: 'notice',
  reads: 'reading',
  find(reading, { say }) {
    const disagreement = languages[reading.lexicon.language.code];
    if (!disagreement) return [];
    return [
      ...formSlips(reading, say),
      ...countedIn(reading).flatMap(({ counted, written, wordAt }) => {
        const wrong = disagreement(counted);
        if (!wrong) return [];
        const [start, end] = [wordAt(0).start, wordAt(wrong.length - 1).end];
        const words = reading.layout.text.slice(start, end);
        const message = say('copy-desk.unit-disagrees', { number: written, words });
        return [{ start, end, message, correction: wrong.correction }];
      }),
    ];
  },
};

const languages: Readonly<Record<string, typeof arabicDisagreement>> = {
  ar: arabicDisagreement,
  fr: frenchDisagreement,
  en: englishDisagreement,
};

/** In Arabic the number too takes its form from the noun. */
function formSlips({ figures, lexicon }: TextReading, say: Say) {
  if (lexicon.language.code !== 'ar') return [];
  return figures.flatMap(({ found }) => {
    const slip = arabicFormSlip(found);
    if (!slip) return [];
    const { start, words, number, correction } = slip;
    const message = say('copy-desk.unit-disagrees', { number, words });
    return [{ start, end: start + words.length, message, correction }];
  });
}
