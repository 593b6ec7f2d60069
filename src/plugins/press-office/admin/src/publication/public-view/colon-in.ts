import type { LocaleCode } from '../../../../contracts/locale';

/** What stands between a name and what it is: French has a space before its colon, which no line ends at. */
export const colonIn = (locale: LocaleCode): string => (new Intl.Locale(locale).language === 'fr' ? '\u00A0: ' : ': ');
