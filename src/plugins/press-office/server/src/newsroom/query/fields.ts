import type { Say } from '../../shared/translate';
import type { Collection } from '../collections';
import { unusable } from './refusal';

/** The properties that an answer shall have; null: all that it has by itself. */
export type Fields = readonly string[] | null;

/**
 * Reads `fields` (`fields=title,slug` or `fields[0]=title`); `*` asks for the whole document.
 * @throws BadInputError UNKNOWN_FIELD
 */
export function readFields(given: unknown, { summaryFields, wholeFields }: Collection, say: Say): Fields {
  if (given === undefined) return null;
  const allowed = [...summaryFields, ...wholeFields];
  const names = [given].flat().flatMap((name) => (typeof name === 'string' ? name.split(',') : [name]));
  if (names.includes('*')) return allowed;
  const unknown = names.find((name) => typeof name !== 'string' || !allowed.includes(name));
  if (unknown !== undefined || names.length === 0) throw unusable(say, 'UNKNOWN_FIELD', textOf(unknown), allowed);
  return [...new Set(['documentId', ...(names as string[])])];
}

/**
 * Checks `populate`: documents are complete as they are, so it may name what they embed, and changes nothing.
 * @throws BadInputError UNKNOWN_RELATION
 */
export function checkPopulate(given: unknown, { relations }: Collection, say: Say): void {
  if (given === undefined || given === '*' || given === 'true' || given === true) return;
  for (const name of relationNames(given)) {
    if (!relations.includes(name)) throw unusable(say, 'UNKNOWN_RELATION', name, ['*', ...relations]);
  }
}

function relationNames(given: unknown): string[] {
  if (typeof given === 'string') return given.split(',');
  if (Array.isArray(given)) return given.map(textOf);
  if (typeof given !== 'object' || given === null) return [textOf(given)];
  return Object.entries(given).map(([name, inner]) => (isPlain(inner) ? name : `${name}[…]`));
}

/** `populate[projects]=true`, `=*` and `populate[projects][populate]=*` say no more than `populate=projects`. */
function isPlain(inner: unknown): boolean {
  if (inner === true || inner === 'true' || inner === '*') return true;
  if (typeof inner !== 'object' || inner === null) return false;
  return Object.entries(inner).every(([key, value]) => key === 'populate' && value === '*');
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : typeof value);
