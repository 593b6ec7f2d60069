import type { FigureDocument, PressReleaseDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { WaitingEntry } from '../../../contracts/waiting';
import { mayDo } from '../access/check-permission.service';
import { revisedSubjects } from '../editions/read/revised-subjects';
import { liveDocuments } from '../editions/read/standing';
import { newestRevision } from '../ledger/newest-revision';
import { actOfCaller } from '../publication/act-of-caller.service';
import { stagesOf } from '../publication/stages/stage-rows';
import type { Desk } from '../shared/desk';
import { draftsOf, titlesOf } from './drafts-of.service';
import { type Quoting, undecidedEditions } from './undecided-editions';

/** Figures are looked at that were revised last; of what was revised before them, somebody has been told. */
const mostFigures = 20;
/** Editions of each figure, a language of a release each. Those that are decided on make room for others. */
const mostEditions = 100;

/**
 * Public press releases that quote an earlier value of a figure, where the office has not decided what becomes of it: one
 * entry a release and figure, the figure that was revised last first.
 */
export async function revisedFigures(desk: Desk, readable: readonly LocaleCode[]): Promise<WaitingEntry[]> {
  if (!mayDo(desk.strapi, 'correct')) return [];
  const ids = await revisedSubjects(desk.database, { kind: 'figure', most: mostFigures });
  const documents = await liveDocuments<FigureDocument>(desk.database, 'figure', ids);
  const entries: WaitingEntry[] = [];
  for (const id of ids) {
    const own = documents.filter(({ documentId }) => documentId === id);
    entries.push(...(await waitingOn(desk, { figureId: id, documents: own, readable })));
  }
  return entries;
}

async function waitingOn(
  { strapi, database }: Desk,
  {
    figureId,
    documents,
    readable,
  }: { figureId: string; documents: readonly FigureDocument[]; readable: readonly LocaleCode[] },
): Promise<WaitingEntry[]> {
  const [key] = documents.map((document) => document.key);
  const newest = await newestRevision(database, figureId);
  if (newest === null || key === undefined || newest.revision === 1) return [];
  const { revision, at } = newest;
  const quoting = await undecidedEditions(database, { figureId, revision, at, locales: readable, most: mostEditions });
  const outdated = quoting.filter((edition) => quotesEarlier(edition, { figureId, revision }));
  const releases = [...new Set(outdated.map(({ subject_id }) => subject_id))];
  const drafts = await draftsOf(strapi, releases);
  const stages = await stagesOf(database, releases);
  const { actorId } = actOfCaller(strapi);
  const labels = Object.fromEntries(documents.map(({ locale, label }) => [locale, label]));
  return releases.map((documentId) => {
    const own = outdated.filter(({ subject_id }) => subject_id === documentId).map(({ language }) => language);
    const row = stages.get(documentId);
    return {
      reason: 'revised-figure' as const,
      documentId,
      titles: titlesOf(drafts.get(documentId) ?? [], readable),
      // Its editions are live: without a row it was published before there were stages.
      stage: row?.stage ?? 'published',
      locales: readable.filter((locale) => own.includes(locale)),
      note: null,
      isMine: actorId !== null && row?.last_edited_by === actorId,
      figure: { documentId: figureId, key, labels },
    };
  });
}

function quotesEarlier({ summary }: Quoting, { figureId, revision }: { figureId: string; revision: number }): boolean {
  const { figures } = JSON.parse(summary) as PressReleaseDocument;
  return figures.some((figure) => figure.documentId === figureId && figure.revision < revision);
}
