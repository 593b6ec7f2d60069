import type { Fields } from '../query/fields';

/** Whether a property is asked for. */
export const isWanted = (fields: Fields, property: string): boolean => fields?.includes(property) ?? true;

/** The properties that were asked for, in the document's own order; all of them when nothing was. */
export function pick(document: object, fields: Fields): object {
  if (fields === null) return document;
  return Object.fromEntries(Object.entries(document).filter(([property]) => fields.includes(property)));
}
