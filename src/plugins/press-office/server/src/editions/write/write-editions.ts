import type { Subject } from '../../../../contracts/subject';
import { forgetEditions, indexEditions } from '../../search/write/index-editions';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, tables } from '../rows';
import { claimSlugs } from './claim-slugs';
import { forgetFacets } from './forget-facets';
import { inBatches } from '../../shared/in-batches';
import { insertRows } from '../../shared/insert-rows';
import type { NewEdition } from './new-edition';
import { recordFiles } from './record-files';
import { type ChainLink, sealed } from './sealed';

/**
 * Adds editions to the record, in the order in which they are given: supersedes the newest of each locale, seals the new
 * ones to their subjects' chains, files them under their facets, makes them findable, notes the files that they name and claims their slugs.
 * One of a subject in a locale at a time. Call it inside the transaction of the act that makes them public.
 * @returns their rows, in the same order
 * @throws SlugTakenError when a slug belongs to another subject
 * @throws the database's unique violation when two acts wrote the same number at once: the later one rolls back
 */
export async function writeEditions(db: Database, editions: readonly NewEdition[]): Promise<EditionRow[]> {
  await claimSlugs(
    db,
    editions.map(({ subject, document: { locale, slug } }) => ({ subject, locale, slug })),
  );
  const before = await editionsBefore(db, editions);
  await supersede(db, idsSuperseded(before, editions));
  const rows = await insert(db, sealAll(before, editions));
  await recordFiles(db, rows);
  await fileUnderFacets(db, editions, rows);
  await indexEditions(
    db,
    rows.filter(({ state }) => state === 'live'),
  );
  return rows;
}

type Before = ChainLink & Pick<EditionRow, 'id' | 'language' | 'state'>;

/** The editions there are of the subjects, oldest first, by subject. */
async function editionsBefore(db: Database, editions: readonly NewEdition[]): Promise<Map<string, Before[]>> {
  const before = new Map<string, Before[]>(editions.map(({ subject }) => [keyOf(subject), []]));
  for (const batch of inBatches([...new Set(editions.map(({ subject }) => subject.id))])) {
    const rows: EditionRow[] = await db<EditionRow>(tables.editions)
      .whereIn('subject_kind', [...new Set(editions.map(({ subject }) => subject.kind))])
      .whereIn('subject_id', batch)
      .orderBy('sequence', 'asc')
      .select('id', 'subject_kind', 'subject_id', 'language', 'state', 'sequence', 'hash');
    for (const row of rows) before.get(keyOf({ kind: row.subject_kind, id: row.subject_id }))?.push(row);
  }
  return before;
}

const keyOf = ({ kind, id }: Subject) => `${kind} ${id}`;

function idsSuperseded(before: ReadonlyMap<string, readonly Before[]>, editions: readonly NewEdition[]): number[] {
  return editions.flatMap(({ subject, document }) =>
    (before.get(keyOf(subject)) ?? [])
      .filter(({ language, state }) => language === document.locale && state !== 'superseded')
      .map(({ id }) => id),
  );
}

async function supersede(db: Database, ids: readonly number[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await forgetFacets(db, batch);
    await forgetEditions(db, batch);
    await db<EditionRow>(tables.editions).whereIn('id', batch).update({ state: 'superseded' });
  }
}

function sealAll(
  before: ReadonlyMap<string, readonly Before[]>,
  editions: readonly NewEdition[],
): Omit<EditionRow, 'id'>[] {
  const last = new Map<string, ChainLink | undefined>();
  for (const [key, rows] of before) last.set(key, rows.at(-1));
  return editions.map((edition) => {
    const key = keyOf(edition.subject);
    const row = sealed(edition, last.get(key) ?? null);
    last.set(key, row);
    return row;
  });
}

async function insert(db: Database, unwritten: readonly Omit<EditionRow, 'id'>[]): Promise<EditionRow[]> {
  const ids = new Map<string, number>();
  for (const batch of inBatches(unwritten)) {
    const written: EditionRow[] = await db<EditionRow>(tables.editions)
      .insert(batch)
      .returning(['id', 'subject_kind', 'subject_id', 'sequence']);
    for (const row of written) ids.set(placeOf(row), row.id);
  }
  // A database need not return rows in the order in which it was given them.
  return unwritten.map((row) => {
    const id = ids.get(placeOf(row));
    if (id === undefined) throw new Error('The database did not return the edition it was given.');
    return { id, ...row };
  });
}

const placeOf = ({ subject_kind, subject_id, sequence }: Omit<EditionRow, 'id'>) =>
  `${subject_kind} ${subject_id} ${sequence}`;

async function fileUnderFacets(
  db: Database,
  editions: readonly NewEdition[],
  rows: readonly EditionRow[],
): Promise<void> {
  const filed = rows.flatMap((row, place) =>
    row.state === 'live' ? (editions[place]?.facets ?? []).map((facet) => facetRow(row, facet)) : [],
  );
  await insertRows<FacetRow>(db, tables.facets, filed);
}

const facetRow = (
  { id, subject_kind, language, released_at }: EditionRow,
  { name, value }: NewEdition['facets'][0],
): FacetRow => ({ edition_id: id, subject_kind, language, name, value, released_at });
