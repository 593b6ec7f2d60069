import type { Fields } from '../query/fields';

/** The properties that were asked for, in the document's own order; all of them when nothing was. */
export function pick(document: object, fields: Fields): object {
  if (fields === null) return document;
  return Object.fromEntries(Object.entries(document).filter(([property]) => fields.includes(property)));
}
