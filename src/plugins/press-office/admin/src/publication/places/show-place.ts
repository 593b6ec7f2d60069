import type { Block } from '../../../../contracts/blocks';
import type { Place } from './place';
import { showInBlocks } from './show-in-blocks';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** A form on the screen: what its body is, and what its fields are called there. */
interface Form {
  body: readonly Block[];
  labelOf(field: Place['field']): string;
}

/**
 * Brings a place of the form into view, puts the keyboard there and selects the words.
 * @returns whether its words were there; where there are none to look for, whether the field is
 */
export function showPlace({ field, span }: Place, { body, labelOf }: Form): boolean {
  if (field === 'body' && span !== null) {
    const editor = document.querySelector<HTMLElement>('[data-slate-editor]');
    return editor !== null && showInBlocks(editor, body, span);
  }
  const input = document.querySelector<Input>(`main input[name="${field}"], main textarea[name="${field}"]`);
  if (input === null) return showField(labelOf(field));
  if (span !== null && input.value.slice(span.start, span.end) !== span.text) return false;
  input.focus({ preventScroll: true });
  if (span !== null) input.setSelectionRange(span.start, span.end);
  input.scrollIntoView({ block: 'center' });
  return true;
}

/** The same without its words: where they are not as they were, the field is still the one. */
export function showFieldOf({ field }: Place, { labelOf }: Pick<Form, 'labelOf'>): void {
  const place = document.querySelector<HTMLElement>(
    field === 'body' ? '[data-slate-editor]' : `main input[name="${field}"], main textarea[name="${field}"]`,
  );
  if (place === null) {
    showField(labelOf(field));
    return;
  }
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** Pictures and dates have no input of their name: they are known by their label. */
function showField(label: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('main label')].find(({ textContent }) =>
    textContent?.trim().startsWith(label),
  );
  if (found === undefined) return false;
  let around: HTMLElement | null = found;
  let target: HTMLElement | null = null;
  while (around !== null && target === null) {
    around = around.parentElement;
    target = around?.querySelector<HTMLElement>('input:not([disabled]), button:not([disabled])') ?? null;
  }
  target?.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
  return true;
}
