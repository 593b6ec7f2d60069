import type { UID } from '@strapi/strapi';

import type { FigureDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { liveDocuments } from '../../editions/read/standing';
import { type SlugRow, tables } from '../../editions/rows';
import type { Desk } from '../../shared/desk';
import type { DeskRow } from '../../shared/desk-documents';
import { groupedBy } from '../../shared/grouped-by';
import { nouns } from '../../shared/subjects';
import type { Ledger, LedgerFigure, LedgerProject } from '../lines/ledger';
import type { CellValue, Words } from '../lines/line-content';
import { type SharedColumn, sharedColumns, wordColumns } from '../table/columns';

/**
 * Reads what is on record of the figures that a file names, and of all projects, in a few queries however long the file is.
 * @param readable the locales in which the caller may read projects: others are not found
 */
export async function gatherLedger(
  desk: Desk,
  { keys, readable }: { keys: readonly string[]; readable: readonly LocaleCode[] },
): Promise<Ledger> {
  const rows = await draftsOf(desk, 'figure', { key: { $in: keys } }, { project: { select: ['documentId'] } });
  const projects = projectsIn(
    (await draftsOf(desk, 'partner-project')).filter(({ locale }) => readable.includes(locale)),
  );
  const byId = groupedBy(rows, ({ documentId }) => documentId);
  const published = newestOf(await liveDocuments<FigureDocument>(desk.database, 'figure', [...byId.keys()]));
  const slugs = new Map(projects.map((project) => [project.documentId, project.slugs[0] ?? project.documentId]));
  return {
    figures: new Map(
      [...byId].map(([documentId, drafts]) => [
        drafts[0]!.key as string,
        asLedgerFigure(drafts, { published: published.get(documentId) ?? null, slugs }),
      ]),
    ),
    keyOwners: await keyOwners(desk, keys),
    projects,
  };
}

async function draftsOf(
  { strapi }: Desk,
  kind: 'figure' | 'partner-project',
  where: object = {},
  populate: Record<string, unknown> = {},
): Promise<DeskRow[]> {
  const rows: unknown[] = await strapi.db
    .query(nouns[kind].uid as UID.ContentType)
    .findMany({ where: { publishedAt: null, ...where }, populate, orderBy: 'id' });
  return rows as DeskRow[];
}

function asLedgerFigure(
  drafts: readonly DeskRow[],
  { published, slugs }: { published: FigureDocument | null; slugs: ReadonlyMap<string, string> },
): LedgerFigure {
  const first = drafts[0]!;
  const linked = drafts.map(({ project }) => project as { documentId: string } | null | undefined).find(Boolean);
  const projectId = linked?.documentId ?? null;
  const shared = Object.entries(sharedColumns).map(
    ([column, attribute]) => [column as SharedColumn, cellIn(column as SharedColumn, first[attribute])] as const,
  );
  return {
    documentId: first.documentId,
    shared: new Map([...shared, ['project', projectId && (slugs.get(projectId) ?? projectId)]]),
    words: new Map(drafts.map((draft) => [draft.locale, wordsIn(draft)])),
    projectId,
    published,
  };
}

/** A field that was cleared in the panel holds an empty text; a flag that nobody set says no. */
function cellIn(column: SharedColumn, value: unknown): CellValue {
  if (column === 'total' || column === 'overlapping') return value === true;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const wordsIn = (draft: DeskRow): Words =>
  Object.fromEntries(wordColumns.map((column) => [column, cellIn('series', draft[column]) as string | null]));

function projectsIn(drafts: readonly DeskRow[]): LedgerProject[] {
  return [...groupedBy(drafts, ({ documentId }) => documentId)].map(([documentId, rows]) => ({
    documentId,
    slugs: textsIn(rows, 'slug'),
    acronyms: textsIn(rows, 'acronym'),
    locales: rows.map(({ locale }) => locale),
  }));
}

const textsIn = (rows: readonly DeskRow[], attribute: string) => [
  ...new Set(
    rows.map((row) => row[attribute]).filter((text): text is string => typeof text === 'string' && text !== ''),
  ),
];

function newestOf(documents: readonly FigureDocument[]): Map<string, FigureDocument> {
  const newest = new Map<string, FigureDocument>();
  for (const document of documents) {
    const known = newest.get(document.documentId);
    if (known === undefined || known.revision < document.revision) newest.set(document.documentId, document);
  }
  return newest;
}

async function keyOwners({ database }: Desk, keys: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = (await database<SlugRow>(tables.slugs)
    .where({ subject_kind: 'figure' })
    .whereIn('slug', [...keys])
    .select('slug', 'subject_id')) as Pick<SlugRow, 'slug' | 'subject_id'>[];
  return new Map(
    [...groupedBy(rows, ({ slug }) => slug)].map(([slug, owned]) => [
      slug,
      new Set(owned.map(({ subject_id }) => subject_id)),
    ]),
  );
}
