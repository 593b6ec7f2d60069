/** The first sentence in what the form holds as the errors of a field: one for the whole, or one for each item. */
export function firstMessage(errors: unknown): string | undefined {
  if (typeof errors === 'string') return errors;
  if (typeof errors !== 'object' || errors === null) return undefined;
  return Object.values(errors).map(firstMessage).find(Boolean);
}
