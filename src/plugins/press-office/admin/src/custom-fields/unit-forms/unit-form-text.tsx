import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

import { firstMessage } from '../first-message';

interface UnitFormTextProps {
  /** The path of the form among the figure's values; the server's word about it stands under the same path. */
  path: string;
  label: string;
  disabled?: boolean;
  onType: (typed: string) => void;
}

/** The unit with one kind of number. */
export function UnitFormText({ path, label, disabled, onType }: UnitFormTextProps) {
  const { value, rawError } = useField<string | undefined>(path);
  return (
    <Field.Root name={path} error={firstMessage(rawError)}>
      <Field.Label>{label}</Field.Label>
      <TextInput value={value ?? ''} disabled={disabled} onChange={({ target }) => onType(target.value)} />
      <Field.Error />
    </Field.Root>
  );
}
