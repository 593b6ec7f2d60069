import type { ReleaseReport } from '../../../../contracts/desk';
import type { ReleaseField, Span } from '../../../../contracts/intake';
import type { LocaleCode } from '../../../../contracts/locale';

/** A place in the form of a press release: a field in one of its languages, and the words in it where they are known. */
export interface Place {
  locale: LocaleCode;
  field: ReleaseField;
  span: Span | null;
}

/** Where a finding stands; null for one about the release as a whole. */
export const placeOf = ({ locale, field, span }: ReleaseReport['findings'][number]): Place | null =>
  field === undefined ? null : { locale, field, span };

const key = 'pressOfficePlace';

/** What the browser's history keeps beside an address that leads to a place. */
export const stateFor = (place: Place) => ({ [key]: place });

/** The place that an address leads to, from what the history keeps beside it; null when to none. */
export const placeIn = (state: unknown): Place | null =>
  typeof state === 'object' && state !== null && key in state ? (state[key] as Place) : null;

/** The address of the form with a draft in one language, made from the address of the form as it is. */
export function searchFor(locale: LocaleCode, search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('plugins[i18n][locale]', locale);
  parameters.delete('status');
  return `?${parameters.toString()}`;
}
