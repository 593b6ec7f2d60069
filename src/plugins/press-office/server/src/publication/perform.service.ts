import { z } from 'zod';

import type { LocaleCode } from '../../../contracts/locale';
import type { Verb } from '../../../contracts/publication';
import { appendEntry } from '../audit/append-entry';
import { lockDesk } from '../editions/write/lock-desk';
import { checkPermission, checkVerb, permittedSomewhere } from '../access/check-permission.service';
import type { Desk } from '../shared/desk';
import { type Refusal, refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { type Act, during } from './act';
import { wakeClockwork } from './agenda/clockwork.service';
import { noteNextDue } from './agenda/next-due';
import { checkLocales } from './check-locales';
import { gatherSituation } from './gather-situation.service';
import { changeStage, StageMovedError, type StageRow } from './stages/stage-rows';
import { definitionOf } from './verbs';
import { refusalForStage } from './verbs/refusing';
import type { Effect, Situation } from './verbs/verb';
import type { ReadWords } from './words-to-read';

/** What a verb is to be done with. */
export interface Performance {
  verb: Verb;
  documentId: string;
  /**
   * As the request gave it: it is checked here. Beside what the verb takes, `seen` may name the words that the caller has
   * read (`words` of the report).
   */
  body: unknown;
}

/** Where the release stands now, and what the verb tells beside. */
export type Performed = { documentId: string; stage: string | null } & Record<string, unknown>;

/**
 * Does one thing with a press release: permission, refusal, act, stage and audit, in the desk's transaction. The panel's
 * buttons, the desk's endpoints and code all come here.
 * @param read what `withCopyDesk` hands in; a verb that asks the copy desk needs it
 * @returns null when there is no such release
 * @throws ForbiddenError NOT_PERMITTED
 * @throws BadInputError BAD_BODY, UNKNOWN_LOCALE, or one of the verb's own
 * @throws RefusedError WRONG_STAGE, or one of the verb's own
 */
export async function perform(
  desk: Desk,
  { verb, documentId, body: given }: Performance,
  circumstances: Act,
  read: ReadWords | null = null,
): Promise<Performed | null> {
  // Before anything is looked up: whoever may not do it learns nothing of what there is.
  checkVerb(desk.strapi, verb);
  permittedSomewhere(desk.strapi, contentActionOf(verb), {
    kind: 'press-release',
    locales: await knownLocales(desk.strapi),
  });
  await lockDesk(desk);
  const act: Act = { ...circumstances, release: documentId, written: [] };
  const situation = await gatherSituation(desk, documentId, { act, read });
  if (situation === null) return null;
  const body = await judge(desk, situation, { verb, given });
  return during(act, async () => {
    const effect = await definitionOf(verb).act(desk, situation, { body, act });
    await settle(desk, situation, { verb, effect, act });
    desk.afterCommit(() => wakeClockwork(desk.strapi));
    return { documentId, stage: effect.to, ...effect.answer };
  });
}

/** The body of a request that may be done; whatever speaks against it is thrown. */
async function judge(
  desk: Desk,
  situation: Situation,
  { verb, given }: { verb: Verb; given: unknown },
): Promise<unknown> {
  const definition = definitionOf(verb);
  const { seen, ...particulars } = parseBody(whatWasSeen, given ?? {}, desk.say);
  const body = parseBody(definition.body, particulars, desk.say);
  const { locales, notes, notices } = body as LocalesNamed;
  await checkLocales(desk, [...(locales ?? []), ...Object.keys(notes ?? {}), ...Object.keys(notices ?? {})]);
  checkContentPermission(desk, situation, { verb, locales });
  const refusal =
    refusalForStage(definition, situation) ??
    refusalForUnseen(situation, { verb, seen }) ??
    definition.refusal(situation, body);
  if (refusal !== null) throw refusedError(refusal);
  return body;
}

interface LocalesNamed {
  locales?: LocaleCode[];
  notes?: Record<LocaleCode, string>;
  notices?: Record<LocaleCode, string>;
}

const whatWasSeen = z.looseObject({ seen: z.string().max(100).optional() });

/** Moves the stage and enters the act into the audit. */
async function settle(
  desk: Desk,
  situation: Situation,
  { verb, effect, act }: { verb: Verb; effect: Effect; act: Act },
): Promise<void> {
  const { to, change, reason = null, particulars = {} } = effect;
  if (to !== null) await moveStage(desk, { situation, verb, change: { ...change, stage: to } });
  await noteNextDue(desk.database);
  await appendEntry(desk.database, {
    at: act.now,
    actor: act.actor,
    actorId: act.actorId,
    verb,
    subject: { kind: 'press-release', id: situation.documentId },
    from: situation.stage.stage,
    to,
    reason,
    particulars,
    editions: act.written.map(({ hash }) => hash),
  });
}

/** Whoever approves or publishes means the words that she has read. */
function refusalForUnseen(
  { words, stage, say }: Situation,
  { verb, seen }: { verb: Verb; seen: string | undefined },
): Refusal | null {
  if (seen === undefined || seen === words) return null;
  return { code: 'EDITED_MEANWHILE', verb, stage: stage.stage, message: say('publication.edited-unseen') };
}

async function moveStage(
  { database, say }: Desk,
  { situation, verb, change }: { situation: Situation; verb: Verb; change: Partial<StageRow> },
): Promise<void> {
  try {
    await changeStage(database, situation.stage, change);
  } catch (error) {
    if (!(error instanceof StageMovedError)) throw error;
    const { stage } = situation.stage;
    throw refusedError({ code: 'MOVED_MEANWHILE', verb, stage, message: say('publication.moved-meanwhile') });
  }
}

/** Verbs that change what is public ask the content manager's permission to publish, in each locale that they touch. */
const publishes: ReadonlySet<Verb> = new Set([
  'publish',
  'publish-at-once',
  'schedule',
  'correct',
  'withdraw',
  'reinstate',
]);

const contentActionOf = (verb: Verb) => (publishes.has(verb) ? 'publish' : verb === 'delete' ? 'delete' : 'read');

function checkContentPermission(
  desk: Desk,
  { record }: Situation,
  { verb, locales = [...record.drafts.keys()] }: { verb: Verb; locales: string[] | undefined },
): void {
  checkPermission(desk.strapi, contentActionOf(verb), { kind: 'press-release', locales });
}
