import type { UID } from '@strapi/strapi';

import type { Desk } from '../shared/desk';
import { nouns } from '../shared/subjects';
import type { DeskRecord } from './load-drafts.service';

/**
 * Writes an embargo into every draft of a record, below the Document Service: the panel shows what is on the agenda, and
 * no edit of the words has happened.
 */
export async function setEmbargo({ strapi }: Desk, record: DeskRecord, until: Date): Promise<void> {
  const ids = [...record.drafts.values()].map(({ id }) => id);
  await strapi.db
    .query(nouns[record.kind].uid as UID.ContentType)
    .updateMany({ where: { id: { $in: ids } }, data: { embargoUntil: until } });
}
