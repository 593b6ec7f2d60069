import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The cookie that lets the panel's pictures through. */
export const passName = 'press_office_files';

/** How long a pass is good, in seconds. Every answer to the panel brings a new one. */
export const passSeconds = 300;

/** The key that passes are signed with, from a secret of the host: a key of its own (RFC 5869), so that neither tells the other. */
export const passKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'press-office: pass to files that are not public', 32));

/** A pass that is good from now on: the instant it ends, in milliseconds since 1970, and the signature. */
export function issuePass(key: Buffer, now: Date): string {
  const end = String(now.getTime() + passSeconds * 1000);
  return `${end}.${signatureOf(key, end)}`;
}

/** Whether a pass was issued with this key and has not ended. */
export function isPassGood(key: Buffer, pass: string, now: Date): boolean {
  const [end = '', signature = '', ...rest] = pass.split('.');
  if (rest.length > 0 || !/^\d{1,16}$/.test(end)) return false;
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(key, end));
  return given.length === expected.length && timingSafeEqual(given, expected) && now.getTime() < Number(end);
}

const signatureOf = (key: Buffer, end: string) => createHmac('sha256', key).update(end).digest('base64url');
