import type { LocaleCode } from '../../../contracts/locale';
import type { OfficeSettings, SettingsChange, SettingsReport } from '../../../contracts/settings';
import { inLocale, type PerLocale, type Whole, wholeOf } from './edited';

/** What is on the page: what is there, what was entered, and what held when it was entered. */
export interface OnPage {
  report: Pick<SettingsReport, 'present' | 'configured' | 'saved'>;
  edits: SettingsChange;
  over: OfficeSettings;
}

/** What holds now for a setting that was edited here and changed by someone else since; null where nobody is in the way. */
export function wholeMeanwhile<S extends Whole>(
  { report, edits, over }: OnPage,
  setting: S,
): { value: OfficeSettings[S] } | null {
  const value = report.present[setting];
  const isMet = isSame(value, over[setting]) || isSame(value, wholeOf(report, edits, setting).value);
  return edits[setting] === undefined || isMet ? null : { value };
}

/** So for one language of a setting; its value is null where there is nothing any more. */
export function inLocaleMeanwhile(
  { report, edits, over }: OnPage,
  place: { setting: PerLocale; locale: LocaleCode },
): { value: string | null } | null {
  const { setting, locale } = place;
  const value = report.present[setting][locale] ?? null;
  const isMet = value === (over[setting][locale] ?? null) || value === inLocale(report, edits, place).value;
  return edits[setting]?.[locale] === undefined || isMet ? null : { value };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
/** Rules that are off are the same in any order. */
const inOrder = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
