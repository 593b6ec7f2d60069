import type { DocumentHead } from '../../../../contracts/documents';
import type { EditionKind, Subject } from '../../../../contracts/subject';
import { forgetEditions, indexEditions } from '../../search/write/index-editions';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, tables } from '../rows';
import { hashOf, sealOf } from '../seal';
import { claimSlug } from './claim-slug';
import { recordFiles } from './record-files';

/** A public document about to enter the record. Its place (number, slug, instants) is in its head. */
export interface NewEdition {
  subject: Subject;
  kind: EditionKind;
  document: DocumentHead;
  leftOutOfSummary: readonly string[];
  facets: readonly { name: string; value: string }[];
  note: string | null;
  actor: string | null;
}

/**
 * Adds one edition to the record: supersedes the newest one of its locale, seals the new one to the subject's chain,
 * files it under its facets, makes it findable, notes the files that it names and claims its slug. Call it inside the transaction of the act that makes it public.
 * @throws SlugTakenError when the slug belongs to another subject
 * @throws the database's unique violation when two acts wrote the same number at once: the later one rolls back
 */
export async function writeEdition(db: Database, edition: NewEdition): Promise<EditionRow> {
  const { subject, document } = edition;
  await claimSlug(db, { subject, locale: document.locale, slug: document.slug });
  await supersede(db, edition);
  const [row] = await db<EditionRow>(tables.editions)
    .insert(await sealedRow(db, edition))
    .returning('*');
  if (row === undefined) throw new Error('The database did not return the edition it was given.');
  await recordFiles(db, row);
  if (document.state === 'live') {
    await fileUnderFacets(db, edition, row);
    await indexEditions(db, [row]);
  }
  return row;
}

async function supersede(db: Database, { subject, document }: NewEdition): Promise<void> {
  const standing = db<EditionRow>(tables.editions)
    .where({ subject_kind: subject.kind, subject_id: subject.id, language: document.locale })
    .whereNot({ state: 'superseded' });
  const rows = await standing.clone().select('id');
  if (rows.length === 0) return;
  await db<FacetRow>(tables.facets)
    .whereIn(
      'edition_id',
      rows.map((row) => row.id),
    )
    .delete();
  await forgetEditions(
    db,
    rows.map((row) => row.id),
  );
  await standing.update({ state: 'superseded' });
}

async function sealedRow(db: Database, edition: NewEdition): Promise<Omit<EditionRow, 'id'>> {
  const { subject, document, leftOutOfSummary } = edition;
  const previous = await db<EditionRow>(tables.editions)
    .where({ subject_kind: subject.kind, subject_id: subject.id })
    .orderBy('sequence', 'desc')
    .first('sequence', 'hash');
  const unsealed = {
    subject_kind: subject.kind,
    subject_id: subject.id,
    language: document.locale,
    sequence: (previous?.sequence ?? 0) + 1,
    number: document.edition,
    kind: edition.kind,
    state: document.state,
    slug: document.slug,
    released_at: document.releasedAt,
    issued_at: document.updatedAt,
    document: JSON.stringify(document),
    summary: JSON.stringify(
      Object.fromEntries(Object.entries(document).filter(([property]) => !leftOutOfSummary.includes(property))),
    ),
    note: edition.note,
    actor: edition.actor,
    document_hash: hashOf(document),
    previous_hash: previous?.hash ?? null,
  };
  return { ...unsealed, hash: sealOf(unsealed) };
}

async function fileUnderFacets(db: Database, edition: NewEdition, row: EditionRow): Promise<void> {
  if (edition.facets.length === 0) return;
  await db<FacetRow>(tables.facets).insert(
    edition.facets.map(({ name, value }) => ({
      edition_id: row.id,
      subject_kind: row.subject_kind,
      language: row.language,
      name,
      value,
      released_at: row.released_at,
    })),
  );
}
