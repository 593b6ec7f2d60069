import type { LocaleCode } from '../../../contracts/locale';
import {
  type OfficeSettings,
  type SettingsChange,
  settingsPerLocale,
  type SettingsReport,
  wholeSettings,
} from '../../../contracts/settings';

/** What was entered and is not saved yet, with what it was entered over. */
export interface MadeEdits {
  edits: SettingsChange;
  /** The version that is told when they are saved: the one they were made on, or the one that was shown after a refusal. */
  seen: number;
  /** What held when the first of them was made. */
  over: OfficeSettings;
}

/** Edits that are made on what a report says. */
export const madeOn = ({ seen, present }: SettingsReport, edits: SettingsChange): MadeEdits => ({
  edits,
  seen,
  over: present,
});

/**
 * The edits that are left in the browser's storage, as far as they have the shape that the page can show: a tab may be older
 * than the page, and a language removed. Null where nothing is left.
 */
export function madeFrom(kept: unknown, locales: readonly LocaleCode[]): MadeEdits | null {
  const { edits, seen, over } = partsOf(kept);
  if (typeof seen !== 'number' || !isOffice(over)) return null;
  const given = partsOf(edits);
  const whole = wholeSettings.flatMap((name) =>
    given[name] === null || fits[name](given[name]) ? [[name, given[name]] as const] : [],
  );
  const perLocale = settingsPerLocale.flatMap((name) => {
    const words = Object.entries(partsOf(given[name])).filter(
      ([locale, value]) => locales.includes(locale) && (value === null || fits[name](value)),
    );
    return words.length === 0 ? [] : [[name, Object.fromEntries(words)] as const];
  });
  const left = [...whole, ...perLocale];
  return left.length === 0 ? null : { edits: Object.fromEntries(left) as SettingsChange, seen, over };
}

const isText = (value: unknown) => typeof value === 'string';

/** Whether a value may stand for a setting, or for one language of it. */
const fits: Record<keyof OfficeSettings, (value: unknown) => boolean> = {
  timeZone: isText,
  fourEyes: (value) => typeof value === 'boolean',
  rulesOff: (value) => Array.isArray(value) && value.every(isText),
  numberFormats: (value) => typeof value === 'string' && isNumberFormat(value),
  names: isText,
  boilerplates: isText,
};

function isOffice(value: unknown): value is OfficeSettings {
  const parts = partsOf(value);
  return (
    wholeSettings.every((name) => fits[name](parts[name])) &&
    settingsPerLocale.every((name) => isPlain(parts[name]) && Object.values(parts[name]).every(fits[name]))
  );
}

function isNumberFormat(format: string): boolean {
  try {
    new Intl.NumberFormat(format);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): Record<string, unknown> => (isPlain(value) ? value : {});
