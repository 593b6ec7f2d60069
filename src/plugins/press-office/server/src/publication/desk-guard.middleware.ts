import type { Core, Modules } from '@strapi/strapi';

import type { SubjectKind } from '../../../contracts/subject';
import { type Desk, atDesk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { defaultLocale, knownLocales } from '../shared/known-locales';
import { kindOf } from '../shared/subjects';
import { standingOf } from '../editions/read/standing';
import { lockRecord } from '../editions/write/lock-record';
import { presentAct } from './act';
import { actOfCaller } from './act-of-caller.service';
import { checkLocales } from './check-locales';
import { inTurn } from './in-turn';
import { publish, type Publication } from './publish.service';
import { refusalToDelete } from './refusals';
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

/**
 * Stands before Strapi's Document Service, so that every way to publish, unpublish or delete a subject ends in the
 * record: the panel and its bulk actions, code, and the desk's endpoints. Whatever writes at the desk waits for what
 * others are writing there: the panel saves and publishes in one transaction, and two of them that met halfway would
 * deadlock. So nobody can publish words that change meanwhile, and two new drafts cannot be given one slug.
 */
export const deskGuard =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const kind = kindOf(context.uid);
    if (kind === null || reads.has(context.action)) return next();
    return atDesk(strapi, async (desk) => {
      await lockRecord(desk.database);
      return write(desk, { kind, context, next: next as () => Result });
    });
  };

const reads: ReadonlySet<Context['action']> = new Set(['findOne', 'findMany', 'findFirst', 'count']);

function write(
  desk: Desk,
  { kind, context, next }: { kind: SubjectKind; context: Context; next: () => Result },
): Result {
  const params = context.params as DocumentParams;
  const { documentId } = params;
  switch (context.action) {
    case 'create':
    case 'update':
      return params.status === 'published' ? saveAndPublish(desk, context, next) : next();
    case 'publish':
    case 'unpublish': {
      if (documentId === undefined) return next();
      const doIt = context.action === 'publish' ? publish : unpublish;
      const act = presentAct() ?? actOfCaller(desk.strapi);
      return inTurn(desk, async () => {
        const publication = { kind, documentId, locales: await localesOf(desk, params.locale) };
        return doIt(desk, { publication, act }, next);
      });
    }
    case 'delete':
      return documentId === undefined
        ? next()
        : inTurn(desk, () => deleteUnlessEverPublic(desk, { kind, documentId }, next));
    default:
      return next();
  }
}

/** Strapi would publish inside `create` and `update` without asking anyone: here it saves, then publishes aloud. */
async function saveAndPublish({ strapi }: Desk, context: Context, next: () => Result): Result {
  const params = context.params as DocumentParams;
  context.params = { ...params, status: 'draft' } as typeof context.params;
  const draft = (await next()) as { documentId: string; locale: string } | null;
  if (draft === null) return null;
  const { documentId, locale } = draft;
  const published = (await documentsOf(strapi, context.uid).publish({
    documentId,
    locale,
    populate: params.populate,
  } as never)) as { entries: Awaited<Result>[] };
  return published.entries[0] ?? null;
}

async function localesOf(desk: Desk, asked: string | string[] | undefined): Promise<string[]> {
  if (asked === '*') return knownLocales(desk.strapi);
  const locales = asked === undefined ? [await defaultLocale(desk.strapi)] : [asked].flat();
  await checkLocales(desk, locales);
  return locales;
}

async function deleteUnlessEverPublic<T>(
  desk: Desk,
  { kind, documentId }: Omit<Publication, 'locales'>,
  next: () => Promise<T>,
): Promise<T> {
  const standings = await standingOf(desk.database, { kind, id: documentId });
  if (standings.length > 0) throw refusedError(refusalToDelete(desk.say));
  return next();
}
