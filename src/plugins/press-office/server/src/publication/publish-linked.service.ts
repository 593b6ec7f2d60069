import { checkPermission } from '../access/check-permission.service';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import { publicLinks } from './linked-documents';
import { loadDrafts } from './load-drafts.service';
import { refusalForLinks, type LinkedRecord } from './refusals';

/**
 * Publishes what a subject links to and is not public yet, each after what it links to itself, in every locale that has
 * a draft.
 * @param under documents already on the way, so that records that link to each other end
 * @throws RefusedError LINKS_NEVER_PUBLIC when a linked record has no draft
 */
export async function publishLinked(desk: Desk, hidden: readonly LinkedRecord[], under: Set<string>): Promise<void> {
  for (const linked of hidden) {
    const { kind, documentId } = linked;
    if (under.has(documentId)) continue;
    under.add(documentId);
    const record = await loadDrafts(desk.strapi, linked);
    const locales = [...record.drafts.keys()];
    if (locales.length === 0) throw refusedError(refusalForLinks([linked], desk.say)!);
    checkPermission(desk.strapi, 'publish', { kind, locales });
    await publishLinked(desk, (await publicLinks(desk.database, record)).hidden, under);
    await documentsOf(desk.strapi, nouns[kind].uid).publish({ documentId, locale: locales } as never);
  }
}
