import type { UnitForms } from '../../../contracts/figure';
import type { LocaleCode } from '../../../contracts/locale';
import { standsAlone } from '../copy-desk/agreement/arabic-agreement';
import { unitWords } from '../figures/display';
import { fold } from '../reading/text/fold';

/** What a figure counts, in one language. */
export interface CountedUnit {
  unit: string | null;
  unitForms: UnitForms | null;
}

/** Words of a text that are to be others. UTF-16 offsets, `end` exclusive. */
export interface Replacement {
  start: number;
  end: number;
  from: string;
  to: string;
}

/**
 * The words that a number counts, where they are one of its unit's forms and another belongs to the next number:
 * "66.729 متدربا" becomes "68.104 متدربين". Null where they may stay, and where more than the noun would have to change
 * ("مقعدا بيداغوجيا"), which is left to the copy desk to say.
 * @param end where the number ends in `text`
 */
export function agreeingWords(
  text: string,
  { end, next, locale }: { end: number; next: string; locale: LocaleCode },
  unit: CountedUnit,
): Replacement | null {
  const written = formAt(text, end, formsOf(unit));
  if (written === null) return null;
  // As after "less than": there the number is written, though "متدربان" would say it itself.
  const counted = { ...unit, value: next, upper: null, qualifier: 'less-than' } as const;
  const due = unitWords(counted, locale)?.words ?? null;
  if (due === null || due.includes('#')) return null;
  const isArabic = new Intl.Locale(locale).language === 'ar';
  const to = isArabic ? arabicForm(written, due, { rest: text.slice(written.end), forms: unit.unitForms }) : due;
  return to === null || fold(to) === fold(written.from) ? null : { ...written, to };
}

/** Every form that may follow its number, the longest first; none where the editor gave no forms. */
function formsOf({ unit, unitForms }: CountedUnit): string[] {
  const given = Object.values(unitForms ?? {}).filter((form) => !form.includes('#'));
  if (given.length === 0) return [];
  const forms = unit === null ? given : [...given, unit];
  return forms.sort((one, other) => other.length - one.length);
}

/** The form that follows at once, however it is vowelled ("متدرباً"). */
function formAt(text: string, end: number, forms: readonly string[]): Omit<Replacement, 'to'> | null {
  const gap = /^[ \u00a0\u202f]/.exec(text.slice(end, end + 1))?.[0];
  if (gap === undefined) return null;
  const start = end + gap.length;
  for (const form of forms) {
    const words = form.trim().split(/\s+/).length;
    const found = new RegExp(`^(?:[\\p{L}\\p{M}]+['’ \\u00a0\\u202f]?){${words}}`, 'u').exec(text.slice(start))?.[0];
    const from = found?.replace(/[^\p{L}\p{M}]$/u, '');
    if (from !== undefined && fold(from) === fold(form)) return { start, end: start + from.length, from };
  }
  return null;
}

/**
 * The form of an Arabic noun that its neighbour allows. An adjective in the accusative would have to change with it. A noun
 * that another one follows ("مناصب شغل") has no alef, and no plural in ين stands there.
 */
function arabicForm(
  { from }: Pick<Replacement, 'from'>,
  due: string,
  { rest, forms }: { rest: string; forms: UnitForms | null },
): string | null {
  const after = /^(?:[ \u00a0][\p{L}\p{M}]+)+/u.exec(rest)?.[0].trim().split(/\s/u) ?? [];
  const [next] = after;
  if (next === undefined) return due;
  if (/(?:[^و]ا|ً)$/u.test(next) && !/^(?:إلا|كما|مما|فيما|بينما|هذا)$/u.test(next)) return null;
  const isFirstOfTwo =
    !/(?:ا|ً|ين|ون|ان)$/u.test(from) && !standsAlone({ words: [from, ...after], unitLength: 1, isClosed: true });
  return isFirstOfTwo && /[^اةى]ا$/u.test(due) ? (forms?.other ?? null) : due;
}
