import { z } from 'zod';

import type { PressReleaseDocument } from '../../../contracts/documents';
import {
  type DraftedCorrection,
  type LedgerEntry,
  type QuoteDecision,
  quoteDecisions,
} from '../../../contracts/ledger';
import { markedFields } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import { appendEntry } from '../audit/append-entry';
import { checkPermission, checkVerb, permittedSomewhere } from '../access/check-permission.service';
import { editionsQuoting } from '../editions/read/editions-quoting';
import { lockDesk } from '../editions/write/lock-desk';
import type { Act } from '../publication/act';
import { gatherSituation } from '../publication/gather-situation.service';
import { inTurn } from '../publication/in-turn';
import { asDraft } from '../publication/load-drafts.service';
import { perform } from '../publication/perform.service';
import { noteDecisions } from '../publication/pins/quote-decisions';
import { locales, perLocale } from '../publication/verbs/bodies';
import type { Situation } from '../publication/verbs/verb';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { gatherKnownWorlds } from '../reading/gather-known-world.service';
import type { Desk } from '../shared/desk';
import { documentsOf, draftRows } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { nouns } from '../shared/subjects';
import type { MessageKey } from '../shared/translate';
import type { CountedUnit } from './counted-words';
import { type CorrectedDraft, draftCorrection } from './draft-correction';
import { figureWithKey } from './find-figure.service';
import { newestRevision } from './newest-revision';

/** A release that quotes a figure, and what the office wants with it. */
export interface QuoteRequest {
  key: string;
  releaseId: string;
  /** As the request gave it. */
  given: unknown;
}

/** What was decided, and for a correction what was drafted. */
export type Decided = { decision: QuoteDecision; stage: string | null } & Partial<DraftedCorrection>;

/**
 * Decides what happens to a public release that quotes an earlier value of a figure, in all languages that do or in some:
 * it is left as history; a public note is added; or its drafts are given the new number, to be published as a correction,
 * which then quotes the new value. With `preview` nothing is decided, and the changes are shown.
 * @returns null when there is no such figure or release
 * @throws BadInputError BAD_BODY
 * @throws ForbiddenError NOT_PERMITTED
 * @throws RefusedError NOT_QUOTED, EDITED_MEANWHILE, NUMBER_NOT_FOUND, or one of the verb `correct`
 */
export async function decideQuote(desk: Desk, request: QuoteRequest, act: Act): Promise<Decided | null> {
  checkVerb(desk.strapi, 'correct');
  permittedSomewhere(desk.strapi, 'read', { kind: 'press-release', locales: await knownLocales(desk.strapi) });
  const body = parseBody(decisionRequest, request.given ?? {}, desk.say);
  await lockDesk(desk);
  const asked = body.decision === 'note' ? Object.keys(body.notes) : body.locales;
  const quote = await outdatedQuote(desk, request, { asked, act });
  if (quote === null) return null;
  if (body.decision === 'correct') return correct(desk, quote, { body, act });
  const effect = body.decision === 'note' ? await addNote(desk, quote, { notes: body.notes, act }) : null;
  const decided = quote.documents.map(({ locale }) => locale);
  await settle(desk, quote, { decision: body.decision, locales: decided, act });
  return { decision: body.decision, stage: effect?.stage ?? quote.situation.stage.stage };
}

const decisionRequest = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal(quoteDecisions[0]), locales }),
  z.strictObject({
    decision: z.literal(quoteDecisions[1]),
    notes: perLocale,
  }),
  z.strictObject({
    decision: z.literal(quoteDecisions[2]),
    locales,
    preview: z.boolean().default(false),
    seen: z.string().max(100).optional(),
  }),
]);

type CorrectBody = Extract<z.output<typeof decisionRequest>, { decision: 'correct' }>;

/** A release with a live edition that quotes an earlier revision. */
interface OutdatedQuote {
  figureId: string;
  /** The newest public revision. */
  newest: NonNullable<LedgerEntry['public']>;
  situation: Situation;
  /** The live editions that quote it, as the public reads them. */
  documents: PressReleaseDocument[];
}

/** @param asked the locales that are decided on; all that quote an earlier value when none is named */
async function outdatedQuote(
  desk: Desk,
  { key, releaseId }: QuoteRequest,
  { asked = [], act }: { asked: readonly LocaleCode[] | undefined; act: Act },
): Promise<OutdatedQuote | null> {
  const { strapi, database } = desk;
  const figureId = await figureWithKey(desk, key);
  if (figureId === null) return null;
  const situation = await gatherSituation(desk, releaseId, { act, read: null });
  if (situation === null) return null;
  checkPermission(strapi, 'read', { kind: 'press-release', locales: [...situation.record.drafts.keys()] });
  const newest = await newestRevision(database, figureId);
  const inOrder = await knownLocales(strapi);
  const outdated = (await editionsQuoting(database, figureId))
    .filter(({ subject_id }) => subject_id === releaseId)
    .sort((one, other) => inOrder.indexOf(one.language) - inOrder.indexOf(other.language))
    .map(({ document }) => JSON.parse(document) as PressReleaseDocument)
    .filter(({ figures }) => figures.some((pin) => isEarlier(pin, figureId, newest?.revision ?? 0)));
  const documents = outdated.filter(({ locale }) => asked.length === 0 || asked.includes(locale));
  const isOfAll = asked.every((locale) => documents.some((document) => document.locale === locale));
  if (newest === null || documents.length === 0 || !isOfAll) {
    throw refusal(situation, 'NOT_QUOTED', 'ledger.not-quoted');
  }
  return { figureId, newest, situation, documents };
}

const isEarlier = (pin: { documentId: string; revision: number }, figureId: string, revision: number) =>
  pin.documentId === figureId && pin.revision < revision;

/** The release's next edition says the same words, with a note; its figures stay as they were quoted. */
async function addNote(
  desk: Desk,
  { situation, documents }: OutdatedQuote,
  { notes, act }: { notes: Record<string, string>; act: Act },
) {
  const noted = documents.map(({ locale }) => locale);
  const body = { kind: 'correction', notes, unchanged: true, locales: noted };
  return inTurn(desk, () => perform(desk, { verb: 'correct', documentId: situation.documentId, body }, act));
}

async function correct(
  desk: Desk,
  quote: OutdatedQuote,
  { body, act }: { body: CorrectBody; act: Act },
): Promise<Decided> {
  const { situation } = quote;
  const { documentId, words } = situation;
  if (body.seen !== undefined && body.seen !== words) {
    throw refusal(situation, 'EDITED_MEANWHILE', 'publication.edited-unseen');
  }
  // What would change is shown with the sentence that it stands in.
  const shown = quote.documents.map(({ locale }) => locale);
  for (const field of markedFields) {
    checkPermission(desk.strapi, 'read', { kind: 'press-release', locales: shown, field });
  }
  const corrected = await correctedDrafts(desk, quote);
  const changes = [...corrected.values()].flatMap((draft) => draft.changes);
  const isDecided = (draft: CorrectedDraft) => draft.changes.length > 0 || draft.isSilent;
  const decided = [...corrected].filter(([, draft]) => isDecided(draft)).map(([locale]) => locale);
  const notFound = [...corrected.keys()].filter((locale) => !decided.includes(locale));
  const drafted = { decision: 'correct', stage: situation.stage.stage, changes, notFound } as const;
  if (body.preview) return { ...drafted, words, saved: false };
  if (decided.length === 0) throw refusal(situation, 'NUMBER_NOT_FOUND', 'ledger.number-not-found');
  for (const [locale, { data }] of corrected) {
    const fields = Object.keys(data);
    for (const field of fields) {
      checkPermission(desk.strapi, 'update', { kind: 'press-release', locales: [locale], field });
    }
    if (fields.length === 0) continue;
    await documentsOf(desk.strapi, nouns['press-release'].uid).update({ documentId, locale, data } as never);
  }
  await settle(desk, quote, { decision: 'correct', locales: decided, act });
  return { ...drafted, words, saved: true };
}

async function correctedDrafts(
  desk: Desk,
  { figureId, newest, situation, documents }: OutdatedQuote,
): Promise<Map<string, CorrectedDraft>> {
  const worlds = await gatherKnownWorlds(
    desk,
    documents.map(({ locale }) => locale),
  );
  const units = await unitsOf(desk, figureId);
  const corrected = new Map<string, CorrectedDraft>();
  for (const { locale, figures: quoted } of documents) {
    const row = situation.record.drafts.get(locale);
    const known = worlds.get(locale);
    if (row === undefined || known === undefined) continue;
    const draft = asDraft('press-release', row).draft as PressReleaseDraft;
    const unit = units.get(locale) ?? { unit: null, unitForms: null };
    corrected.set(locale, draftCorrection({ draft, quoted, figureId, newest, unit, known }));
  }
  return corrected;
}

/** What a figure counts, by language. */
async function unitsOf({ strapi }: Desk, documentId: string): Promise<Map<string, CountedUnit>> {
  const rows = await draftRows(strapi, { uid: nouns.figure.uid, documentId });
  return new Map(rows.map((row) => [row.locale, row as unknown as CountedUnit]));
}

async function settle(
  { database }: Desk,
  { figureId, newest: { revision }, situation }: OutdatedQuote,
  { decision, locales, act }: { decision: QuoteDecision; locales: readonly LocaleCode[]; act: Act },
): Promise<void> {
  const { documentId } = situation;
  const decided = { decision, decided_at: act.now.toISOString(), decided_by: act.actor };
  const quote = { release_id: documentId, figure_id: figureId, revision };
  await noteDecisions(
    database,
    locales.map((language) => ({ ...quote, language, ...decided })),
  );
  await appendEntry(database, {
    at: act.now,
    actor: act.actor,
    actorId: act.actorId,
    verb: 'decide-quote',
    subject: { kind: 'press-release', id: documentId },
    from: situation.stage.stage,
    to: situation.stage.stage,
    reason: null,
    particulars: { decision, figure: figureId, revision, locales },
    editions: [],
  });
}

const refusal = ({ stage, say }: Situation, code: string, key: MessageKey) =>
  refusedError({ code, verb: 'decide-quote', stage: stage.stage, message: say(key) });
