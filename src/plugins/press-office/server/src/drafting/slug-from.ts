import slugify from 'slugify';

const longest = 80;

/**
 * The readable part of a public address, made from a title: lower-case Latin letters, digits and single hyphens,
 * at most 80 characters, cut between words. Arabic is transliterated letter by letter.
 * Null when the title has no letter or digit that slugify knows (its charmap: github.com/simov/slugify).
 */
export function slugFrom(title: string): string | null {
  // Signs become spaces first: slugify would spell them out in English ("&" as "and") and join "l’emploi".
  const words = title.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  const slug = slugify(words, { lower: true, strict: true });
  return slug === '' ? null : cutBetweenWords(slug);
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : slug.slice(0, longest);
}
