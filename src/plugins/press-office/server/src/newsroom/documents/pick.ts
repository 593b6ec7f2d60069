import type { Fields } from '../query/fields';

/** Whether a property is asked for. */
export const isWanted = (fields: Fields, property: string): boolean => fields?.includes(property) ?? true;

/** The properties that were asked for, in the document's own order; all of them when nothing was. */
export function pick(document: object, fields: Fields): object {
  if (fields === null) return document;
  return Object.fromEntries(Object.entries(document).filter(([property]) => fields.includes(property)));
}

/** Reads properties that are looked up, one after the other: of what is not asked for, nothing is. */
export async function readWanted<Given extends unknown[]>(
  fields: Fields,
  readers: Readonly<Record<string, (...given: Given) => Promise<unknown>>>,
  ...given: Given
): Promise<Record<string, unknown>> {
  const wanted: Record<string, unknown> = {};
  for (const [property, read] of Object.entries(readers)) {
    if (isWanted(fields, property)) wanted[property] = await read(...given);
  }
  return wanted;
}
