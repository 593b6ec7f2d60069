import type { Core, UID } from '@strapi/strapi';

import type { Qualifier, UnitForms } from '../../../contracts/figure';
import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import type { Database } from '../shared/database';
import type { Desk } from '../shared/desk';
import type { DeskRow } from '../shared/desk-documents';
import { decimalMarkOf, numberFormatFor } from '../shared/number-format';
import { isExactDecimal } from '../shared/exact-decimal';
import { nouns } from '../shared/subjects';
import type { KnownFigure, KnownName, KnownRelease, KnownWorld } from './known-world';

/** Tells in which locales whoever is told of the records of a kind may read them. */
export type ReadableLocales = (kind: SubjectKind) => readonly LocaleCode[] | 'all';

/**
 * Gathers what is on record from the desk's drafts in every locale, as a text in `locale` may speak of it.
 * @param readable what of it is gathered; all of it when it is left out
 */
export async function gatherKnownWorld(
  desk: Desk,
  locale: LocaleCode,
  readable?: ReadableLocales,
): Promise<KnownWorld> {
  return (await gatherKnownWorlds(desk, [locale], readable)).get(locale)!;
}

/** As `gatherKnownWorld`, for texts in several locales: the desk is asked once. */
export async function gatherKnownWorlds(
  { strapi, database }: Desk,
  locales: readonly LocaleCode[],
  readable: ReadableLocales = () => 'all',
): Promise<Map<LocaleCode, KnownWorld>> {
  const readableDrafts = async (kind: Kind, populate?: Record<string, unknown>) =>
    within(readable(kind), await drafts(strapi, kind, populate));
  const projects = await readableDrafts('partner-project');
  const organisations = await readableDrafts('organisation');
  const people = await readableDrafts('person');
  const figures = await readableDrafts('figure', { project: { select: ['documentId'] } });
  const publicFigures = await publicDocuments(strapi, 'figure');
  const places = within(readable('press-release'), await datelinePlaces(strapi, database)).map(({ place }) => place);
  const releases = releasesByLocale(within(readable('press-release'), await releaseTitles(strapi, database)));
  return new Map(
    locales.map((locale) => {
      const named = (rows: readonly DeskRow[]) => recordsOf(rows, locale).map(asKnownName);
      const known = { projects: named(projects), organisations: named(organisations), people: named(people) };
      const slugs = new Map(known.projects.map(({ documentId, slug }) => [documentId, slug]));
      return [
        locale,
        {
          ...known,
          figures: recordsOf(figures, locale).flatMap((record) => asKnownFigure(record, { slugs, publicFigures })),
          places: [...new Set(places)],
          releases: releases.get(locale) ?? [],
          decimalMark: decimalMarkOf(numberFormatFor(strapi, locale)),
        },
      ];
    }),
  );
}

const within = <Row extends { locale: LocaleCode }>(
  readable: readonly LocaleCode[] | 'all',
  rows: readonly Row[],
): Row[] => rows.filter(({ locale }) => readable === 'all' || readable.includes(locale));

/** The drafts of one record: that of the text's locale first. */
interface DeskRecord {
  rows: DeskRow[];
  first: DeskRow;
  isTranslated: boolean;
}

async function drafts(strapi: Core.Strapi, kind: Kind, populate?: Record<string, unknown>): Promise<DeskRow[]> {
  const rows: unknown[] = await strapi.db.query(nouns[kind].uid as UID.ContentType).findMany({
    select: ['id', 'documentId', 'locale', ...attributes[kind]],
    ...{ where: { publishedAt: null }, populate, orderBy: 'id' },
  });
  return rows as DeskRow[];
}

/** What of a kind is public in some language. */
async function publicDocuments(strapi: Core.Strapi, kind: Kind): Promise<Set<string>> {
  const rows: unknown[] = await strapi.db.query(nouns[kind].uid as UID.ContentType).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true } },
  });
  return new Set((rows as DeskRow[]).map(({ documentId }) => documentId));
}

type Kind = Extract<SubjectKind, 'partner-project' | 'organisation' | 'person' | 'figure'>;

/** What is read of each record; its descriptions, which may be long, are not. */
const attributes: Record<Kind, string[]> = {
  'partner-project': ['slug', 'acronym', 'name', 'aliases'],
  organisation: ['slug', 'acronym', 'name', 'aliases'],
  person: ['slug', 'name', 'aliases'],
  figure: [
    ...['key', 'label', 'value', 'upperValue', 'qualifier', 'unit', 'unitForms', 'geo'],
    ...['series', 'asOf', 'periodFrom', 'periodTo', 'isTotal', 'isOverlapping'],
  ],
};

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
function asKnownFigure(
  { rows, first, isTranslated }: DeskRecord,
  { slugs, publicFigures }: { slugs: ReadonlyMap<string, string>; publicFigures: ReadonlySet<string> },
): KnownFigure[] {
  const [key] = textsIn(rows, 'key');
  const [value] = textsIn(rows, 'value');
  if (key === undefined || value === undefined || !isExactDecimal(value)) return [];
  const [upper = null] = textsIn(rows, 'upperValue').filter(isExactDecimal);
  const project = rows.map((row) => row.project as { documentId: string } | null).find(Boolean);
  return [
    {
      documentId: first.documentId,
      key,
      label: textsIn(rows, 'label'),
      value,
      upper,
      qualifier: first.qualifier as Qualifier,
      units: [...textsIn(rows, 'unit'), ...unitFormsIn(rows)],
      geo: textsIn(rows, 'geo')[0] ?? null,
      project: (project && slugs.get(project.documentId)) ?? null,
      isTranslated,
      isPublic: publicFigures.has(first.documentId),
      ...seriesOf(rows, first),
    },
  ];
}

/** What places a figure among others. All translations share it. */
function seriesOf(rows: readonly DeskRow[], { isTotal, isOverlapping }: DeskRow) {
  const shared = (attribute: string) => textsIn(rows, attribute)[0] ?? null;
  return {
    series: shared('series'),
    asOf: shared('asOf'),
    periodFrom: shared('periodFrom'),
    periodTo: shared('periodTo'),
    isTotal: isTotal === true,
    isOverlapping: isOverlapping === true,
  };
}

/** The values of a text attribute in some translations, without those that are empty. */
function textsIn(rows: readonly DeskRow[], attribute: string): string[] {
  return rows.map((row) => row[attribute]).filter((text): text is string => typeof text === 'string' && text !== '');
}

/** The unit with each kind of number, without the mark of where that stands. */
function unitFormsIn(rows: readonly DeskRow[]): string[] {
  const forms = rows.flatMap((row) => Object.values((row.unitForms as UnitForms | null) ?? {}));
  return [...new Set(forms.map((form) => form.replace('#', '').trim()))];
}

/** Other names: all translations share them, but a draft may have been written before they did. */
function aliasesIn(rows: readonly DeskRow[]): string[] {
  const lists = rows.map((row) => row.aliases).filter((list): list is unknown[] => Array.isArray(list));
  const aliases = lists.flat().filter((alias): alias is string => typeof alias === 'string' && alias !== '');
  return [...new Set(aliases)];
}

async function datelinePlaces(
  strapi: Core.Strapi,
  database: Database,
): Promise<{ place: string; locale: LocaleCode }[]> {
  const { tableName } = strapi.db.metadata.get(nouns['press-release'].uid);
  return database(tableName)
    .distinct<{ place: string; locale: LocaleCode }[]>({ place: 'dateline_place' }, 'locale')
    .whereNull('published_at')
    .whereNotNull('dateline_place');
}

/** The titles of the press releases there are, in each locale. */
async function releaseTitles(
  strapi: Core.Strapi,
  database: Database,
): Promise<(KnownRelease & { locale: LocaleCode })[]> {
  const { tableName } = strapi.db.metadata.get(nouns['press-release'].uid);
  return database(tableName)
    .select<(KnownRelease & { locale: LocaleCode })[]>({ documentId: 'document_id' }, 'locale', 'title')
    .whereNull('published_at')
    .whereNotNull('title')
    .orderBy('id');
}

function releasesByLocale(rows: readonly (KnownRelease & { locale: LocaleCode })[]): Map<LocaleCode, KnownRelease[]> {
  const byLocale = new Map<LocaleCode, KnownRelease[]>();
  for (const { documentId, locale, title } of rows) {
    const titles = byLocale.get(locale);
    if (titles) titles.push({ documentId, title });
    else byLocale.set(locale, [{ documentId, title }]);
  }
  return byLocale;
}
