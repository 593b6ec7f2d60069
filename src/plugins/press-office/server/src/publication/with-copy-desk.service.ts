import type { Core } from '@strapi/strapi';

import { type ReleaseField, releaseFields } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { permittedLocales } from '../access/check-permission.service';
import { type ReadableRecords, readableRecords } from '../access/readable-records.service';
import { checkRelease, type ReleaseToCheck } from '../copy-desk/check-release';
import { atTable, type Read } from '../reading-room/reading-room.service';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { presentSettings } from '../shared/office-settings';
import { knownToRelease } from './known-to-release.service';
import { toldFindings, type Findings } from './told-findings';
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

/**
 * Has the drafts of a release read in a thread, with what is on record. Where the caller may not read all of that, they are
 * read again with what she may: it is all the same to what stops the text, and she is told no more.
 */
async function askCopyDesk(strapi: Core.Strapi, words: WordsToRead): Promise<ReadWords> {
  const readable = await readableRecords(strapi);
  const contents = await contentsOf(strapi, words);
  const findings = await atTable(strapi, words.length, async (read) => {
    const all = await find(strapi, read, { words, contents });
    const findings = readable.isAll ? all : await find(strapi, read, { words, contents, readable });
    return toldFindings(all, { findings, ...fieldsToRead(strapi, words), say: sayToCaller(strapi) });
  });
  return { hash: words.hash, findings };
}

type Contents = Omit<ReleaseToCheck, 'known'>;

async function contentsOf(strapi: Core.Strapi, { documentId, drafts, savedAt }: WordsToRead): Promise<Contents> {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  return {
    ...{ documentId, drafts, translations: translationStates(savedAt, await knownLocales(strapi)) },
    speaks: sayToCaller(strapi).language,
    today: dayIn(clock(), timeZoneOf(strapi)),
    off: new Set(presentSettings(strapi).rulesOff),
  };
}

async function find(
  strapi: Core.Strapi,
  read: Read,
  { words, contents, readable }: { words: WordsToRead; contents: Contents; readable?: ReadableRecords },
): Promise<Findings> {
  const { documentId, drafts, figures } = words;
  const asked = { documentId, locales: drafts.map(([locale]) => locale), figures, readable: readable?.localesOf };
  const known = await atDesk(strapi, (desk) => knownToRelease(desk, asked));
  return new Map(await read(checkRelease, { ...contents, known: [...known] }));
}

/** Which words of a release the caller may read; what is empty tells nobody anything. */
function fieldsToRead(strapi: Core.Strapi, { drafts }: WordsToRead) {
  const mayRead = (locale: LocaleCode, field: ReleaseField) =>
    permittedLocales(strapi, 'read', { kind: 'press-release', locales: [locale], field }).length > 0;
  const isAllRead = drafts.every(([locale, draft]) =>
    releaseFields.every((field) => draft[field] === null || mayRead(locale, field)),
  );
  return { mayRead, isAllRead };
}
