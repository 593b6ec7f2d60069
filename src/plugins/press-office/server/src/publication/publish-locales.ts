import type { LocaleCode } from '../../../contracts/locale';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { nouns } from '../shared/subjects';
import { publishLinked } from './publish-linked.service';
import type { Situation } from './verbs/verb';

/**
 * Publishes some locales of a release through Strapi's Document Service, and so through the desk guard, after what it
 * links to where that is asked for. To be called inside an act.
 */
export async function publishLocales(
  desk: Desk,
  { documentId, links }: Pick<Situation, 'documentId' | 'links'>,
  { locales, withDependencies }: { locales: LocaleCode[]; withDependencies?: boolean | undefined },
): Promise<void> {
  if (withDependencies) await publishLinked(desk, links.hidden);
  await documentsOf(desk.strapi, nouns['press-release'].uid).publish({ documentId, locale: locales } as never);
}
