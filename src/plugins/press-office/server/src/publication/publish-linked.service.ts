import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission } from '../access/check-permission.service';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import { publicLinks } from './linked-documents';
import { loadDrafts } from './load-drafts.service';
import { type LinkedRecord, refusalForLinks } from './refusals';

interface LinkedPublication extends LinkedRecord {
  locales: LocaleCode[];
}

/**
 * What must come out so that some records may be linked to: they and what they link to themselves, each after its own
 * links, in every locale that has a draft.
 * @param hidden links that are not public
 * @param isMeant which of them come out; the others are left as they are
 * @throws ForbiddenError NOT_PERMITTED when the caller may not publish one of them
 * @throws RefusedError LINKS_NEVER_PUBLIC when one has no draft
 */
export async function linkedToPublish(
  desk: Desk,
  hidden: readonly LinkedRecord[],
  isMeant: IsMeant = () => true,
): Promise<LinkedPublication[]> {
  return gather(desk, hidden, { isMeant, under: new Set() });
}

type IsMeant = (linked: LinkedRecord) => boolean;

async function gather(
  desk: Desk,
  hidden: readonly LinkedRecord[],
  { isMeant, under }: { isMeant: IsMeant; under: Set<string> },
): Promise<LinkedPublication[]> {
  const publications: LinkedPublication[] = [];
  for (const linked of hidden.filter(isMeant)) {
    // Records that link to each other end here.
    if (under.has(linked.documentId)) continue;
    under.add(linked.documentId);
    const record = await loadDrafts(desk.strapi, linked);
    const locales = [...record.drafts.keys()];
    const refusal = locales.length === 0 ? refusalForLinks([linked], desk.say) : null;
    if (refusal !== null) throw refusedError(refusal);
    checkPermission(desk.strapi, 'publish', { kind: linked.kind, locales });
    const { hidden: further } = await publicLinks(desk.database, record);
    publications.push(...(await gather(desk, further, { isMeant, under })), { ...linked, locales });
  }
  return publications;
}

/** Publishes what some records need, through Strapi's Document Service. @throws as `linkedToPublish` */
export async function publishLinked(desk: Desk, hidden: readonly LinkedRecord[], isMeant?: IsMeant): Promise<void> {
  for (const { kind, documentId, locales } of await linkedToPublish(desk, hidden, isMeant)) {
    await documentsOf(desk.strapi, nouns[kind].uid).publish({ documentId, locale: locales } as never);
  }
}
