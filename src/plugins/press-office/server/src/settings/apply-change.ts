import {
  type OfficeSettings,
  type SavedSettings,
  type SettingsChange,
  settingsPerLocale,
  wholeSettings,
} from '../../../contracts/settings';
import { inForce } from '../shared/office-settings';
import { storableText } from '../shared/storable-text';

/** One value that holds otherwise than before, for the audit: `numberFormats.ar` for one of a language. */
export interface ChangedSetting {
  setting: string;
  from: unknown;
  to: unknown;
  /** Where the new value comes from. */
  source: 'saved' | 'configuration';
}

/** What is saved once a change is made. Words without a letter are none, and go back to the configuration's. */
export function applyChange(saved: SavedSettings, change: SettingsChange): SavedSettings {
  const next: Record<string, unknown> = { ...saved };
  for (const setting of wholeSettings) {
    const value = change[setting];
    if (value === undefined) continue;
    if (value === null) delete next[setting];
    else next[setting] = setting === 'rulesOff' ? [...new Set(change.rulesOff)].sort() : value;
  }
  for (const setting of settingsPerLocale) {
    const words = change[setting];
    if (words === undefined) continue;
    const merged = { ...saved[setting], ...(storableText(words) as Record<string, string | null>) };
    const left = Object.entries(merged).flatMap(([locale, text]) => {
      const kept = text?.trim() ?? '';
      return kept === '' ? [] : [[locale, kept]];
    });
    if (left.length === 0) delete next[setting];
    else next[setting] = Object.fromEntries(left);
  }
  return next;
}

/** What holds otherwise after a save, or is held by other means: value by value, in the order of the settings. */
export function changesBetween(
  configured: OfficeSettings,
  { before, after }: { before: SavedSettings; after: SavedSettings },
): ChangedSetting[] {
  const [was, is] = [inForce(configured, before), inForce(configured, after)];
  const whole = wholeSettings.map((setting) => ({
    setting,
    ...{ from: was[setting], to: is[setting] },
    ...{ wasSaved: before[setting] !== undefined, isSaved: after[setting] !== undefined },
  }));
  const perLocale = settingsPerLocale.flatMap((setting) =>
    [...new Set([...Object.keys(was[setting]), ...Object.keys(is[setting])])].map((locale) => ({
      setting: `${setting}.${locale}`,
      ...{ from: was[setting][locale] ?? null, to: is[setting][locale] ?? null },
      ...{ wasSaved: before[setting]?.[locale] !== undefined, isSaved: after[setting]?.[locale] !== undefined },
    })),
  );
  return [...whole, ...perLocale]
    .filter(({ from, to, wasSaved, isSaved }) => JSON.stringify(from) !== JSON.stringify(to) || wasSaved !== isSaved)
    .map(({ setting, from, to, isSaved }) => ({ setting, from, to, source: isSaved ? 'saved' : 'configuration' }));
}
