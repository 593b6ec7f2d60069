import type { LocaleCode } from '../../../contracts/locale';
import {
  type OfficeSettings,
  type SettingsChange,
  type SettingsReport,
  type settingsPerLocale,
} from '../../../contracts/settings';

/** A setting with a value for each language. */
export type PerLocale = (typeof settingsPerLocale)[number];
/** A setting with one value for the whole office. */
export type Whole = Exclude<keyof OfficeSettings, PerLocale>;
type Report = Pick<SettingsReport, 'present' | 'configured' | 'saved'>;

/** Where a value on the screen comes from; `edited` is not saved yet. */
export type Source = 'configuration' | 'saved' | 'edited';

/** A setting as the page shows it. */
export interface Shown<T> {
  value: T;
  source: Source;
}

/** A setting of the whole office, with what was entered on the page before what is there. */
export function wholeOf<S extends Whole>(report: Report, edits: SettingsChange, setting: S): Shown<OfficeSettings[S]> {
  const edit = edits[setting] as OfficeSettings[S] | null | undefined;
  const { present, configured, saved } = report;
  if (edit === undefined) return { value: present[setting], source: sourceOf(saved[setting]) };
  return edit === null ? { value: configured[setting], source: 'configuration' } : { value: edit, source: 'edited' };
}

/** A setting of one language; null where there is nothing. */
export function inLocale(
  { present, configured, saved }: Report,
  edits: SettingsChange,
  { setting, locale }: { setting: PerLocale; locale: LocaleCode },
): Shown<string | null> {
  const edit = edits[setting]?.[locale];
  if (edit === undefined)
    return { value: present[setting][locale] ?? null, source: sourceOf(saved[setting]?.[locale]) };
  if (edit === null) return { value: configured[setting][locale] ?? null, source: 'configuration' };
  return { value: edit, source: 'edited' };
}

/** What was entered, with one more value of a language. */
export const withLocale = (
  edits: SettingsChange,
  { setting, locale }: { setting: PerLocale; locale: LocaleCode },
  value: string | null,
): SettingsChange => ({ ...edits, [setting]: { ...edits[setting], [locale]: value } });

const sourceOf = (saved: unknown): Source => (saved === undefined ? 'configuration' : 'saved');
