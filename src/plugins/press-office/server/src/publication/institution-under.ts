import type { DocumentHead, PublicInstitution } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { OfficeSettings } from '../../../contracts/settings';

/**
 * What is said of the institution under a press release: what is set now, for one that is published for the first time in its
 * language, and for any other what its earlier edition says, which may be nothing. So a release keeps the words of its time, and
 * other words alone make no release a changed one.
 * @param previous the last document that readers may still read; null where there is none, or it was closed to them for good
 */
export function institutionUnder(
  previous: (DocumentHead & { institution?: PublicInstitution }) | null,
  { names, boilerplates }: Pick<OfficeSettings, 'names' | 'boilerplates'>,
  locale: LocaleCode,
): PublicInstitution | null {
  if (previous !== null) return previous.institution ?? null;
  const institution = { name: names[locale] ?? null, boilerplate: boilerplates[locale] ?? null };
  return institution.name === null && institution.boilerplate === null ? null : institution;
}
