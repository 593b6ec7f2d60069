import type { BootedStrapi } from './boot-strapi';
import { type Edition, editionsIn, verifyChain } from './record';

/** Looks on while tests write the record. Call `look` after each, and `conclude` at the end. */
export interface RecordWatch {
  look(): Promise<void>;
  /**
   * No edition was removed or altered, only its state moved on; every chain can be verified; each subject has at most one
   * edition a locale that is not superseded.
   */
  conclude(): Promise<void>;
}

/** Remembers every edition as it was first seen. */
export function watchRecord(booted: BootedStrapi): RecordWatch {
  const seen = new Map<number, Edition>();
  return {
    async look() {
      for (const edition of await editionsIn(booted.strapi)) if (!seen.has(edition.id)) seen.set(edition.id, edition);
    },

    async conclude() {
      const record = await editionsIn(booted.strapi);
      const now = new Map(record.map((edition) => [edition.id, edition]));
      expect(seen.size).toBeGreaterThan(0);
      for (const [id, before] of seen) expect(now.get(id)).toEqual({ ...before, state: now.get(id)?.state });
      for (const subject of new Set(record.map(({ subject_id }) => subject_id))) {
        const editions = record.filter(({ subject_id }) => subject_id === subject);
        verifyChain(editions);
        const standing = editions.filter(({ state }) => state !== 'superseded').map(({ language }) => language);
        expect(standing).toEqual([...new Set(standing)]);
      }
    },
  };
}
