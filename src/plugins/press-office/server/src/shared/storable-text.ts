/**
 * A text, or blocks or a list of texts, as every database can keep it: without control characters, which nobody can
 * see to remove them herself, and with U+FFFD for half a character (a lone surrogate). PostgreSQL takes neither NUL nor the latter (jsonb, RFC 8259 §8.2).
 */
export function storableText(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/(?![\n\r\t])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(storableText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, storableText(inner)]));
}
