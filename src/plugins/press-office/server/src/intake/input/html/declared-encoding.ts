/** The encoding that a page names in its beginning, `<meta charset>` or its older form; null when it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(beginning)?.[1] ?? null;
}
