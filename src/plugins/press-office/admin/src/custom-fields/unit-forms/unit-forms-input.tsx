import { Field, Grid } from '@strapi/design-system';
import { useField, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { UnitForms } from '../../../../contracts/figure';
import { useSay } from '../../translations/use-say';
import type { FieldProps } from '../field-props';
import { pluralExamples } from './plural-examples';
import { UnitFormText } from './unit-form-text';
import { withForm } from './with-form';

/** How the unit reads with each kind of number that the language being edited tells apart: an input each. */
export function UnitFormsInput({ name, label, hint, labelAction, required, disabled }: FieldProps) {
  const say = useSay();
  const { formatNumber } = useIntl();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const { value, rawError, onChange } = useField<UnitForms | null>(name);
  // Without a locale in the address there is one language only, which the panel does not name: Arabic has every kind.
  const examples = pluralExamples(query.plugins?.i18n?.locale ?? 'ar');

  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={typeof rawError === 'string' ? rawError : undefined}
      role="group"
      aria-label={String(label)}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Grid.Root gap={4}>
        {examples.map(({ category, number }) => (
          <Grid.Item key={category} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <UnitFormText
              path={`${name}.${category}`}
              label={say('press-office.custom-fields.unit-forms.with', { number: formatNumber(number) })}
              disabled={disabled}
              onType={(typed) => onChange(name, withForm(value ?? null, category, typed))}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
