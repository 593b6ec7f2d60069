import type { LocaleCode } from '../../../../contracts/locale';
import { useNameLocale } from '../use-name-locale';
import { WordsField } from './words-field';

interface Props {
  name: string;
  /** Labels the words of a language, which is given by its name. */
  label(language: string): string;
  locales: readonly LocaleCode[];
  required?: boolean;
  words: Record<LocaleCode, string>;
  onChange(words: Record<LocaleCode, string>): void;
}

/** Words to the public, in each of some languages. */
export function WordsPerLocale({ name, label, locales, required = false, words, onChange }: Props) {
  const nameLocale = useNameLocale();
  return locales.map((locale) => (
    <WordsField
      key={locale}
      name={`${name}.${locale}`}
      label={label(nameLocale(locale))}
      locale={locale}
      required={required}
      value={words[locale] ?? ''}
      onChange={(value) => onChange({ ...words, [locale]: value })}
    />
  ));
}
