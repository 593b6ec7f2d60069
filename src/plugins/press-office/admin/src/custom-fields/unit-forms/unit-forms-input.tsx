import { Field, Grid, TextInput } from '@strapi/design-system';
import { useField, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { PluralCategory, UnitForms } from '../../../../contracts/figure';
import { useSay } from '../../translations/use-say';
import type { FieldProps } from '../field-props';
import { firstMessage } from '../first-message';
import { pluralExamples } from './plural-examples';
import { withForm } from './with-form';

/** How the unit reads with each kind of number that the language being edited tells apart: an input each. */
export function UnitFormsInput({ name, label, hint, labelAction, required, disabled }: FieldProps) {
  const say = useSay();
  const { formatNumber } = useIntl();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const { value, rawError, onChange } = useField<UnitForms | null>(name);
  // Without a locale in the address there is one language only, which the panel does not name: Arabic has every kind.
  const examples = pluralExamples(query.plugins?.i18n?.locale ?? 'ar');
  const change = (category: PluralCategory, typed: string) => onChange(name, withForm(value ?? null, category, typed));

  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={firstMessage(rawError)}
      role="group"
      aria-label={String(label)}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Grid.Root gap={4}>
        {examples.map(({ category, number }) => (
          <Grid.Item key={category} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root name={`${name}.${category}`}>
              <Field.Label>
                {say('press-office.custom-fields.unit-forms.with', { number: formatNumber(number) })}
              </Field.Label>
              <TextInput
                value={value?.[category] ?? ''}
                disabled={disabled}
                onChange={({ target }) => change(category, target.value)}
              />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
