import type { EditionRow } from '../rows';
import { hashOf, sealOf } from '../seal';
import type { NewEdition } from './new-edition';

/** What the next edition of a subject is chained to. */
export type ChainLink = Pick<EditionRow, 'subject_kind' | 'subject_id' | 'sequence' | 'hash'>;

/** The row of a new edition, sealed to the one before it of its subject, in whatever locale; null before the first. */
export function sealed(
  { subject, kind, document, leftOutOfSummary, note, actor }: NewEdition,
  previous: ChainLink | null,
): Omit<EditionRow, 'id'> {
  const summary = Object.fromEntries(
    Object.entries(document).filter(([property]) => !leftOutOfSummary.includes(property)),
  );
  const unsealed = {
    subject_kind: subject.kind,
    subject_id: subject.id,
    language: document.locale,
    sequence: (previous?.sequence ?? 0) + 1,
    number: document.edition,
    kind,
    state: document.state,
    slug: document.slug,
    released_at: document.releasedAt,
    issued_at: document.updatedAt,
    document: JSON.stringify(document),
    summary: JSON.stringify(summary),
    note,
    actor,
    document_hash: hashOf(document),
    previous_hash: previous?.hash ?? null,
  };
  return { ...unsealed, hash: sealOf(unsealed) };
}
