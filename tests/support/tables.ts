import type { Core } from '@strapi/strapi';

/** A row of the audit, as it lies in the database. */
export interface AuditRow {
  sequence: number;
  at: string;
  actor: string | null;
  actor_id: number | null;
  verb: string;
  subject_id: string;
  from_stage: string | null;
  to_stage: string | null;
  reason: string | null;
  particulars: string;
  editions: string;
}

/** What was done to a subject, first to last; without one, the whole audit. */
export async function auditOf(strapi: Core.Strapi, subjectId?: string): Promise<AuditRow[]> {
  const entries = strapi.db.connection('press_office_audit_entries').orderBy('sequence');
  return subjectId === undefined ? entries : entries.where({ subject_id: subjectId });
}

/** What the audit says of a subject at a glance: `approve submitted → approved`. */
export const acts = async (strapi: Core.Strapi, subjectId: string) =>
  (await auditOf(strapi, subjectId)).map(({ verb, from_stage, to_stage }) => `${verb} ${from_stage} → ${to_stage}`);

const nouns = ['press_releases', 'partner_projects', 'organisations', 'figures', 'people'];
const ofTheRecord = ['editions', 'edition_facets', 'public_slugs', 'newsroom_versions'];

/** All rows that an act may touch: the desk's, the record's, the stages and the audit. */
export async function everything(strapi: Core.Strapi): Promise<object[][]> {
  const tables = [...nouns, ...ofTheRecord, 'release_stages', 'audit_entries'];
  return Promise.all(tables.map((table) => strapi.db.connection(`press_office_${table}`).orderBy('id')));
}

/** All rows of one press release: drafts and what Strapi has published, editions, stage; and how long the audit is. */
export async function allOf(strapi: Core.Strapi, releaseId: string) {
  const { connection } = strapi.db;
  return {
    desk: (await connection('press_office_press_releases').where({ document_id: releaseId }).orderBy('id')) as object[],
    editions: await connection('press_office_editions').where({ subject_id: releaseId }).orderBy('id'),
    stage: await connection('press_office_release_stages').where({ release_id: releaseId }),
    audit: (await auditOf(strapi)).length,
  };
}
