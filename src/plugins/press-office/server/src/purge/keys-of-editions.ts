import type { DocumentHead } from '../../../contracts/documents';
import { collectionKeys, manySubjectsKey, searchKey } from '../../../contracts/surrogate-keys';
import type { SubjectKind } from '../../../contracts/subject';
import type { NewEdition } from '../editions/read/new-editions';
import { subjectsCalled } from '../editions/read/resolve-subjects';
import type { EditionRow } from '../editions/rows';
import type { Database } from '../shared/database';
import { nouns } from '../shared/subjects';

/**
 * What caches must forget after these editions: their subjects; every subject that they name or are filed under, and that
 * the editions before them were, since its page may show them; the lists of their kind, and those that may be asked for by
 * a slug of their kind; whatever was searched for. Nothing stands in it that was never public.
 */
export async function keysOfEditions(database: Database, editions: readonly NewEdition[]): Promise<string[]> {
  const keys = new Set<string>();
  for (const { edition, former } of editions) {
    keys.add(edition.subject_id);
    for (const row of former === null ? [edition] : [edition, former]) {
      for (const id of await subjectsNamed(database, row)) keys.add(id);
    }
    for (const kind of [edition.subject_kind, ...kindsThatLinkTo(edition.subject_kind)]) keys.add(collectionKeys[kind]);
  }
  return keys.size === 0 ? [] : [...keys, searchKey, manySubjectsKey];
}

/** By the document, and not by its facets: those of an edition that was superseded are deleted. */
async function subjectsNamed(database: Database, { subject_kind, language, document }: EditionRow): Promise<string[]> {
  const read = JSON.parse(document) as DocumentHead & { project?: string | null };
  const ids = documentIdsIn(read);
  if (subject_kind !== 'figure' || typeof read.project !== 'string') return ids;
  // A figure names its project by the slug that it had that day.
  const project = { kind: 'partner-project', locale: language, slugs: [read.project] } as const;
  return [...ids, ...(await subjectsCalled(database, project))];
}

function documentIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(documentIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) =>
    property === 'documentId' && typeof inner === 'string' ? [inner] : documentIdsIn(inner),
  );
}

/** Lists of these kinds are found by the slugs and acronyms of the other: an empty one may fill when it gets another. */
const kindsThatLinkTo = (kind: SubjectKind): SubjectKind[] =>
  (Object.keys(nouns) as SubjectKind[]).filter((other) => nouns[other].links.some(({ target }) => target === kind));
