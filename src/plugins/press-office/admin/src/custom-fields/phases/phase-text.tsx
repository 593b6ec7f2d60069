import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

interface PhaseTextProps {
  /** The path of the text in the form; the server's error about it stands under the same path. */
  path: string;
  label: string;
  required?: boolean;
  /** An empty text is sent as null. */
  isOptional?: boolean;
  disabled?: boolean;
}

/** One text of a phase. */
export function PhaseText({ path, label, required, isOptional, disabled }: PhaseTextProps) {
  const { value, error, onChange } = useField<string | null>(path);
  return (
    <Field.Root name={path} required={required} error={error}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value ?? ''}
        disabled={disabled}
        onChange={({ target }) => onChange(path, isOptional && target.value === '' ? null : target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}
