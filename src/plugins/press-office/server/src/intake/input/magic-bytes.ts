/** What the first bytes of a file say that it is, whatever its name says; null for what they do not say. */
export function kindByBytes(bytes: Uint8Array): ByteKind | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return signatures.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}

export type ByteKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'png' | 'jpeg' | 'gif' | 'webp' | 'other';

const signatures: readonly (readonly [RegExp, ByteKind])[] = [
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  // Word before 2007, and everything of Office that a password protects.
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'ole'],
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  // Packed files, programs, TIFF.
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|\x7fELF|MZ\x90|II\*\0|MM\0\*)/, 'other'],
];
