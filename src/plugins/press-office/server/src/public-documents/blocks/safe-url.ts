const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader may safely follow it (or it is a path on this site), else null: no script, no data. */
export function safeUrl(address: string): string | null {
  const trimmed = address.trim();
  if (/^\/(?![/\\])/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return null;
  return linkSchemes.has(new URL(trimmed).protocol) ? trimmed : null;
}
