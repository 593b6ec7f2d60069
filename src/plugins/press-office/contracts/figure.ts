/** How exactly a value is meant. `exactly` is the default when nothing is said. */
export const qualifiers = [
  'exactly',
  'approximately',
  'at-least',
  'at-most',
  'up-to',
  'more-than',
  'less-than',
  'target',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Whether a value is expected to be revised. */
export const finalities = ['provisional', 'final'] as const;

/** Two ends of ISO 8601 dates of any precision (`2024`, `2024-05`, `2024-05-08`); an open end is null. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The plural categories of CLDR (unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules). */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/**
 * How a unit reads with a number of each plural category, in one language: `{ few: 'متدربين', many: 'متدربا' }`. A `#`
 * shows where the number stands; without one the form follows the number, save the Arabic `one` and `two`, which say
 * it themselves ("متدرب واحد", "متدربان").
 */
export type UnitForms = Partial<Record<PluralCategory, string>>;
