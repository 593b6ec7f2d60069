import type { FigureDocument, PressReleaseDocument } from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';
import { closedUpTo } from '../../editions/read/closed-editions';
import { editionsOf } from '../../editions/read/find-edition';
import { listEditions } from '../../editions/read/list-editions';
import type { EditionRow } from '../../editions/rows';
import type { Database } from '../../shared/database';
import type { Fields } from '../query/fields';
import { readWanted } from './pick';

/** A press release as lists show it. */
export type ReleaseSummary = Omit<
  PressReleaseDocument,
  'body' | 'contacts' | 'gallery' | 'attachments' | 'institution'
>;
type Found = Pick<EditionRow, 'subject_kind' | 'subject_id' | 'language'>;

const latestReleases = 10;
/** The most that a document shows of what speaks of it. */
export const mostRelated = 100;

/**
 * What one document of a kind shows beside its own words: looked up when it is read, since others publish it. Of what is not
 * asked for, nothing is looked up.
 */
export const relatedTo = (database: Database, found: Found, fields: Fields): Promise<Record<string, unknown>> =>
  readWanted(fields, readers[found.subject_kind] ?? {}, database, found);

type Read = (database: Database, found: Found) => Promise<unknown>;

const readers: Partial<Record<SubjectKind, Record<string, Read>>> = {
  'partner-project': {
    figures: (database, found) =>
      summaries<FigureDocument>(database, found, { kind: 'figure', facet: 'project', limit: mostRelated }),
    pressReleases: async (database, found) => {
      const releases = await releasesFiledUnder(database, found, { facet: 'project', limit: latestReleases });
      return releases.map(releaseReference);
    },
  },
  figure: {
    revisions: async (database, found) => {
      const editions = await editionsOf(database, found);
      const closed = closedUpTo(editions);
      return revisionsIn(editions.filter(({ number }) => number > closed));
    },
    pressReleases: async (database, found) => {
      const releases = await releasesFiledUnder(database, found, { facet: 'figure', limit: mostRelated });
      return releases.map((release) => quotation(release, found.subject_id));
    },
  },
};

const releasesFiledUnder = (database: Database, found: Found, { facet, limit }: { facet: string; limit: number }) =>
  summaries<ReleaseSummary>(database, found, { kind: 'press-release', facet, limit });

async function summaries<D>(
  database: Database,
  { subject_id, language }: Found,
  { kind, facet, limit }: { kind: SubjectKind; facet: string; limit: number },
): Promise<D[]> {
  const conditions = [{ facet, values: [subject_id] }];
  const list = { kind, locale: language, conditions, order: 'desc', offset: 0, limit } as const;
  return (await listEditions(database, list, { column: 'summary' })).map((text) => JSON.parse(text) as D);
}

const releaseReference = ({ documentId, slug, type, title, summary, releasedAt }: ReleaseSummary) => ({
  documentId,
  slug,
  type,
  title,
  summary,
  releasedAt,
});

/** A press release as a figure names it: with the value that it quotes, and its revision. */
export function quotation(release: ReleaseSummary, figure: string) {
  const quoted = release.figures.find(({ documentId }) => documentId === figure);
  return { ...releaseReference(release), value: quoted?.value ?? null, revision: quoted?.revision ?? null };
}

/** One revision of a figure, as it stood when it became public. */
export type ToldRevision = Pick<
  FigureDocument,
  'revision' | 'value' | 'upper' | 'unit' | 'qualifier' | 'display' | 'asOf' | 'period'
> & { at: string; note: string | null };

/** The revisions in the editions of a figure in one locale, oldest first. */
export function revisionsIn(editions: readonly EditionRow[]): ToldRevision[] {
  const revisions = new Map<number, ToldRevision>();
  for (const { kind, document, issued_at, note } of editions) {
    if (kind === 'withdrawal') continue;
    const { revision, value, upper, unit, qualifier, display, asOf, period } = JSON.parse(document) as FigureDocument;
    if (revisions.has(revision)) continue;
    revisions.set(revision, {
      revision,
      value,
      upper,
      unit,
      qualifier,
      display,
      asOf,
      period,
      at: issued_at,
      note,
    });
  }
  return [...revisions.values()];
}
