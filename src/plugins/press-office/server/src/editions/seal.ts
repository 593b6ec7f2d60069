import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

import type { EditionRow } from './rows';

/** SHA-256, in hexadecimal, of a JSON value in canonical form (RFC 8785): anyone can compute it again. */
export function hashOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('Only JSON values can be hashed.');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

type Sealed = Pick<
  EditionRow,
  | 'subject_kind'
  | 'subject_id'
  | 'language'
  | 'sequence'
  | 'number'
  | 'kind'
  | 'slug'
  | 'released_at'
  | 'issued_at'
  | 'note'
  | 'document_hash'
  | 'previous_hash'
>;

/**
 * The hash of an edition: over its place in the record, the hash of its document and the hash of the subject's
 * edition before it, so that no edition can be altered, removed or moved without breaking every later one.
 */
export function sealOf(edition: Sealed): string {
  return hashOf({
    subject: { kind: edition.subject_kind, documentId: edition.subject_id },
    locale: edition.language,
    sequence: edition.sequence,
    edition: edition.number,
    kind: edition.kind,
    slug: edition.slug,
    releasedAt: edition.released_at,
    issuedAt: edition.issued_at,
    note: edition.note,
    documentHash: edition.document_hash,
    previousHash: edition.previous_hash,
  });
}
