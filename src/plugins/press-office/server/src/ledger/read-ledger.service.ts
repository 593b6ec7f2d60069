import type { UID } from '@strapi/strapi';

import type { PressReleaseDocument } from '../../../contracts/documents';
import type { LedgerEntry, Quote, QuotingRelease } from '../../../contracts/ledger';
import type { LocaleCode } from '../../../contracts/locale';
import type { Stage } from '../../../contracts/publication';
import { permittedLocales, permittedSomewhere } from '../access/check-permission.service';
import { editionsQuoting } from '../editions/read/editions-quoting';
import { standingOf } from '../editions/read/standing';
import type { EditionRow } from '../editions/rows';
import { type DecisionRow, decisionsOn } from '../publication/pins/quote-decisions';
import { stageOf } from '../publication/stages/stage-rows';
import type { Desk } from '../shared/desk';
import { draftRows } from '../shared/desk-documents';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
import { figureWithKey } from './find-figure.service';
import { newestRevision } from './newest-revision';
import { revisionsOf } from './revisions-of';

/**
 * A figure as the ledger has it: its newest public value, and every press release that quotes it or is about to, as far
 * as the caller may read them.
 * @returns null when there is no figure with that key
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read figures
 */
export async function readLedger(desk: Desk, key: string): Promise<LedgerEntry | null> {
  const { strapi, database } = desk;
  const locales = await knownLocales(strapi);
  const mine = permittedSomewhere(strapi, 'read', { kind: 'figure', locales });
  const documentId = await figureWithKey(desk, key);
  if (documentId === null) return null;
  const newest = await newestRevision(database, documentId);
  const readable = new Set(permittedLocales(strapi, 'read', { kind: 'press-release', locales }));
  const quoting = (await editionsQuoting(database, documentId))
    .filter(({ language }) => readable.has(language))
    .sort((one, other) => locales.indexOf(one.language) - locales.indexOf(other.language));
  const decisions = (await decisionsOn(database, documentId)).filter(({ revision }) => revision === newest?.revision);
  const releases = await publicReleases(desk, {
    quoting,
    figureId: documentId,
    newest: newest?.revision ?? 0,
    decisions,
  });
  const coming = await releasesOnTheirWay(desk, { figureId: documentId, readable });
  return {
    documentId,
    key,
    ...(await wordsOf(desk, documentId, mine)),
    public: newest,
    revisions: await revisionsOf(database, documentId),
    releases: [...releases, ...coming],
  };
}

/** What a figure is called at the desk, in some languages, and the series that it belongs to. */
async function wordsOf(
  { strapi }: Desk,
  documentId: string,
  locales: readonly LocaleCode[],
): Promise<Pick<LedgerEntry, 'labels' | 'series'>> {
  const drafts = (await draftRows(strapi, { uid: nouns.figure.uid, documentId })).filter(({ locale }) =>
    locales.includes(locale),
  );
  const labels = drafts.map(({ locale, label }) => [locale, (label as string | null) || null] as const);
  return { labels: Object.fromEntries(labels), series: (drafts[0]?.series as string | null | undefined) || null };
}

/** The editions that quote a figure, and what is looked for in them. */
interface Quoting {
  quoting: readonly EditionRow[];
  figureId: string;
  newest: number;
  decisions: readonly DecisionRow[];
}

async function publicReleases({ database }: Desk, { quoting, ...lookedFor }: Quoting): Promise<QuotingRelease[]> {
  const newestFirst = quoting.toSorted((one, other) => other.released_at.localeCompare(one.released_at));
  const releases = [...new Set(newestFirst.map(({ subject_id }) => subject_id))];
  return Promise.all(
    releases.map(async (documentId) => {
      const own = quoting.filter(({ subject_id }) => subject_id === documentId);
      const quotes = own.flatMap((edition) => quoteIn(edition, lookedFor));
      const standings = await standingOf(database, { kind: 'press-release', id: documentId });
      const { stage } = await stageOf(database, documentId, standings);
      return { documentId, stage, title: quotes[0]?.title ?? documentId, quotes };
    }),
  );
}

function quoteIn(edition: EditionRow, { figureId, newest, decisions }: Omit<Quoting, 'quoting'>): Quote[] {
  const { locale, slug, title, figures } = JSON.parse(edition.summary) as PressReleaseDocument;
  const pin = figures.find(({ documentId }) => documentId === figureId);
  if (pin === undefined) return [];
  const { value, upper = null, display, revision } = pin;
  const isOutdated = revision < newest;
  const decision = decisionIn(decisions, edition);
  return [{ locale, slug, title, edition: edition.number, value, upper, display, revision, isOutdated, decision }];
}

const onTheirWay: readonly Stage[] = ['draft', 'submitted', 'approved', 'scheduled'];

/** Releases that are not public and link to the figure: they will quote what is public when they come out. */
async function releasesOnTheirWay(
  { strapi, database }: Desk,
  { figureId, readable }: { figureId: string; readable: ReadonlySet<LocaleCode> },
): Promise<QuotingRelease[]> {
  const rows = (await strapi.db.query(nouns['press-release'].uid as UID.ContentType).findMany({
    where: { publishedAt: null, figures: { documentId: figureId } },
    select: ['documentId', 'title', 'locale'],
    orderBy: 'id',
  })) as { documentId: string; title: string; locale: LocaleCode }[];
  const first = new Map(rows.filter(({ locale }) => readable.has(locale)).map((row) => [row.documentId, row] as const));
  const coming = await Promise.all(
    [...first.values()].map(async ({ documentId, title }) => {
      const standings = await standingOf(database, { kind: 'press-release', id: documentId });
      const { stage } = await stageOf(database, documentId, standings);
      return { documentId, stage, title, quotes: [] };
    }),
  );
  return coming.filter(({ stage }) => onTheirWay.includes(stage));
}

function decisionIn(decisions: readonly DecisionRow[], { subject_id, language }: EditionRow): Quote['decision'] {
  const found = decisions.find((one) => one.release_id === subject_id && one.language === language);
  return found ? { decision: found.decision, at: found.decided_at, by: found.decided_by } : null;
}
