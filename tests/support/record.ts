import type { Core } from '@strapi/strapi';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** A row of the record, as it lies in the database. */
export interface Edition {
  id: number;
  subject_kind: string;
  subject_id: string;
  language: string;
  sequence: number;
  number: number;
  kind: string;
  state: string;
  slug: string;
  released_at: string;
  issued_at: string;
  document: string;
  note: string | null;
  actor: string | null;
  document_hash: string;
  previous_hash: string | null;
  hash: string;
}

/** Every edition of a subject, of all locales, in the order of its chain; without one, the whole record. */
export async function editionsIn(strapi: Core.Strapi, subjectId?: string): Promise<Edition[]> {
  const editions = strapi.db.connection('press_office_editions').orderBy(['subject_id', 'sequence']);
  return subjectId === undefined ? editions : editions.where({ subject_id: subjectId });
}

/** What the record says of a subject at a glance: `ar 1 first live`. */
export const inBrief = (editions: Edition[]) =>
  editions.map(({ language, number, kind, state }) => `${language} ${number} ${kind} ${state}`);

/**
 * Computes a subject's chain of hashes again, with nothing of the plugin's code.
 * @throws Error naming the first edition that does not fit
 */
export function verifyChain(editions: Edition[]): void {
  let previous: string | null = null;
  for (const [index, edition] of editions.entries()) {
    const place = `${edition.subject_id} #${edition.sequence}`;
    if (edition.sequence !== index + 1) throw new Error(`${place}: the sequence has a gap.`);
    const numbers = editions.slice(0, index).filter(({ language }) => language === edition.language).length;
    if (edition.number !== numbers + 1) throw new Error(`${place}: the numbers of ${edition.language} have a gap.`);
    if (edition.previous_hash !== previous) throw new Error(`${place}: does not follow the edition before it.`);
    if (edition.document_hash !== sha256(JSON.parse(edition.document))) throw new Error(`${place}: document altered.`);
    if (edition.hash !== sha256(sealed(edition))) throw new Error(`${place}: place in the record altered.`);
    previous = edition.hash;
  }
}

const sealed = (edition: Edition) => ({
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

/** SHA-256 of a value in canonical JSON (RFC 8785). */
export const sha256 = (value: unknown) =>
  createHash('sha256')
    .update(String(canonicalize(value)))
    .digest('hex');
