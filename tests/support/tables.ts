import type { Core } from '@strapi/strapi';

import { auditIn } from './audit-chain';

/** What the audit says of a subject at a glance: `approve submitted → approved`. */
export const acts = async (strapi: Core.Strapi, subjectId: string) =>
  (await auditIn(strapi, subjectId)).map(({ verb, from_stage, to_stage }) => `${verb} ${from_stage} → ${to_stage}`);

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
    audit: (await auditIn(strapi)).length,
  };
}
