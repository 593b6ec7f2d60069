import type { Core } from '@strapi/strapi';

import type { Subject } from '../../../contracts/subject';
import { appendEntries } from '../audit/append-entry';
import type { EditionRow } from '../editions/rows';
import { lockRecord } from '../editions/write/lock-record';
import type { NewEdition } from '../editions/write/new-edition';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { settleRecord } from '../editions/write/settle-record';
import { writeEditions } from '../editions/write/write-editions';
import { databaseOf } from '../shared/database';
import { atDesk } from '../shared/desk';

/** The record, for code that brings an archive with it: what was public elsewhere before there was a Press Office. */
export const recordService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Writes many editions at once, in one transaction, without drafts behind them: they are public from now on, with the
   * instants that their documents say. The audit has an entry for each subject. Some hundreds at a time are best.
   * @param actor who brings them, as the audit names them
   * @throws TypeError when an instant is not in ISO 8601 with milliseconds, in UTC, or an id is not ASCII: readers could not page
   * @throws SlugTakenError when a slug belongs to another subject; nothing is written then
   */
  async write(editions: readonly NewEdition[], { now, actor }: { now: Date; actor: string }): Promise<EditionRow[]> {
    for (const edition of editions) checkHead(edition);
    return atDesk(strapi, async ({ database }) => {
      await lockRecord(database);
      const rows = await writeEditions(database, editions);
      await appendEntries(
        database,
        [...bySubject(rows)].map(([, own]) => entryOf(own, { now, actor })),
      );
      if (rows.length > 0) await raiseNewsroomVersion(database, now);
      return rows;
    });
  },

  /** Puts the index of search in order when all of an archive is written: searches are faster then. Nobody waits for it. */
  async settle(): Promise<void> {
    await settleRecord(databaseOf(strapi));
  },
});

function checkHead({ subject, document: { releasedAt, updatedAt } }: NewEdition): void {
  const isInstant = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
  const wrong = [releasedAt, updatedAt].find((instant) => !isInstant(instant));
  if (wrong !== undefined) throw new TypeError(`"${wrong}" is no instant such as 2024-05-08T15:00:00.000Z.`);
  if (!/^[\x21-\x7e]{1,200}$/.test(subject.id)) throw new TypeError(`"${subject.id}" is no documentId.`);
}

function bySubject(rows: readonly EditionRow[]): Map<string, EditionRow[]> {
  const subjects = new Map<string, EditionRow[]>();
  for (const row of rows) {
    const key = `${row.subject_kind} ${row.subject_id}`;
    subjects.set(key, [...(subjects.get(key) ?? []), row]);
  }
  return subjects;
}

function entryOf(rows: readonly EditionRow[], { now, actor }: { now: Date; actor: string }) {
  const [row] = rows;
  if (row === undefined) throw new Error('A subject without an edition has no entry.');
  const subject: Subject = { kind: row.subject_kind, id: row.subject_id };
  return {
    at: now,
    actor,
    actorId: null,
    verb: 'publish',
    subject,
    from: null,
    to: 'published',
    reason: null,
    particulars: { fromArchive: true, locales: rows.map(({ language }) => language) },
    editions: rows.map(({ hash }) => hash),
  };
}
