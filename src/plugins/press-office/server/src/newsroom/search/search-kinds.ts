import type { Database } from '../../shared/database';
import { tellRevisions } from '../documents/revised';
import type { Known } from '../known.service';
import type { KindsQuery } from '../query/read-search-query';
import { findDocuments, type FoundPage } from './find-documents';

/** Searches the documents of several kinds, as summaries. */
export async function searchKinds(
  database: Database,
  query: KindsQuery,
  { newestRevisions }: Pick<Known, 'newestRevisions'>,
): Promise<FoundPage> {
  const page = await findDocuments(database, { ...query, conditions: [] }, 'summary');
  const releases = page.found.filter(({ kind }) => kind === 'press-release');
  await tellRevisions(
    database,
    releases.map(({ document }) => document),
    newestRevisions,
  );
  return page;
}
