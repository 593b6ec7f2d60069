import type { Core, Modules } from '@strapi/strapi';

import { type Desk, atDesk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { defaultLocale, knownLocales } from '../shared/known-locales';
import { kindOf } from '../shared/subjects';
import { standingOf } from '../editions/read/standing';
import { presentAct } from './act';
import { actOfCaller } from './act-of-caller';
import { checkLocales } from './check-locales';
import { publish, type Publication } from './publish.service';
import { refusalToDelete } from './refusals';
import { unpublish } from './unpublish.service';

type Middleware = Modules.Documents.Middleware.Middleware;
type Result = ReturnType<Middleware>;

interface DocumentParams {
  documentId?: string;
  locale?: string | string[];
  status?: string;
  populate?: unknown;
}

/**
 * Stands before Strapi's Document Service, so that every way to publish, unpublish or delete a subject ends in the
 * record: the panel and its bulk actions, code, and the desk's endpoints.
 */
export const deskGuard =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const kind = kindOf(context.uid);
    if (kind === null) return next();
    const proceed = next as () => Result;
    const params = context.params as DocumentParams;
    const { documentId } = params;
    switch (context.action) {
      case 'create':
      case 'update':
        return params.status === 'published' ? saveAndPublish(strapi, context, proceed) : next();
      case 'publish':
      case 'unpublish': {
        if (documentId === undefined) return next();
        const doIt = context.action === 'publish' ? publish : unpublish;
        const act = presentAct() ?? actOfCaller(strapi);
        return atDesk(strapi, async (desk) => {
          const publication = { kind, documentId, locales: await localesOf(desk, params.locale) };
          return doIt(desk, { publication, act }, proceed);
        });
      }
      case 'delete':
        return documentId === undefined ? next() : deleteUnlessEverPublic(strapi, { kind, documentId }, proceed);
      default:
        return next();
    }
  };

/** Strapi would publish inside `create` and `update` without asking anyone: here it saves, then publishes aloud. */
function saveAndPublish(strapi: Core.Strapi, context: Parameters<Middleware>[0], next: () => Result): Result {
  const params = context.params as DocumentParams;
  return atDesk(strapi, async () => {
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
  });
}

async function localesOf(desk: Desk, asked: string | string[] | undefined): Promise<string[]> {
  if (asked === '*') return knownLocales(desk.strapi);
  const locales = asked === undefined ? [await defaultLocale(desk.strapi)] : [asked].flat();
  await checkLocales(desk, locales);
  return locales;
}

function deleteUnlessEverPublic<T>(
  strapi: Core.Strapi,
  { kind, documentId }: Omit<Publication, 'locales'>,
  next: () => Promise<T>,
): Promise<T> {
  return atDesk(strapi, async (desk) => {
    const standings = await standingOf(desk.database, { kind, id: documentId });
    if (standings.length > 0) throw refusedError(refusalToDelete(desk.say));
    return next();
  });
}
