const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if a reader may safely follow it (or it is a path on this site), else null: no script, no data, no
 * other site in the guise of a path. Read as a browser would (WHATWG URL): tabs and line ends inside do not count.
 */
export function safeUrl(address: string): string | null {
  const read = address.trim().replace(/[\t\n\r]/g, '');
  if (/\p{Cc}/u.test(read)) return null;
  if (/^\/(?![/\\])/.test(read)) return read;
  if (!URL.canParse(read)) return null;
  return linkSchemes.has(new URL(read).protocol) ? read : null;
}
