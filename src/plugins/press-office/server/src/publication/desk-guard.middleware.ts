import type { Core, Modules } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { checkPermission } from '../access/check-permission.service';
import { standingOf } from '../editions/read/standing';
import { lockDesk } from '../editions/write/lock-desk';
import { type Desk, atDesk } from '../shared/desk';
import { documentsOf, draftRows } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { defaultLocale, knownLocales } from '../shared/known-locales';
import { kindOf } from '../shared/subjects';
import { type Act, presentAct } from './act';
import { actOfCaller } from './act-of-caller.service';
import { checkLocales } from './check-locales';
import { revisionIn } from './figure-revision';
import { loadDrafts } from './load-drafts.service';
import { saveUnlessEditedSince } from './edits/edited-since.service';
import { guardDiscard } from './edits/guard-discard.service';
import { guardEdit, noteWriter } from './edits/guard-edit.service';
import { contactUid, guardPart } from './edits/guard-part.service';
import { enterPublication } from './enter-publication';
import { inTurn } from './in-turn';
import { embargoedLinkers } from './linked-to-embargo.service';
import { perform } from './perform.service';
import { publish, type Publication } from './publish.service';
import { refusalForEmbargoedLinkers, refusalToDelete, refusalToUnpublish } from './refusals';
import { stageOf } from './stages/stage-rows';
import { unpublish } from './unpublish.service';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Result = ReturnType<Middleware>;

interface DocumentParams {
  documentId?: string;
  locale?: string | string[];
  status?: string;
  populate?: unknown;
}

interface Write {
  kind: SubjectKind;
  context: Context;
  next: () => Result;
}

/**
 * Stands before Strapi's Document Service, so that every way to publish, unpublish, edit or delete a subject obeys the desk
 * and ends in the record: the panel and its bulk actions, code, and the desk's endpoints. A press release is published and
 * deleted by the desk's verbs, whoever asks. Whatever writes at the desk waits for what others are writing there: the panel
 * saves and publishes in one transaction, and two of them that met halfway would deadlock. So nobody can publish words that
 * change meanwhile, and two new drafts cannot be given one slug.
 */
export const deskGuard =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const kind = kindOf(context.uid);
    if (context.uid === contactUid && !reads.has(context.action))
      return writeContact(strapi, context, next as () => Result);
    if (kind === null || reads.has(context.action)) return next();
    return atDesk(strapi, async (desk) => {
      await lockDesk(desk);
      const write = { kind, context, next: next as () => Result };
      const act = presentAct();
      return act === undefined ? writeUnasked(desk, write) : writeInAct(desk, write, act);
    });
  };

const changes: ReadonlySet<Context['action']> = new Set(['update', 'delete', 'discardDraft']);
const reads: ReadonlySet<Context['action']> = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/** Strapi's own part of a write, of a record that may come out with a release. */
async function withPartKept(desk: Desk, { kind, context, next }: Write): Result {
  const { documentId } = context.params as DocumentParams;
  const isPart = kind !== 'press-release' && documentId !== undefined && changes.has(context.action);
  return isPart ? guardPart(desk, { kind, documentId }, next) : next();
}

/** Contacts have no record and no stages: they are kept as they are while a release with them is approved. */
function writeContact(strapi: Core.Strapi, context: Context, next: () => Result): Result {
  const { documentId } = context.params as DocumentParams;
  return atDesk(strapi, async (desk) => {
    await lockDesk(desk);
    if (documentId === undefined || !changes.has(context.action)) return next();
    const change = () => guardPart(desk, { contact: documentId }, next);
    return context.action === 'update' ? saveSeen(desk, context, change) : change();
  });
}

/** A write by Strapi itself or by code: it must obey the same refusals as the desk's own verbs. */
function writeUnasked(desk: Desk, given: Write): Result {
  const write = { ...given, next: () => withPartKept(desk, given) };
  const { kind, context, next } = write;
  const params = context.params as DocumentParams;
  const { documentId } = params;
  const isRelease = kind === 'press-release';
  if (context.action === 'create' || context.action === 'update') {
    return params.status === 'published' ? saveAndPublish(desk, write) : save(desk, write);
  }
  if (documentId === undefined) return next();
  if (context.action === 'clone') return clone(desk, write);
  switch (context.action) {
    case 'discardDraft':
      return discard(desk, write);
    case 'publish':
      return inTurn(desk, () => (isRelease ? publishRelease(desk, write) : publishSubject(desk, write)));
    case 'unpublish':
      return inTurn(desk, () => (isRelease ? refuseToUnpublish(desk, documentId) : unpublishSubject(desk, write)));
    case 'delete':
      return inTurn(desk, () => (isRelease ? deleteRelease(desk, write) : deleteUnlessEverPublic(desk, write)));
    default:
      return next();
  }
}

/** A write that is part of an act: what the act is about has been judged already. */
async function writeInAct(desk: Desk, { kind, context, next }: Write, act: Act): Result {
  const params = context.params as DocumentParams;
  const { documentId } = params;
  if (documentId === undefined) return next();
  const { action } = context;
  if (action !== 'publish' && action !== 'unpublish') return next();
  const publication = { kind, documentId, locales: await localesOf(desk, params.locale) };
  const isAbout = act.release === documentId;
  // What comes out with a release is part of its act, and has nothing of its notes.
  const own: Act = isAbout || act.release === null ? act : { ...act, kind: 'minor', notes: {} };
  const doIt = action === 'publish' ? publish : unpublish;
  const { answer, editions } = await doIt(desk, { publication, act: own }, next);
  if (isAbout) act.written.push(...editions);
  else await enterPublication(desk, { publication, act: own, verb: action, editions });
  return answer;
}

async function save(desk: Desk, { kind, context, next }: Write): Result {
  const isRelease = kind === 'press-release';
  const { documentId } = context.params as DocumentParams;
  if (documentId !== undefined) {
    return saveSeen(desk, context, (locale) => (isRelease ? guardEdit(desk, { documentId, locale }, next) : next()));
  }
  if (!isRelease) return next();
  const saved = (await next()) as { documentId: string } | null;
  if (saved !== null) await noteWriter(desk, saved.documentId);
  return saved as Awaited<Result>;
}

/** Strapi's save of a document that is there already, in one locale, unless someone else saved it meanwhile. */
async function saveSeen(desk: Desk, { uid, params }: Context, save: (locale: LocaleCode) => Result): Result {
  const { documentId = '', locale } = params as DocumentParams;
  const edited = typeof locale === 'string' ? locale : await defaultLocale(desk.strapi);
  return saveUnlessEditedSince(desk, { uid, documentId, locale: edited }, () => save(edited));
}

async function clone(desk: Desk, { kind, next }: Write): Result {
  const copy = (await next()) as unknown as { documentId: string } | null;
  if (kind === 'press-release' && copy !== null) await noteWriter(desk, copy.documentId);
  return copy as unknown as Awaited<Result>;
}

/** Strapi would publish inside `create` and `update` without asking anyone: here it saves, then publishes aloud. */
async function saveAndPublish(desk: Desk, write: Write): Result {
  const { context } = write;
  const params = context.params as DocumentParams;
  context.params = { ...params, status: 'draft' } as typeof context.params;
  const draft = (await save(desk, write)) as { documentId: string; locale: string } | null;
  if (draft === null) return null;
  const { documentId, locale } = draft;
  const published = (await documentsOf(desk.strapi, context.uid).publish({
    documentId,
    locale,
    populate: params.populate,
  } as never)) as { entries: Awaited<Result>[] };
  return published.entries[0] ?? null;
}

async function discard(desk: Desk, write: Write): Result {
  const { documentId = '', locale } = write.context.params as DocumentParams;
  if (write.kind === 'press-release') await guardDiscard(desk, { documentId, locales: await localesOf(desk, locale) });
  return save(desk, write);
}

/**
 * Strapi's publish is the desk's verb, in all locales that are ready: the panel publishes one at a time, and Arabic would
 * be out before French by accident. The answer has the locales that were asked for, as Strapi's own has.
 */
async function publishRelease(desk: Desk, { context }: Write): Result {
  const { documentId = '', locale, populate } = context.params as DocumentParams;
  const asked = await localesOf(desk, locale);
  await perform(desk, { verb: 'publish', documentId, body: {} }, actOfCaller(desk.strapi));
  const documents = documentsOf(desk.strapi, context.uid);
  const entries = await Promise.all(
    asked.map((one) => documents.findOne({ documentId, locale: one, status: 'published', populate } as never)),
  );
  return { documentId, entries: entries.filter((entry) => entry !== null) } as unknown as Awaited<Result>;
}

async function publishSubject(desk: Desk, { kind, context, next }: Write): Result {
  const { documentId = '', locale } = context.params as DocumentParams;
  const act = actOfCaller(desk.strapi);
  const asked = await localesOf(desk, locale);
  const locales = await withRevisedLocales(desk, { kind, documentId, locales: asked });
  context.params = { ...context.params, locale: locales } as typeof context.params;
  const publication = { kind, documentId, locales };
  const releases = await embargoedLinkers(desk, publication, act.now);
  if (releases.length > 0) throw refusedError(refusalForEmbargoedLinkers(releases, desk.say));
  const { answer, editions } = await publish(desk, { publication, act }, next);
  await enterPublication(desk, { publication, act, verb: 'publish', editions });
  const { entries, ...published } = answer as unknown as { entries: { locale: string }[] };
  return {
    ...published,
    entries: entries.filter((entry) => asked.includes(entry.locale)),
  } as unknown as Awaited<Result>;
}

/**
 * The locales that a subject is published in: those that were asked for, and with a figure's revision all that tell its
 * earlier value.
 * @throws ForbiddenError NOT_PERMITTED when the caller may not publish one of those
 */
async function withRevisedLocales(desk: Desk, { kind, documentId, locales }: Publication): Promise<LocaleCode[]> {
  if (kind !== 'figure') return [...locales];
  const record = await loadDrafts(desk.strapi, { kind, documentId });
  const revision = revisionIn(record, await standingOf(desk.database, { kind, id: documentId }));
  const further = revision?.locales.filter((locale) => !locales.includes(locale)) ?? [];
  checkPermission(desk.strapi, 'publish', { kind, locales: further });
  return [...locales, ...further];
}

async function unpublishSubject(desk: Desk, { kind, context, next }: Write): Result {
  const { documentId = '', locale } = context.params as DocumentParams;
  const act = actOfCaller(desk.strapi);
  const publication = { kind, documentId, locales: await localesOf(desk, locale) };
  const { answer, editions } = await unpublish(desk, { publication, act }, next);
  await enterPublication(desk, { publication, act, verb: 'unpublish', editions });
  return answer;
}

async function refuseToUnpublish(desk: Desk, documentId: string): Promise<never> {
  const standings = await standingOf(desk.database, { kind: 'press-release', id: documentId });
  const { stage } = await stageOf(desk.database, documentId, standings);
  throw refusedError(refusalToUnpublish(stage, desk.say));
}

async function deleteRelease(desk: Desk, { context }: Write): Result {
  const { documentId = '', locale } = context.params as DocumentParams;
  const locales = locale === undefined ? undefined : await localesOf(desk, locale);
  const { uid } = context;
  const rows = await draftRows(desk.strapi, { uid, documentId });
  await perform(desk, { verb: 'delete', documentId, body: { locales } }, actOfCaller(desk.strapi));
  const entries = rows.filter((row) => locales === undefined || locales.includes(row.locale));
  return { documentId, entries } as unknown as Awaited<Result>;
}

async function localesOf(desk: Desk, asked: string | string[] | undefined): Promise<string[]> {
  if (asked === '*') return knownLocales(desk.strapi);
  const locales = asked === undefined ? [await defaultLocale(desk.strapi)] : [asked].flat();
  await checkLocales(desk, locales);
  return locales;
}

async function deleteUnlessEverPublic(desk: Desk, { kind, context, next }: Write): Result {
  const { documentId = '' } = context.params as DocumentParams;
  const standings = await standingOf(desk.database, { kind, id: documentId });
  if (standings.length > 0) throw refusedError(refusalToDelete(kind, desk.say));
  return next();
}
