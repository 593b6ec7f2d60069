import { Field, Textarea } from '@strapi/design-system';

import type { LocaleCode } from '../../../../contracts/locale';
import { directionOf } from '../../writing-direction/direction-of';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** The language that the words are written in, where the dialog knows it. */
  locale?: LocaleCode;
  required?: boolean;
  value: string;
  onChange(value: string): void;
}

/** A few sentences: a reason, a note, a notice. */
export function WordsField({ name, label, hint, locale, required = false, value, onChange }: Props) {
  return (
    <Field.Root name={name} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        dir={locale === undefined ? 'auto' : directionOf(locale)}
        lang={locale}
        maxLength={2000}
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
