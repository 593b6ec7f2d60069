import type { DecimalSign } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';

/** How a file is to be taken in. What is null is left to the file. */
export interface ImportOptions {
  decimal: DecimalSign | null;
  locale: LocaleCode | null;
  /** Publishes the figures that are new, and those that are public already. */
  publish: boolean;
  reason: string;
}

/** A file as it was when it was chosen: what was tried is what is imported, whatever is saved meanwhile. */
export interface ChosenFile {
  name: string;
  content: Blob;
}

export interface ImportRequest extends ImportOptions {
  file: ChosenFile;
  dryRun: boolean;
}

/** The form that the desk takes a file of figures in. */
export function formOf({ file, dryRun, decimal, locale, publish, reason }: ImportRequest): FormData {
  const form = new FormData();
  const options = { dryRun: String(dryRun), publish: String(publish), decimal, locale, reason: reason.trim() || null };
  for (const [name, value] of Object.entries(options)) if (value !== null) form.set(name, value);
  form.set('file', file.content, file.name);
  return form;
}
