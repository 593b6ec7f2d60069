import type { DeskRecord } from '../load-drafts.service';

/** What Strapi keeps of a row beside its words. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'localizations']);

/** All that a reader could once see of a record's drafts, and the embargo, as two texts that tell whether they changed. */
export function wordsOf({ drafts }: Pick<DeskRecord, 'drafts'>): { words: string; embargo: string } {
  const locales = [...drafts.keys()].sort();
  const embargoes = locales.map((locale) => drafts.get(locale)?.embargoUntil ?? null);
  const words = locales.map((locale) =>
    Object.entries(drafts.get(locale) ?? {})
      .filter(([name]) => !bookkeeping.has(name) && name !== 'embargoUntil')
      // Links are loaded side by side, and stand in a row as they come.
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, value === '' ? null : inBrief(value)]),
  );
  return { words: JSON.stringify([locales, words]), embargo: JSON.stringify(embargoes) };
}

/** A link is known by what it leads to, a file by its row. */
function inBrief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBrief);
  if (typeof value !== 'object' || value === null) return value;
  if ('documentId' in value) return value.documentId;
  return value;
}
