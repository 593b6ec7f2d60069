import type { Verb } from '../../../contracts/publication';
import { appendEntry } from '../audit/append-entry';
import { lockRecord } from '../editions/write/lock-record';
import { checkPermission, checkVerb } from '../access/check-permission.service';
import type { Desk } from '../shared/desk';
import { refusedError } from '../shared/errors';
import { parseBody } from '../shared/parse-body';
import { type Act, during } from './act';
import { wakeClockwork } from './agenda/clockwork.service';
import { noteNextDue } from './agenda/next-due';
import { checkLocales } from './check-locales';
import { gatherSituation } from './gather-situation.service';
import { changeStage } from './stages/stage-rows';
import { definitionOf } from './verbs';
import { refusalForStage } from './verbs/refusing';
import type { Situation } from './verbs/verb';

/** What a verb is to be done with. */
export interface Performance {
  verb: Verb;
  documentId: string;
  /** As the request gave it: it is checked here. */
  body: unknown;
}

/** Where the release stands now, and what the verb tells beside. */
export type Performed = { documentId: string; stage: string | null } & Record<string, unknown>;

/**
 * Does one thing with a press release: permission, refusal, act, stage and audit, in the desk's transaction. The panel's
 * buttons, the desk's endpoints and code all come here.
 * @returns null when there is no such release
 * @throws ForbiddenError NOT_PERMITTED
 * @throws BadInputError BAD_BODY, UNKNOWN_LOCALE, or one of the verb's own
 * @throws RefusedError WRONG_STAGE, or one of the verb's own
 */
export async function perform(
  desk: Desk,
  { verb, documentId, body: given }: Performance,
  circumstances: Act,
): Promise<Performed | null> {
  const definition = definitionOf(verb);
  await lockRecord(desk.database);
  const act: Act = { ...circumstances, release: documentId, written: [] };
  const situation = await gatherSituation(desk, documentId, act);
  if (situation === null) return null;
  checkVerb(desk.strapi, verb);
  const body = parseBody(definition.body, given ?? {}, desk.say);
  const locales = localesIn(body);
  await checkLocales(desk, locales ?? []);
  checkContentPermission(desk, situation, { verb, locales });
  const refusal = refusalForStage(definition, situation) ?? definition.refusal(situation, body);
  if (refusal !== null) throw refusedError(refusal);
  return during(act, async () => {
    const { to, change, reason = null, particulars = {}, answer } = await definition.act(desk, situation, { body, act });
    const from = situation.stage.stage;
    if (to !== null) await changeStage(desk.database, situation.stage, { ...change, stage: to });
    await noteNextDue(desk.database);
    await appendEntry(desk.database, {
      at: act.now,
      actor: act.actor,
      actorId: act.actorId,
      verb,
      subject: { kind: 'press-release', id: documentId },
      from,
      to,
      reason,
      particulars,
      editions: act.written.map(({ hash }) => hash),
    });
    desk.afterCommit(() => wakeClockwork(desk.strapi));
    return { documentId, stage: to, ...answer };
  });
}

const localesIn = (body: unknown): string[] | undefined => (body as { locales?: string[] }).locales;

/** Verbs that change what is public ask the content manager's permission to publish, in each locale that they touch. */
const publishes: ReadonlySet<Verb> = new Set([
  'publish',
  'publish-at-once',
  'schedule',
  'correct',
  'withdraw',
  'reinstate',
]);

function checkContentPermission(
  desk: Desk,
  { record }: Situation,
  { verb, locales = [...record.drafts.keys()] }: { verb: Verb; locales: string[] | undefined },
): void {
  const action = publishes.has(verb) ? 'publish' : verb === 'delete' ? 'delete' : 'read';
  checkPermission(desk.strapi, action, { kind: 'press-release', locales });
}
