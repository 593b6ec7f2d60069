import type { UID } from '@strapi/strapi';

import type { FigureDocument } from '../../../../contracts/documents';
import type { FigureEntry, FigureList, FigureProject } from '../../../../contracts/figures-list';
import type { LocaleCode } from '../../../../contracts/locale';
import { checkPermission, permittedLocales } from '../../access/check-permission.service';
import { liveDocuments } from '../../editions/read/standing';
import type { FigureDraft } from '../../public-documents/drafts';
import { asDraft } from '../../publication/load-drafts.service';
import type { Desk } from '../../shared/desk';
import type { DeskRow } from '../../shared/desk-documents';
import { groupedBy } from '../../shared/grouped-by';
import { knownLocales } from '../../shared/known-locales';
import { numberFormatFor } from '../../shared/number-format';
import { nouns } from '../../shared/subjects';
import { countQuotes } from './count-quotes';
import { figureEntry } from './figure-entry';
import { figureHeads } from './figure-heads.service';
import { listedFigures, seriesIn } from './listed-figures';
import { readListQuery } from './read-list-query';

/**
 * A page of the desk's figures: their drafts, what is public of them, and how many press releases quote them, as far as the
 * caller may read each. The same number of questions is asked of the database however many figures there are.
 * @param given `FigureListQuery`, as it came
 * @throws BadInputError BAD_BODY
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read figures in any language
 */
export async function listFigures(desk: Desk, given: unknown): Promise<FigureList> {
  const { strapi, say } = desk;
  const asked = readListQuery(given, say);
  const locales = await knownLocales(strapi);
  const readable = permittedLocales(strapi, 'read', { kind: 'figure', locales });
  if (readable.length === 0) checkPermission(strapi, 'read', { kind: 'figure', locales });
  const heads = await figureHeads(desk, { locales: readable, project: asked.project });
  const ids = listedFigures(heads, asked, say.language);
  const { page, pageSize } = asked;
  const projects = await readableProjects(desk, locales);
  return {
    data: await entriesOf(desk, ids.slice((page - 1) * pageSize, page * pageSize), { locales, readable, projects }),
    meta: {
      pagination: { page, pageSize, pageCount: Math.ceil(ids.length / pageSize), total: ids.length },
      locales: readable,
      series: seriesIn(heads, say.language),
      projects,
      csv: publicTable(desk),
    },
  };
}

interface Readable {
  locales: readonly LocaleCode[];
  /** Those in which the caller may read figures. */
  readable: readonly LocaleCode[];
  projects: readonly FigureProject[];
}

async function entriesOf(
  desk: Desk,
  ids: readonly string[],
  { locales, readable, projects }: Readable,
): Promise<FigureEntry[]> {
  if (ids.length === 0) return [];
  const { strapi, database } = desk;
  const rows = (await strapi.db.query(nouns.figure.uid as UID.ContentType).findMany({
    where: { documentId: { $in: [...ids] }, publishedAt: null, locale: { $in: [...readable] } },
    populate: { project: { select: ['documentId'] } },
    orderBy: 'id',
  })) as DeskRow[];
  const live = (await liveDocuments<FigureDocument>(database, 'figure', ids)).filter(({ locale }) =>
    readable.includes(locale),
  );
  const published = groupedBy(live, ({ documentId }) => documentId);
  const revisions = new Map(
    ids.map((id) => [id, Math.max(0, ...(published.get(id) ?? []).map(({ revision }) => revision))]),
  );
  const mayRead = permittedLocales(strapi, 'read', { kind: 'press-release', locales });
  const quotes = await countQuotes(database, { revisions, readable: mayRead });
  return ids.flatMap((id) => {
    const own = rows.filter(({ documentId }) => documentId === id);
    const linked = own.map(({ project }) => (project as DeskRow | null | undefined)?.documentId).find(Boolean);
    const entry = figureEntry({
      drafts: own.toSorted(inOrderOf(locales)).map((row) => asDraft('figure', row).draft as FigureDraft),
      published: published.get(id) ?? [],
      project: projects.find(({ documentId }) => documentId === linked) ?? null,
      quotes: quotes.get(id) ?? { releases: 0, waiting: 0 },
      numberFormatOf: (locale) => numberFormatFor(strapi, locale),
    });
    return entry ?? [];
  });
}

const inOrderOf =
  (locales: readonly LocaleCode[]) =>
  (one: { locale: LocaleCode }, other: { locale: LocaleCode }): number =>
    locales.indexOf(one.locale) - locales.indexOf(other.locale);

/** The projects that the caller may read, in the languages that she may read them in. */
async function readableProjects({ strapi }: Desk, locales: readonly LocaleCode[]): Promise<FigureProject[]> {
  const readable = permittedLocales(strapi, 'read', { kind: 'partner-project', locales });
  if (readable.length === 0) return [];
  const rows = (await strapi.db.query(nouns['partner-project'].uid as UID.ContentType).findMany({
    where: { publishedAt: null, locale: { $in: readable } },
    select: ['documentId', 'locale', 'name'],
    orderBy: 'id',
  })) as { documentId: string; locale: LocaleCode; name: string | null }[];
  return [...groupedBy(rows, ({ documentId }) => documentId)].map(([documentId, drafts]) => ({
    documentId,
    names: Object.fromEntries(drafts.toSorted(inOrderOf(locales)).map(({ locale, name }) => [locale, name])),
  }));
}

/** Where the public reads all figures as a table: at the path that the host gives them (the option `paths`). */
function publicTable({ strapi }: Desk): string {
  const paths = strapi.plugin('press-office').config<Record<string, string>>('paths');
  return `${strapi.config.get<string>('api.rest.prefix', '/api')}/${paths.figures ?? 'figures'}.csv`;
}
