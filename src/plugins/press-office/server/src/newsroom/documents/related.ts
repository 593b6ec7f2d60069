import type { FigureDocument, PressReleaseDocument } from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';
import { editionsOf } from '../../editions/read/find-edition';
import { listEditions } from '../../editions/read/list-editions';
import type { EditionRow } from '../../editions/rows';
import type { Database } from '../../shared/database';

type ReleaseSummary = Omit<PressReleaseDocument, 'body' | 'contacts' | 'gallery' | 'attachments'>;
type Found = Pick<EditionRow, 'subject_kind' | 'subject_id' | 'language'>;

const latestReleases = 10;
const mostRelated = 100;

/** What one document of a kind shows beside its own words: looked up when it is read, since others publish it. */
export async function relatedTo(database: Database, found: Found): Promise<Record<string, unknown>> {
  if (found.subject_kind === 'partner-project') {
    const figures = await summaries<FigureDocument>(database, found, {
      kind: 'figure',
      facet: 'project',
      limit: mostRelated,
    });
    const releases = await releasesFiledUnder(database, found, { facet: 'project', limit: latestReleases });
    return { figures, pressReleases: releases.map(releaseReference) };
  }
  if (found.subject_kind === 'figure') {
    const releases = await releasesFiledUnder(database, found, { facet: 'figure', limit: mostRelated });
    return {
      revisions: await revisionsOf(database, found),
      pressReleases: releases.map((release) => ({ ...releaseReference(release), ...quotedValue(release, found) })),
    };
  }
  return {};
}

const releasesFiledUnder = (database: Database, found: Found, { facet, limit }: { facet: string; limit: number }) =>
  summaries<ReleaseSummary>(database, found, { kind: 'press-release', facet, limit });

async function summaries<D>(
  database: Database,
  { subject_id, language }: Found,
  { kind, facet, limit }: { kind: SubjectKind; facet: string; limit: number },
): Promise<D[]> {
  const conditions = [{ facet, values: [subject_id] }];
  const list = { kind, locale: language, conditions, order: 'desc', offset: 0, limit } as const;
  return (await listEditions(database, list, 'summary')).map((text) => JSON.parse(text) as D);
}

const releaseReference = ({ documentId, slug, type, title, summary, releasedAt }: ReleaseSummary) => ({
  documentId,
  slug,
  type,
  title,
  summary,
  releasedAt,
});

function quotedValue(release: ReleaseSummary, { subject_id }: Found) {
  const quoted = release.figures.find((figure) => figure.documentId === subject_id);
  return { value: quoted?.value ?? null, revision: quoted?.revision ?? null };
}

/** The revisions of a figure, oldest first, each as it stood when it became public. */
async function revisionsOf(database: Database, found: Found): Promise<object[]> {
  const revisions = new Map<number, object>();
  for (const edition of await editionsOf(database, found)) {
    if (edition.kind === 'withdrawal') continue;
    const { revision, value, upper, qualifier, display, asOf, period } = JSON.parse(edition.document) as FigureDocument;
    if (revisions.has(revision)) continue;
    revisions.set(revision, {
      revision,
      value,
      upper,
      qualifier,
      display,
      asOf,
      period,
      at: edition.issued_at,
      note: edition.note,
    });
  }
  return [...revisions.values()];
}
