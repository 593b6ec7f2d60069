import type { Core } from '@strapi/strapi';

import type { OfficeSettings, SavedSettings } from '../../../contracts/settings';
import type { Database } from './database';
import { namesIn } from './names-in';

/** The table of what was saved in the settings, for the query builder. */
export const settingsTable = 'press_office_settings';

/** Its only row. */
export interface SettingsRow {
  name: string;
  /** Raised by every save. */
  version: number;
  /** JSON: `SavedSettings`. */
  saved: string;
  saved_at: string;
  saved_by: string | null;
}

/** The name of the row. */
export const settingsRow = 'office';

interface Known {
  version: number;
  saved: SavedSettings;
}

const unsaved: Known = { version: 0, saved: {} };
const known = new WeakMap<Core.Strapi, Known>();

/** What the office is set to by the plugin's options. */
export function configuredSettings(strapi: Core.Strapi): OfficeSettings {
  const option = <T>(name: string): T => strapi.plugin('press-office').config<T>(name);
  return {
    timeZone: option<string>('timeZone'),
    fourEyes: option<boolean>('fourEyes'),
    rulesOff: namesIn(option<{ off: string }>('copyDesk').off),
    numberFormats: option<Record<string, string>>('numberFormats'),
    names: {},
    boilerplates: {},
  };
}

/**
 * What the office is set to: what was saved, and the plugin's options where nothing was. It is kept in memory on each node,
 * and read again by every act at the desk (`atDesk`) and with the newsroom's version, which every save raises: so an
 * act goes by what is committed when it begins, and readers are answered by what their version of the newsroom has.
 */
export function presentSettings(strapi: Core.Strapi): OfficeSettings {
  return inForce(configuredSettings(strapi), (known.get(strapi) ?? unsaved).saved);
}

/** What was saved, before what is configured; of what has a value for each language, language by language. */
export const inForce = (configured: OfficeSettings, saved: SavedSettings): OfficeSettings => ({
  ...configured,
  ...saved,
  numberFormats: { ...configured.numberFormats, ...saved.numberFormats },
  names: { ...configured.names, ...saved.names },
  boilerplates: { ...configured.boilerplates, ...saved.boilerplates },
});

/** Reads what was saved, and keeps it in memory. */
export async function readSettings(strapi: Core.Strapi, database: Database): Promise<SettingsRow | undefined> {
  const row = (await database<SettingsRow>(settingsTable).where({ name: settingsRow }).first()) as
    SettingsRow | undefined;
  keepSettings(strapi, row);
  return row;
}

/** Keeps a row in memory that was read or is committed, unless a newer one is there. */
export function keepSettings(strapi: Core.Strapi, row: SettingsRow | undefined): void {
  if (row === undefined || row.version <= (known.get(strapi) ?? unsaved).version) return;
  known.set(strapi, { version: row.version, saved: JSON.parse(row.saved) as SavedSettings });
}
