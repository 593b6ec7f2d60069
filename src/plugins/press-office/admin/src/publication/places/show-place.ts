import type { Block } from '../../../../contracts/blocks';
import type { Place } from './place';
import { nearest } from './nearest';
import { plainText } from './position-in';
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
export function showPlace(place: Place, form: Form): boolean {
  const { field, span } = place;
  const shown = fieldIn(field);
  if (shown === null) return showLabelled(form.labelOf(field));
  if (span === null) return focus(shown);
  if (!isInput(shown)) return showInBlocks(shown, form.body, span);
  if (shown.value.slice(span.start, span.end) !== span.text) return false;
  focus(shown);
  shown.setSelectionRange(span.start, span.end);
  return true;
}

/** The same where the words are not as they were read: those like them that are nearest, or else the field alone. */
export function showNearPlace({ locale, field, span }: Place, form: Form): boolean {
  const shown = fieldIn(field);
  const words = shown !== null && isInput(shown) ? shown.value : plainText(form.body);
  const start = span === null ? null : nearest(words, span);
  const moved = span === null || start === null ? null : { ...span, start, end: start + span.text.length };
  return showPlace({ locale, field, span: moved }, form);
}

const fieldIn = (field: Place['field']): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    field === 'body' ? '[data-slate-editor]' : `main input[name="${field}"], main textarea[name="${field}"]`,
  );

const isInput = (element: HTMLElement): element is Input => element.matches('input, textarea');

function focus(element: HTMLElement): true {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  return true;
}

/** Pictures and dates have no input of their name: they are known by their label. */
function showLabelled(label: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('main label')].find(({ textContent }) => {
    const text = textContent?.trim() ?? '';
    // After it stand a star where something must be there, and of pictures how many there are.
    return text.startsWith(label) && /^\s*(\*|\(|$)/u.test(text.slice(label.length));
  });
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
