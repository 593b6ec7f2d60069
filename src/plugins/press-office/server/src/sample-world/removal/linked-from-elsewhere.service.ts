import type { Core, UID } from '@strapi/strapi';

import type { FoundRecord } from './find-sample.service';
import { uidOf } from './find-sample.service';

interface RelationAttribute {
  type: string;
  target?: string;
  mappedBy?: string;
}

/** An attribute of some content type, or component, of the whole application that leads to a noun of ours. */
interface Leading {
  uid: string;
  attribute: string;
  target: string;
}

type Row = { documentId?: string } & Record<string, unknown>;

/**
 * Those of some records that anything else links to, the host's own types included: directly, or from a record that stays
 * because something links to it. Drafts and published rows count alike.
 */
export async function linkedFromElsewhere(
  strapi: Core.Strapi,
  records: readonly FoundRecord[],
): Promise<ReadonlySet<string>> {
  const leading = attributesLeadingTo(strapi, new Set(records.map(({ noun }) => uidOf(noun) as string)));
  const staying = new Set<string>();
  for (;;) {
    const removed = new Set(records.map(({ documentId }) => documentId).filter((id) => !staying.has(id)));
    const linked = await linkedNow(strapi, leading, removed);
    if (linked.length === 0) return staying;
    for (const id of linked) staying.add(id);
  }
}

async function linkedNow(
  strapi: Core.Strapi,
  leading: readonly Leading[],
  removed: ReadonlySet<string>,
): Promise<string[]> {
  const linked: string[] = [];
  for (const { uid, attribute } of leading) {
    const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
      where: { [attribute]: { documentId: { $in: [...removed] } } },
      populate: { [attribute]: { select: ['documentId'] } },
    })) as Row[];
    const staying = rows.filter(({ documentId }) => documentId === undefined || !removed.has(documentId));
    linked.push(...staying.flatMap((row) => idsIn(row[attribute])).filter((id) => removed.has(id)));
  }
  return linked;
}

function attributesLeadingTo(strapi: Core.Strapi, targets: ReadonlySet<string>): Leading[] {
  const models = [...Object.entries(strapi.contentTypes), ...Object.entries(strapi.components)];
  return models.flatMap(([uid, { attributes }]) =>
    Object.entries(attributes as Record<string, RelationAttribute>).flatMap(
      ([attribute, { type, target, mappedBy }]) => {
        // The other side of a link says the same from the other end; a record is not its own translations' reader.
        const leads = type === 'relation' && target !== undefined && targets.has(target);
        return leads && mappedBy === undefined && attribute !== 'localizations' ? [{ uid, attribute, target }] : [];
      },
    ),
  );
}

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const { documentId } = (one ?? {}) as { documentId?: string };
    return documentId === undefined ? [] : [documentId];
  });
