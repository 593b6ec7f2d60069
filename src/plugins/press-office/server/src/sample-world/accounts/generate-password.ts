import { randomInt } from 'node:crypto';

/** Letters and digits without those that look alike in print (I, l, 1, O, 0). */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const length = 20;

/** A random password that Strapi's panel accepts: with a small letter, a capital and a digit among 20 characters. */
export function generatePassword(): string {
  const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  const isAccepted = [/[a-z]/, /[A-Z]/, /\d/].every((needed) => needed.test(password));
  return isAccepted ? password : generatePassword();
}
