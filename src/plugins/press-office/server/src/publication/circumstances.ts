import type { Correction, DocumentHead } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { EditionKind } from '../../../contracts/subject';
import { closedUpTo } from '../editions/read/closed-editions';
import type { Standing } from '../editions/read/standing';
import type { EditionRow } from '../editions/rows';
import { directionOf } from '../shared/locales';
import type { Act } from './act';

/** What the next edition in a locale is, seen from what is on record. */
export function nextEditionKind(standing: Standing | undefined, act: Act): EditionKind {
  if (standing === undefined) return 'first';
  return standing.newest.state === 'withdrawn' ? 'reinstatement' : act.kind;
}

/** The head of the next document in a locale. */
export function nextHead(
  { documentId, locale, slug }: { documentId: string; locale: LocaleCode; slug: string },
  standing: Standing | undefined,
  now: Date,
): DocumentHead {
  const issuedAt = now.toISOString();
  return {
    documentId,
    locale,
    dir: directionOf(locale),
    slug,
    edition: (standing?.newest.number ?? 0) + 1,
    state: 'live',
    releasedAt: standing?.newest.released_at ?? issuedAt,
    updatedAt: issuedAt,
  };
}

/** The public notes of the corrections so far, with the one that is being made. */
export function correctionsWith(
  standing: Standing | undefined,
  next: { kind: EditionKind; head: DocumentHead; note: string | null },
): Correction[] {
  const past = (standing?.editions ?? []).filter(isNotedCorrection).map(asCorrection);
  if (next.kind !== 'correction' || next.note === null) return past;
  return [...past, { edition: next.head.edition, at: next.head.updatedAt, note: next.note }];
}

const isNotedCorrection = (edition: EditionRow) => edition.kind === 'correction' && edition.note !== null;

const asCorrection = (edition: EditionRow): Correction => ({
  edition: edition.number,
  at: edition.issued_at,
  note: edition.note ?? '',
});

/** The last document of a locale that was the subject's own and not a notice of withdrawal. */
export function lastOwnDocument(standing: Standing | undefined): DocumentHead | null {
  const edition = standing?.editions.findLast((row) => row.kind !== 'withdrawal');
  return edition ? (JSON.parse(edition.document) as DocumentHead) : null;
}

/** The same, where readers may still read it: null where a withdrawal has closed it for good. */
export function lastOpenDocument(standing: Standing | undefined): DocumentHead | null {
  const last = lastOwnDocument(standing);
  return last !== null && last.edition > closedUpTo(standing?.editions ?? []) ? last : null;
}

/** Chooses, for each linked subject, its public document in this locale, or else in the first locale that has one. */
export function inLocale<D extends DocumentHead>(
  documents: readonly D[],
  ids: readonly string[],
  preferred: LocaleCode[],
): D[] {
  return ids.flatMap((id) => {
    const own = documents.filter((document) => document.documentId === id);
    const best = preferred.map((locale) => own.find((document) => document.locale === locale)).find(Boolean) ?? own[0];
    return best ? [best] : [];
  });
}
