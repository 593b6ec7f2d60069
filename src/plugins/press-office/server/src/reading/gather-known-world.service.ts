import type { Core, UID } from '@strapi/strapi';

import type { Qualifier } from '../../../contracts/figure';
import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import type { Database } from '../shared/database';
import type { Desk } from '../shared/desk';
import type { DeskRow } from '../shared/desk-documents';
import { nouns } from '../shared/subjects';
import type { KnownFigure, KnownName, KnownWorld } from './known-world';

/** Gathers what is on record from the desk's drafts in every locale, as a text in `locale` may speak of it. */
export async function gatherKnownWorld({ strapi, database }: Desk, locale: LocaleCode): Promise<KnownWorld> {
  const named = async (kind: SubjectKind) => recordsOf(await drafts(strapi, kind), locale).map(asKnownName);
  const projects = await named('partner-project');
  const slugs = new Map(projects.map(({ documentId, slug }) => [documentId, slug]));
  const figures = recordsOf(await drafts(strapi, 'figure', { project: { select: ['documentId'] } }), locale);
  return {
    projects,
    organisations: await named('organisation'),
    people: await named('person'),
    figures: figures.flatMap((record) => asKnownFigure(record, slugs)),
    places: await datelinePlaces(strapi, database),
  };
}

/** The drafts of one record: that of the text's locale first. */
interface DeskRecord {
  rows: DeskRow[];
  first: DeskRow;
  isTranslated: boolean;
}

async function drafts(strapi: Core.Strapi, kind: SubjectKind, populate?: Record<string, unknown>): Promise<DeskRow[]> {
  const rows: unknown[] = await strapi.db
    .query(nouns[kind].uid as UID.ContentType)
    .findMany({ where: { publishedAt: null }, populate, orderBy: 'id' });
  return rows as DeskRow[];
}

function recordsOf(rows: readonly DeskRow[], locale: LocaleCode): DeskRecord[] {
  const byDocument = new Map<string, DeskRow[]>();
  for (const row of rows) {
    const translations = byDocument.get(row.documentId);
    if (translations) translations.push(row);
    else byDocument.set(row.documentId, [row]);
  }
  return [...byDocument.values()].map((translations) => {
    const own = translations.filter((row) => row.locale === locale);
    const ordered = [...own, ...translations.filter((row) => row.locale !== locale)];
    return { rows: ordered, first: ordered[0]!, isTranslated: own.length > 0 };
  });
}

function asKnownName({ rows, first, isTranslated }: DeskRecord): KnownName {
  return {
    documentId: first.documentId,
    slug: textsIn(rows, 'slug')[0] ?? first.documentId,
    acronym: textsIn(rows, 'acronym')[0] ?? null,
    names: [...textsIn(rows, 'name'), ...aliasesIn(rows)],
    isTranslated,
  };
}

/** A draft without a key or a value is no figure yet. */
function asKnownFigure({ rows, first, isTranslated }: DeskRecord, slugs: ReadonlyMap<string, string>): KnownFigure[] {
  const [key] = textsIn(rows, 'key');
  const [value] = textsIn(rows, 'value');
  if (key === undefined || value === undefined) return [];
  const project = rows.map((row) => row.project as { documentId: string } | null).find(Boolean);
  return [
    {
      documentId: first.documentId,
      key,
      label: textsIn(rows, 'label'),
      value,
      qualifier: first.qualifier as Qualifier,
      units: textsIn(rows, 'unit'),
      geo: textsIn(rows, 'geo')[0] ?? null,
      project: (project && slugs.get(project.documentId)) ?? null,
      isTranslated,
    },
  ];
}

/** The values of a text attribute in some translations, without those that are empty. */
function textsIn(rows: readonly DeskRow[], attribute: string): string[] {
  return rows.map((row) => row[attribute]).filter((text): text is string => typeof text === 'string' && text !== '');
}

/** Other names: all translations share them, but a draft may have been written before they did. */
function aliasesIn(rows: readonly DeskRow[]): string[] {
  const lists = rows.map((row) => row.aliases).filter((list): list is unknown[] => Array.isArray(list));
  const aliases = lists.flat().filter((alias): alias is string => typeof alias === 'string' && alias !== '');
  return [...new Set(aliases)];
}

async function datelinePlaces(strapi: Core.Strapi, database: Database): Promise<string[]> {
  const { tableName } = strapi.db.metadata.get(nouns['press-release'].uid);
  const rows = await database<{ dateline_place: string }>(tableName)
    .distinct('dateline_place')
    .whereNull('published_at')
    .whereNotNull('dateline_place');
  return rows.map(({ dateline_place: place }) => place);
}
