import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { type Standing, standingOf } from '../editions/read/standing';
import type { EditionRow } from '../editions/rows';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { writeEditions } from '../editions/write/write-editions';
import type { Desk } from '../shared/desk';
import { refusedError } from '../shared/errors';
import { presentSettings } from '../shared/office-settings';
import type { Act } from './act';
import { revisionIn } from './figure-revision';
import { publicLinks } from './linked-documents';
import { type DeskRecord, embargoOf, loadDrafts } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { planEditions, type PlannedEdition } from './plan-editions.service';
import { refusalForEmbargo, refusalForLinks, refusalForUnexplainedRevision } from './refusals';
import { settleSlugs } from './settle-slugs.service';
import { officeFor, type OfficeWords } from './stages/as-approved';
import { stageOf } from './stages/stage-rows';
import { timeZoneOf } from './time-zone-of.service';

/** One subject that is to become public, in some of its locales. */
export interface Publication {
  kind: SubjectKind;
  documentId: string;
  locales: readonly LocaleCode[];
}

/** What came of it: Strapi's own answer, and the editions that were written. */
export interface Outcome<T> {
  answer: T;
  editions: EditionRow[];
}

/**
 * Publishes a subject: Strapi's own publication and the editions of every locale, in one transaction.
 * A locale whose public words would not change gets no new edition.
 * @param publishInStrapi Strapi's part; its validation errors undo everything
 * @throws RefusedError PRESS_UNDER_EMBARGO, LINKS_NEVER_PUBLIC, REVISION_UNEXPLAINED, NO_SLUG, SLUG_TAKEN
 */
export async function publish<T>(
  desk: Desk,
  { publication, act }: { publication: Publication; act: Act },
  publishInStrapi: () => Promise<T>,
): Promise<Outcome<T>> {
  const record = await loadDrafts(desk.strapi, publication);
  const locales = publication.locales.filter((locale) => record.drafts.has(locale));
  const links = await publicLinks(desk.database, record);
  const refusal =
    refusalForEmbargo(embargoOf(record), { now: act.now, timeZone: timeZoneOf(desk.strapi), say: desk.say }) ??
    (act.hiddenLinks === 'refuse' ? refusalForLinks(await namedForCaller(desk.strapi, links.hidden), desk.say) : null);
  if (refusal !== null && locales.length > 0) throw refusedError(refusal);
  const standings = await standingOf(desk.database, { kind: record.kind, id: record.documentId });
  const revision = revisionIn(record, standings);
  if (revision !== null && revision.reason === null && !comesOutWithRelease(publication, act)) {
    throw refusedError(refusalForUnexplainedRevision(desk.say));
  }
  const slugs = await settleSlugs(desk, record, locales);
  const answer = await publishInStrapi();
  const office = await officeOf(desk, { record, standings });
  const planned = await planEditions(desk, { record, standings, links, slugs, revision, office }, act);
  const subject = { kind: record.kind, id: record.documentId };
  const editions = await writeEditions(
    desk.database,
    planned
      .filter((one) => isWorthAnEdition(one, act))
      .map(({ kind, composition, note }) => ({ subject, kind, ...composition, note, actor: act.actor })),
  );
  if (editions.length > 0) await raiseNewsroomVersion(desk.database, act.now);
  if (record.kind === 'figure') await forgetReason(desk, record.documentId);
  return { answer, editions };
}

/** Only press releases are approved; everything else comes out with what is set now. */
async function officeOf(
  { strapi, database }: Desk,
  { record, standings }: { record: DeskRecord; standings: readonly Standing[] },
): Promise<OfficeWords> {
  const present = presentSettings(strapi);
  if (record.kind !== 'press-release') return present;
  return officeFor(await stageOf(database, record.documentId, standings), present);
}

const isWorthAnEdition = ({ kind, saysNew, note }: PlannedEdition, { noteOnly }: Act) =>
  saysNew || kind === 'first' || kind === 'reinstatement' || (noteOnly && note !== null);

/** What a release needs to come out is not asked anything: at its embargo's end there is nobody to answer. */
const comesOutWithRelease = ({ documentId }: Publication, { release }: Act) =>
  release !== null && release !== documentId;

/** It has gone out with the revision: the next one has a reason of its own. */
const forgetReason = ({ database }: Desk, documentId: string) =>
  database('press_office_figures').where({ document_id: documentId }).update({ revision_reason: null });
