import type { DocumentHead } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { liveDocuments } from '../editions/read/standing';
import type { LinkedDocuments } from '../public-documents/composition';
import type { Database } from '../shared/database';
import { inLocale } from './circumstances';
import type { DeskRecord } from './load-drafts.service';
import type { LinkedRecord } from './refusals';

/** The public documents behind a record's links, in every locale, and the links that have none. */
export interface PublicLinks {
  byAttribute: Map<string, DocumentHead[]>;
  hidden: LinkedRecord[];
}

/** Looks up in the record what a draft links to: only what is public now may enter a public document. */
export async function publicLinks(database: Database, { links }: DeskRecord): Promise<PublicLinks> {
  const byAttribute = new Map<string, DocumentHead[]>();
  const hidden = new Map<string, LinkedRecord>();
  for (const [attribute, linked] of links) {
    const kind = linked[0]?.kind;
    const ids = linked.map(({ documentId }) => documentId);
    const documents = kind ? await liveDocuments(database, kind, ids) : [];
    byAttribute.set(attribute, documents);
    for (const record of linked) {
      if (!documents.some(({ documentId }) => documentId === record.documentId)) hidden.set(record.documentId, record);
    }
  }
  return { byAttribute, hidden: [...hidden.values()] };
}

/** The linked documents for one locale, each in that locale or else in the first of `preferred` that it is public in. */
export function linkedDocumentsIn(
  { links }: DeskRecord,
  { byAttribute }: PublicLinks,
  preferred: LocaleCode[],
): LinkedDocuments {
  const documentsOf = (attribute: keyof LinkedDocuments) => {
    const ids = (links.get(attribute) ?? []).map(({ documentId }) => documentId);
    return inLocale(byAttribute.get(attribute) ?? [], ids, preferred) as never[];
  };
  return {
    projects: documentsOf('projects'),
    project: documentsOf('project'),
    figures: documentsOf('figures'),
    organisations: documentsOf('organisations'),
    organisation: documentsOf('organisation'),
    people: documentsOf('people'),
    funders: documentsOf('funders'),
    implementers: documentsOf('implementers'),
    contactOrganisations: documentsOf('contactOrganisations'),
  };
}
