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
  const names = [given]
    .flat()
    .flatMap((name: unknown) => (typeof name === 'string' ? name.split(',') : [textOf(name)]));
  const unknown = names.find((name) => name !== '*' && !allowed.includes(name));
  if (unknown !== undefined || names.length === 0) throw unusable(say, 'UNKNOWN_FIELD', unknown ?? '', allowed);
  return names.includes('*') ? allowed : [...new Set(['documentId', ...names])];
}

/**
 * Checks `populate`: documents are complete as they are, so it may name what they embed, and changes nothing.
 * @throws BadInputError UNKNOWN_RELATION
 */
export function checkPopulate(given: unknown, { relations }: Collection, say: Say): void {
  if (given === undefined || given === 'true' || given === true) return;
  const allowed = ['*', ...relations];
  const unknown = relationNames(given).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw unusable(say, 'UNKNOWN_RELATION', unknown, allowed);
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
