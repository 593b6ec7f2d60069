/** What the first bytes of a file say that it is, whatever its name says; null for what they do not say. */
export function kindByBytes(bytes: Uint8Array): ByteKind | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('hex');
  return signatures.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}

export type ByteKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'png' | 'jpeg' | 'gif' | 'webp' | 'other';

const signatures: readonly (readonly [RegExp, ByteKind])[] = [
  [/^504b(?:0304|0506|0708)/, 'zip'],
  // Word before 2007, and everything of Office that a password protects.
  [/^d0cf11e0a1b11ae1/, 'ole'],
  [/^255044462d/, 'pdf'],
  [/^7b5c727466/, 'rtf'],
  [/^89504e470d0a1a0a/, 'png'],
  [/^ffd8ff/, 'jpeg'],
  [/^47494638(?:37|39)61/, 'gif'],
  [/^52494646.{8}57454250/, 'webp'],
  // Packed files (gzip, 7z, RAR), programs, TIFF.
  [/^(?:1f8b|377abcaf|52617221|7f454c46|4d5a90|49492a00|4d4d002a)/, 'other'],
];
