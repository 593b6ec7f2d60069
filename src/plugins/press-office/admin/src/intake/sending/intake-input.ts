import { type AcceptedSuggestions, type Analysis, fileExtensions, largestFile } from '../../../../contracts/intake';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Failure } from './failure';

/** What is to be read: a text or a file, in a language or in its own. */
export interface IntakeInput {
  given: string | File;
  /** Null: that of the text. */
  locale: LocaleCode | null;
}

/** A text that was read, and what it was read from: the draft is made of the same. */
export interface ReadInput {
  input: IntakeInput;
  analysis: Analysis;
}

/** The body of a request to the intake; `accept` for one that makes a draft. */
export function bodyOf({ given, locale }: IntakeInput, accept?: AcceptedSuggestions): object | FormData {
  if (typeof given === 'string')
    return { text: given, ...(locale === null ? {} : { locale }), ...(accept && { accept }) };
  const form = new FormData();
  form.append('file', given);
  if (locale !== null) form.append('locale', locale);
  if (accept !== undefined) form.append('accept', JSON.stringify(accept));
  return form;
}

/** Why a file need not be sent at all: a large one would be on its way for long. The server looks at the rest. */
export function refusalOfFile({ name, size }: Pick<File, 'name' | 'size'>): Failure | null {
  if (!fileExtensions.some((extension) => name.toLowerCase().endsWith(extension))) return { kind: 'unknown-file' };
  return size > largestFile ? { kind: 'too-large' } : null;
}
