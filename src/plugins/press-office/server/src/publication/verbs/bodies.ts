import { z } from 'zod';

import { storableText } from '../../shared/storable-text';

/** Longest sentence that is kept of a reason, a note or a notice. */
const longest = 2000;

/** A sentence that must say something, as every database keeps it: it is hashed, and must read the same afterwards. */
export const sentence = z
  .string()
  .overwrite((text) => storableText(text) as string)
  .trim()
  .min(1)
  .max(longest);

/** One sentence for each locale: `{ ar: '…', fr: '…' }`. */
export const perLocale = z.record(z.string().max(20), sentence);

export const locales = z.array(z.string().max(20)).min(1).max(50).optional();

/** Everything that is linked to and not public comes out as well, or what is named and nothing else. */
export const withDependencies = z.union([z.boolean(), z.array(z.string().max(64)).max(1000)]).optional();
