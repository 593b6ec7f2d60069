import type { ReactNode } from 'react';

/** What the content manager gives to the input of a custom field, as far as ours need it. */
export interface FieldProps {
  /** The path of the value in the form. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}
