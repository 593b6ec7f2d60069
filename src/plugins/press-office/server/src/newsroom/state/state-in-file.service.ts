import type { Core } from '@strapi/strapi';

import { type NewsroomVersion, newsroomVersionIn } from '../../editions/read/newsroom-version';
import type { VersionRow } from '../../editions/rows';
import { tables } from '../../editions/rows';
import { afterActs } from '../../shared/after-acts';
import { keepSettings, settingsRow, type SettingsRow, settingsTable } from '../../shared/office-settings';
import { readingConnectionOf } from '../../shared/reading-database';
import type { NewsroomState } from './newsroom-state';

/** Milliseconds that the file is not asked again: another process may write to it too. */
const trustedMs = 20;

/** The state in a SQLite file: remembered until something is done here, or for some milliseconds; it answers at once. */
export function stateInFile(strapi: Core.Strapi): NewsroomState | null {
  const connection = readingConnectionOf(strapi);
  if (connection === null) return null;
  const statement = connection.prepare(
    `SELECT version, changed_at, next_change_at FROM ${tables.versions} WHERE name = 'newsroom'`,
  );
  const settings = connection.prepare(`SELECT * FROM ${settingsTable} WHERE name = '${settingsRow}'`);
  let last: { version: NewsroomVersion; askedAt: number } | null = null;
  afterActs(strapi, () => {
    last = null;
  });
  const known = (): NewsroomVersion => {
    const now = performance.now();
    if (last !== null && now - last.askedAt < trustedMs) return last.version;
    last = { version: newsroomVersionIn(statement.get() as VersionRow | undefined), askedAt: now };
    // Afterwards, so that what the office is set to is never older than the version that readers are answered by.
    keepSettings(strapi, settings.get() as SettingsRow | undefined);
    return last.version;
  };
  return { known, read: () => Promise.resolve(known()), close: () => Promise.resolve() };
}
