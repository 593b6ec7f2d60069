import { z } from 'zod';

import type { LocaleCode } from '../../../contracts/locale';
import {
  type SavedSettings,
  type SettingsChange,
  type SettingsRequest,
  settingsPerLocale,
} from '../../../contracts/settings';
import { isRule } from '../copy-desk/is-rule';
import { BadInputError } from '../shared/errors';
import { isTimeZone, namedAsIana } from '../shared/instant';
import { isNumberFormat } from '../shared/number-format';
import { parseBody } from '../shared/parse-body';
import type { Say } from '../shared/translate';

/** The most characters of the paragraph on the institution. */
const longestBoilerplate = 5000;

const perLocale = (most: number) => z.record(z.string().max(40), z.string().max(most).nullable()).optional();

const request = z.strictObject({
  seen: z.int().min(0),
  settings: z.strictObject({
    timeZone: z.string().max(100).nullable().optional(),
    fourEyes: z.boolean().nullable().optional(),
    rulesOff: z.array(z.string().max(100)).max(500).nullable().optional(),
    numberFormats: perLocale(100),
    names: perLocale(300),
    boilerplates: perLocale(longestBoilerplate),
  }),
});

interface Known {
  /** The languages of the newsroom. */
  locales: readonly LocaleCode[];
  /** What is saved: of a language that there is no more it may be taken back. */
  saved: SavedSettings;
  say: Say;
}

/**
 * Checks what is to be saved in the settings. A time zone is answered as the IANA database writes it.
 * @throws BadInputError BAD_BODY, UNKNOWN_LOCALE, UNKNOWN_TIME_ZONE, UNKNOWN_NUMBER_FORMAT, UNKNOWN_RULE
 */
export function readChange(body: unknown, { locales, saved, say }: Known): SettingsRequest {
  const { seen, settings } = parseBody(request, body, say);
  const { timeZone, numberFormats, rulesOff } = settings;
  const stranger = localesGiven(settings as SettingsChange, saved).find((locale) => !locales.includes(locale));
  if (stranger !== undefined) {
    const message = say('publication.unknown-locale', { locale: stranger, allowed: locales.join(', ') });
    throw new BadInputError('UNKNOWN_LOCALE', message, { allowed: locales });
  }
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
    throw new BadInputError('UNKNOWN_TIME_ZONE', say('settings.unknown-time-zone', { given: timeZone }), { timeZone });
  }
  for (const [locale, format] of Object.entries(numberFormats ?? {})) {
    if (format === null || isNumberFormat(format)) continue;
    const message = say('settings.unknown-number-format', { given: format, locale });
    throw new BadInputError('UNKNOWN_NUMBER_FORMAT', message, { locale, format });
  }
  const unknown = rulesOff?.find((name) => !isRule(name));
  if (unknown !== undefined) {
    throw new BadInputError('UNKNOWN_RULE', say('settings.unknown-rule', { given: unknown }), { rule: unknown });
  }
  const named = typeof timeZone === 'string' ? { timeZone: namedAsIana(timeZone) } : {};
  return { seen, settings: { ...settings, ...named } as SettingsChange };
}

/** The locales that words are given for, but those whose saved words are only taken back. */
function localesGiven(change: SettingsChange, saved: SavedSettings): LocaleCode[] {
  return settingsPerLocale.flatMap((setting) =>
    Object.entries(change[setting] ?? {})
      .filter(([locale, words]) => words !== null || saved[setting]?.[locale] === undefined)
      .map(([locale]) => locale),
  );
}
