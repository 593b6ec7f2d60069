import { arabicDisagreement } from '../agreement/arabic-agreement';
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
    return countedIn(reading).flatMap(({ counted, written, wordAt }) => {
      const wrong = disagreement(counted);
      if (!wrong) return [];
      const [start, end] = [wordAt(0).start, wordAt(wrong.length - 1).end];
      const words = reading.layout.text.slice(start, end);
      const message = say('copy-desk.unit-disagrees', { number: written, words });
      return [{ start, end, message, correction: wrong.correction }];
    });
  },
};

const languages: Readonly<Record<string, typeof arabicDisagreement>> = {
  ar: arabicDisagreement,
  fr: frenchDisagreement,
  en: englishDisagreement,
};
