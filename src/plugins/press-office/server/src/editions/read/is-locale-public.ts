import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** Whether anything is public in a locale now. */
export async function isLocalePublic(database: Database, locale: LocaleCode): Promise<boolean> {
  const row = await database<EditionRow>(tables.editions).where({ language: locale, state: 'live' }).first('id');
  return row !== undefined;
}
