const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address of a public document if it may be followed or loaded from the panel: a path on this site, or an address of a
 * scheme that runs nothing; undefined otherwise. Publication lets no other through; archives may come from elsewhere.
 */
export function safeAddress(address: string | null): string | undefined {
  if (address === null) return undefined;
  const read = address.trim().replace(/[\t\n\r]/g, '');
  if (/^\/(?![/\\])/.test(read)) return read;
  return URL.canParse(read) && schemes.has(new URL(read).protocol) ? read : undefined;
}
