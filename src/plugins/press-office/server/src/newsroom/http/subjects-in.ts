/** The documentIds anywhere in an answer: each is a subject whose next publication may change it. */
export function subjectsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(subjectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) =>
    property === 'documentId' && typeof inner === 'string' ? [inner] : subjectsIn(inner),
  );
}
