import type { LocaleCode } from '../../../contracts/locale';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { nouns } from '../shared/subjects';

/**
 * Publishes some locales of a release through Strapi's Document Service, and so through the desk guard. To be called
 * inside an act.
 */
export async function publishLocales(
  { strapi }: Desk,
  { documentId, locales }: { documentId: string; locales: LocaleCode[] },
): Promise<void> {
  await documentsOf(strapi, nouns['press-release'].uid).publish({ documentId, locale: locales } as never);
}
