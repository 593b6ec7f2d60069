import type { LocaleCode } from '../../../contracts/locale';
import {
  type OfficeSettings,
  type SavedSettings,
  type SettingsChange,
  settingsPerLocale,
  wholeSettings,
} from '../../../contracts/settings';
import { withoutStrayControls } from '../copy-desk/invisible/stray-controls';
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
  const whole = wholeSettings.map((setting) => [setting, wholeAfter(saved, change, setting)]);
  const perLocale = settingsPerLocale.map((setting) => [setting, wordsAfter(saved[setting], change[setting])]);
  return Object.fromEntries([...whole, ...perLocale].filter(([, value]) => value !== undefined)) as SavedSettings;
}

function wholeAfter(saved: SavedSettings, change: SettingsChange, setting: (typeof wholeSettings)[number]) {
  const value = change[setting];
  if (value === undefined) return saved[setting];
  // In order and once each, so that the same rules are the same value.
  return Array.isArray(value) ? [...new Set(value)].sort() : (value ?? undefined);
}

/** Invisible characters that could turn a public document's words round go as control characters do: nobody sees them. */
function wordsAfter(
  saved: Record<LocaleCode, string> | undefined,
  change: Record<LocaleCode, string | null> | undefined,
): Record<LocaleCode, string> | undefined {
  const words = { ...saved, ...(storableText(change ?? {}) as Record<LocaleCode, string | null>) };
  const left = Object.entries(words).flatMap(([locale, text]) => {
    const kept = withoutStrayControls(text ?? '').trim();
    return kept === '' ? [] : [[locale, kept] as const];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
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
