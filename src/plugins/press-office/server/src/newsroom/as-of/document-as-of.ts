import type { FigureDocument, WithdrawnDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { closedUpTo } from '../../editions/read/closed-editions';
import { editionsOf, findEdition } from '../../editions/read/find-edition';
import { localesAt, summariesQuoting } from '../../editions/read/past-editions';
import type { EditionRow } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { mostRelated, quotation, type ReleaseSummary, revisionsIn } from '../documents/related';
import { readWanted } from '../documents/pick';
import type { Fields } from '../query/fields';
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
  { reference, locale, instant, fields }: { reference: string; locale: LocaleCode; instant: string; fields: Fields },
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
    document: { ...document, ...(await besideFigureAsOf(database, document, { instant, fields })) },
    edition,
  };
}

/** What a figure that was public at an instant showed then beside its own words. Of what is not asked for, nothing is looked up. */
export const besideFigureAsOf = (
  database: Database,
  figure: Pick<FigureDocument, 'documentId' | 'locale'>,
  { instant, fields }: { instant: string; fields: Fields },
): Promise<Record<string, unknown>> => readWanted(fields, readers, database, figure, instant);

type Read = (
  database: Database,
  figure: Pick<FigureDocument, 'documentId' | 'locale'>,
  instant: string,
) => Promise<unknown>;

const readers: Record<string, Read> = {
  revisions: async (database, { documentId, locale }, instant) => {
    const figure = { subject_kind: figures.kind, subject_id: documentId, language: locale };
    const editions = await editionsOf(database, figure);
    const closed = closedUpTo(editions);
    return revisionsIn(editions.filter(({ number, issued_at }) => number > closed && issued_at <= instant));
  },
  pressReleases: async (database, { documentId, locale }, instant) => {
    const asked = { figureId: documentId, locale, instant, limit: mostRelated };
    const summaries = await summariesQuoting(database, asked);
    return summaries.map((text) => quotation(JSON.parse(text) as ReleaseSummary, documentId));
  },
  translations: async (database, { documentId, locale }, instant) => {
    const translations = await localesAt(database, { kind: figures.kind, id: documentId }, instant);
    return translations.filter((translation) => translation.locale !== locale);
  },
};
