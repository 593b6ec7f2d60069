/**
 * A text, or blocks or a list of texts, as every database can keep it: without NUL, which nobody can see to remove it
 * herself, and with U+FFFD for half a character (a lone surrogate). PostgreSQL takes neither (jsonb, RFC 8259 §8.2).
 */
export function storableText(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(storableText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, storableText(inner)]));
}
