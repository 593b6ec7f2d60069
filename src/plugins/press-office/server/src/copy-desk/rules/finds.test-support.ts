import type { LocaleCode } from '../../../../contracts/locale';
import { nothingKnown } from '../../reading/known-world';
import { languageOf } from '../../reading/languages';
import { readText } from '../../reading/read-text';
import { sayIn } from '../../shared/translate';
import { checkText } from '../check-text';

const say = sayIn('en');

/** What one rule finds in a pasted text, as "words" or "words → correction". */
function told(rule: string, locale: LocaleCode, text: string, today = '2026-11-25'): string[] {
  const reading = readText(text, { language: languageOf(locale)!, known: nothingKnown, say });
  return checkText(reading, { locale, known: nothingKnown, documentId: null, title: null, today, say })
    .filter((finding) => finding.rule === rule)
    .map(({ span, correction }) => (correction === null ? span!.text : `${span!.text} → ${correction}`));
}

type Case = [locale: LocaleCode, text: string, ...found: string[]];

/** Texts with what a rule must find in them; and texts that it must leave alone. */
export function finds(rule: string, right: Case[], none: [LocaleCode, string][]) {
  describe(rule, () => {
    test.each(right)('is found in %s: %s', (locale, text, ...found) => {
      expect(told(rule, locale, text)).toEqual(found);
    });
    test.each(none)('is not in %s: %s', (locale, text) => {
      expect(told(rule, locale, text)).toEqual([]);
    });
  });
}
