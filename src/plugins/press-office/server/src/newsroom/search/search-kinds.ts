import type { DocumentHead } from '../../../../contracts/documents';
import type { Database } from '../../shared/database';
import { tellRevisions } from '../documents/revised';
import type { Known } from '../known.service';
import type { KindsQuery } from '../query/read-search-query';
import { findDocuments, type FoundPage } from './find-documents';

/** A page of what was found, with its documents. */
export interface FoundKinds extends Omit<FoundPage, 'found'> {
  found: (FoundPage['found'][number] & { document: DocumentHead })[];
}

/** Searches the documents of several kinds, as summaries. */
export async function searchKinds(
  database: Database,
  query: KindsQuery,
  { newestRevisions }: Pick<Known, 'newestRevisions'>,
): Promise<FoundKinds> {
  const page = await findDocuments(database, { ...query, conditions: [] }, 'summary');
  const found = page.found.map((edition) => ({ ...edition, document: JSON.parse(edition.text) as DocumentHead }));
  const releases = found.filter(({ kind }) => kind === 'press-release');
  await tellRevisions(
    database,
    releases.map(({ document }) => document),
    newestRevisions,
  );
  return { ...page, found };
}
