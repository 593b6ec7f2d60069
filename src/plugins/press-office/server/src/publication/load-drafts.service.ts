import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import type { AnyDraft } from '../public-documents';
import { type DeskRow, draftRows } from '../shared/desk-documents';
import { nouns } from '../shared/subjects';
import type { LinkedRecord } from './refusals';

/** A record as the desk holds it: one draft a locale, and the links of all of them together. */
export interface DeskRecord {
  kind: SubjectKind;
  documentId: string;
  drafts: Map<LocaleCode, DeskRow>;
  /**
   * Attribute → what it links to; a link made in any locale is a link of the record. `contactOrganisations` are those
   * that its contacts are printed with.
   */
  links: Map<string, LinkedRecord[]>;
}

/** Reads a record's drafts in every locale with everything that a public document is made of. */
export async function loadDrafts(
  strapi: Core.Strapi,
  { kind, documentId }: { kind: SubjectKind; documentId: string },
): Promise<DeskRecord> {
  const { uid, links } = nouns[kind];
  const populate: Record<string, unknown> = Object.fromEntries(links.map(({ attribute }) => [attribute, true]));
  if (kind === 'press-release') {
    Object.assign(populate, {
      cover: true,
      gallery: true,
      attachments: true,
      contacts: { populate: ['organisation'] },
    });
  }
  const rows = await draftRows(strapi, { uid, documentId, populate });
  const contacts = rows.flatMap((row) => (row.contacts ?? []) as DeskRow[]);
  return {
    kind,
    documentId,
    drafts: new Map(rows.map((row) => [row.locale, row])),
    links: new Map([
      ...links.map(({ attribute, target }) => [attribute, linksOf(rows, attribute, target)] as const),
      ['contactOrganisations', linksOf(contacts, 'organisation', 'organisation')],
    ]),
  };
}

function linksOf(rows: DeskRow[], attribute: string, target: SubjectKind): LinkedRecord[] {
  const linked = rows.flatMap((row) => [row[attribute]].flat().filter(Boolean) as DeskRow[]);
  const byId = new Map<string, LinkedRecord>();
  for (const row of linked) {
    if (byId.has(row.documentId)) continue;
    const name = String(row[nouns[target].titleAttribute] ?? row.documentId);
    byId.set(row.documentId, { kind: target, documentId: row.documentId, name });
  }
  return [...byId.values()];
}

/**
 * The draft of one locale as the public documents know it. The columns are those of the type's schema; a field that
 * was cleared in the panel holds an empty text, which says no more than null.
 */
export function asDraft(kind: SubjectKind, row: DeskRow): AnyDraft {
  const draft = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value]));
  return { kind, draft } as unknown as AnyDraft;
}

/** The instant before which nothing of a record is public: the latest that a translation names, or null. */
export function embargoOf({ drafts }: DeskRecord): Date | null {
  const embargoes = [...drafts.values()].flatMap(({ embargoUntil }) =>
    typeof embargoUntil === 'string' || embargoUntil instanceof Date ? [new Date(embargoUntil).getTime()] : [],
  );
  return embargoes.length === 0 ? null : new Date(Math.max(...embargoes));
}
