import type { FigureDocument, WithdrawnDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { closedUpTo } from '../../editions/read/closed-editions';
import { editionsOf, findEdition } from '../../editions/read/find-edition';
import { localesAt, summariesNaming } from '../../editions/read/past-editions';
import type { EditionRow } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { mostRelated, quotation, type ReleaseSummary, revisionsIn } from '../documents/related';
import { figures } from '../collections';

/** What stood at an address at an instant, as a `Reading` has it. */
export type PastReading =
  | { outcome: 'document'; document: object; edition: EditionRow }
  | { outcome: 'moved'; slug: string }
  | { outcome: 'gone'; notice: WithdrawnDocument }
  | { outcome: 'nothing' };

/**
 * Reads a figure as the public saw it at an instant: with its revisions until then, the releases that quoted it then, and
 * the translations there were. It is gone where it was withdrawn then, and where it was closed since; a slug of before
 * leads to the present one.
 */
export async function readFigureAsOf(
  database: Database,
  { reference, locale, instant }: { reference: string; locale: LocaleCode; instant: string },
): Promise<PastReading> {
  const found = await findEdition(database, { kind: figures.kind, locale, reference });
  const editions = found === null ? [] : await editionsOf(database, found.edition);
  const until = editions.filter(({ issued_at }) => issued_at <= instant);
  const edition = until.at(-1);
  if (found === null || edition === undefined) return { outcome: 'nothing' };
  const closed = closedUpTo(editions);
  const withdrawal = edition.number <= closed ? editions.find(({ number }) => number === closed) : edition;
  if (withdrawal?.kind === 'withdrawal') {
    return { outcome: 'gone', notice: JSON.parse(withdrawal.document) as WithdrawnDocument };
  }
  if (found.formerSlug) return { outcome: 'moved', slug: found.edition.slug };
  const document = JSON.parse(edition.document) as FigureDocument;
  return {
    outcome: 'document',
    document: { ...document, ...(await besideFigureAsOf(database, document, instant)) },
    edition,
  };
}

/** What a figure that was public at an instant showed then beside its own words. */
export async function besideFigureAsOf(
  database: Database,
  { documentId, locale }: Pick<FigureDocument, 'documentId' | 'locale'>,
  instant: string,
) {
  const editions = await editionsOf(database, { subject_kind: figures.kind, subject_id: documentId, language: locale });
  const closed = closedUpTo(editions);
  const quoting = await releasesQuoting(database, { documentId, locale, instant });
  const translations = await localesAt(database, { kind: figures.kind, id: documentId }, instant);
  return {
    revisions: revisionsIn(editions.filter(({ number, issued_at }) => number > closed && issued_at <= instant)),
    pressReleases: quoting.slice(0, mostRelated).map((release) => quotation(release, documentId)),
    translations: translations.filter((translation) => translation.locale !== locale),
  };
}

async function releasesQuoting(
  database: Database,
  { documentId, ...asked }: { documentId: string; locale: LocaleCode; instant: string },
): Promise<ReleaseSummary[]> {
  const summaries = await summariesNaming(database, { kind: 'press-release', documentId, ...asked });
  return summaries
    .map((text) => JSON.parse(text) as ReleaseSummary)
    .filter(({ figures: quoted }) => quoted.some((figure) => figure.documentId === documentId));
}
