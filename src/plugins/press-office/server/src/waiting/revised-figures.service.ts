import type { FigureDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { WaitingEntry } from '../../../contracts/waiting';
import { mayDo } from '../access/check-permission.service';
import { editionsQuoting } from '../editions/read/editions-quoting';
import { revisedSubjects } from '../editions/read/revised-subjects';
import { liveDocuments } from '../editions/read/standing';
import { quoteIn } from '../ledger/quote-in';
import { actOfCaller } from '../publication/act-of-caller.service';
import { decisionsOn } from '../publication/pins/quote-decisions';
import { stageOf } from '../publication/stages/stage-rows';
import type { Desk } from '../shared/desk';
import { draftsOf, titlesOf } from './drafts-of.service';

/** Figures are looked at that were revised last; of what was revised before them, somebody has been told. */
const mostLookedAt = 50;

/**
 * Public press releases that quote an earlier value of a figure, where the office has not decided what becomes of it: one
 * entry a release and figure, the figure that was revised last first.
 */
export async function revisedFigures(desk: Desk, readable: readonly LocaleCode[]): Promise<WaitingEntry[]> {
  if (!mayDo(desk.strapi, 'correct')) return [];
  const { database } = desk;
  const ids = await revisedSubjects(database, { kind: 'figure', most: mostLookedAt });
  const documents = await liveDocuments<FigureDocument>(database, 'figure', ids);
  const open = await Promise.all(
    ids.map((id) => openQuotes(desk, { figure: documents.filter(({ documentId }) => documentId === id), readable })),
  );
  return open.flat();
}

/** @param figure its live documents, one a language */
async function openQuotes(
  { strapi, database }: Desk,
  { figure, readable }: { figure: readonly FigureDocument[]; readable: readonly LocaleCode[] },
): Promise<WaitingEntry[]> {
  const [newest] = [...figure].sort((one, other) => other.revision - one.revision);
  if (newest === undefined || newest.revision === 1) return [];
  const { documentId: figureId, key, label, revision } = newest;
  const decisions = (await decisionsOn(database, figureId)).filter((one) => one.revision === revision);
  const open = new Map<string, LocaleCode[]>();
  for (const edition of await editionsQuoting(database, figureId)) {
    const isOpen = quoteIn(edition, { figureId, newest: revision, decisions }).some(
      ({ isOutdated, decision }) => isOutdated && decision === null,
    );
    const { subject_id: id, language } = edition;
    if (isOpen && readable.includes(language)) open.set(id, [...(open.get(id) ?? []), language]);
  }
  const drafts = await draftsOf(strapi, [...open.keys()]);
  const { actorId } = actOfCaller(strapi);
  return Promise.all(
    [...open].map(async ([documentId, locales]) => {
      const stage = await stageOf(database, documentId, []);
      return {
        reason: 'revised-figure' as const,
        documentId,
        titles: titlesOf(drafts.get(documentId) ?? [], readable),
        // Its editions are live: without a row it was published before there were stages.
        stage: stage.version === 0 ? 'published' : stage.stage,
        locales: readable.filter((locale) => locales.includes(locale)),
        note: null,
        isMine: actorId !== null && stage.last_edited_by === actorId,
        figure: { documentId: figureId, key, label },
      };
    }),
  );
}
