import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';

import { useSay } from '../../translations/use-say';
import type { FieldProps } from '../field-props';
import { type Phase, PhaseRow } from './phase-row';

/** The phases of a project: a row each, with a name and a period whose ends may be open. */
export function PhasesInput({ name, label, hint, labelAction, required, disabled }: FieldProps) {
  const say = useSay();
  const { value, error, onChange } = useField<Phase[] | null>(name);
  const phases = value ?? [];
  const add = () => onChange(name, [...phases, { name: '', from: null, to: null }]);
  const remove = (index: number) =>
    onChange(
      name,
      phases.filter((_, other) => other !== index),
    );

  return (
    <Field.Root name={name} hint={hint} required={required} error={error} role="group" aria-label={String(label)}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {phases.length === 0 && (
          <Typography textColor="neutral600">{say('press-office.custom-fields.phases.none')}</Typography>
        )}
        {phases.map((_, index) => (
          <PhaseRow
            key={index}
            path={`${name}.${index}`}
            number={index + 1}
            disabled={disabled}
            onRemove={() => remove(index)}
          />
        ))}
        <Flex>
          <Button variant="secondary" startIcon={<Plus />} disabled={disabled} onClick={add}>
            {say('press-office.custom-fields.phases.add')}
          </Button>
        </Flex>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
