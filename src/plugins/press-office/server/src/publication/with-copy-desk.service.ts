import type { Core } from '@strapi/strapi';

import { checkRelease } from '../copy-desk/check-release';
import { atTable } from '../reading-room/reading-room.service';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { presentSettings } from '../shared/office-settings';
import { knownToRelease } from './known-to-release.service';
import { timeZoneOf } from './time-zone-of.service';
import { translationStates } from './translation-states';
import { type ReadWords, UnreadWordsError, type WordsToRead } from './words-to-read';

/** How often words are read that somebody changes all the time. */
const mostReadings = 3;

/**
 * Does an act that may ask what the copy desk finds. To read takes seconds, in which nobody may be kept waiting for the
 * record, nor for SQLite's only connection: so what asks for words that were not read is undone, they are read outside of
 * any transaction, and it is done again. What the act is judged by are the findings of exactly the words that it finds.
 * @param act one transaction, which hands on `read` and writes nothing before it has asked
 * @throws RefusedError EDITED_MEANWHILE when the words are others each time
 * @throws Error READING_ROOM_FULL; BadInputError READING_TOOK_TOO_LONG, READING_TOOK_TOO_MUCH
 */
export async function withCopyDesk<T>(strapi: Core.Strapi, act: (read: ReadWords | null) => Promise<T>): Promise<T> {
  let read: ReadWords | null = null;
  for (let readings = 0; readings <= mostReadings; readings += 1) {
    try {
      return await act(read);
    } catch (error) {
      if (!(error instanceof UnreadWordsError)) throw error;
      if (readings < mostReadings) read = await askCopyDesk(strapi, error.words);
    }
  }
  const message = sayToCaller(strapi)('publication.edited-unseen');
  throw refusedError({ code: 'EDITED_MEANWHILE', verb: 'edit', stage: null, message });
}

/** Has the drafts of a release read in a thread, with what is on record. */
async function askCopyDesk(strapi: Core.Strapi, words: WordsToRead): Promise<ReadWords> {
  const { documentId, drafts, savedAt, figures, length, hash } = words;
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  const translations = translationStates(savedAt, await knownLocales(strapi));
  const locales = drafts.map(([locale]) => locale);
  const findings = await atTable(strapi, length, async (read) =>
    read(checkRelease, {
      ...{ documentId, drafts, translations, speaks: sayToCaller(strapi).language },
      known: [...(await atDesk(strapi, (desk) => knownToRelease(desk, { documentId, locales, figures })))],
      today: dayIn(clock(), timeZoneOf(strapi)),
      off: new Set(presentSettings(strapi).rulesOff),
    }),
  );
  return { hash, findings: new Map(findings) };
}
