import type { Core, Modules } from '@strapi/strapi';

import type { ReleaseListQuery } from '../../../contracts/release-list';
import { checkOwnPermission } from '../access/check-permission.service';
import { sayToCaller } from '../shared/desk-language';
import { knownLocales } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { nouns } from '../shared/subjects';
import { asking, listQuery } from './asked-list';

/**
 * Reads what the content manager's list of press releases is asked beside its own filters: it hands parameters that it does
 * not know on as they are. `narrow-lists.service.ts` does it.
 * @throws BadInputError BAD_BODY
 * @throws ForbiddenError NOT_PERMITTED where the caller may not read what the list is narrowed by: who is in it would tell her
 */
export function listFilters(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return (context, next) => {
    const isList = context.action === 'findMany' || context.action === 'count';
    if (context.uid !== nouns['press-release'].uid || !isList) return next();
    const params = context.params as Record<string, unknown>;
    const given = Object.entries(params).filter(([name, value]) => name in listQuery.shape && value !== '');
    if (given.length === 0) return next();
    const asked = parseBody(listQuery, Object.fromEntries(given), sayToCaller(strapi));
    return askAs(strapi, { asked, locale: params.locale }, next);
  };
}

/** What each is told of a release by. */
const narrowedBy = { pressEmbargo: 'embargoUntil', pressProject: 'projects' } as const;

async function askAs<T>(
  strapi: Core.Strapi,
  { asked, locale }: { asked: ReleaseListQuery; locale: unknown },
  read: () => T,
): Promise<Awaited<T>> {
  const locales = typeof locale === 'string' && locale !== '*' ? [locale] : await knownLocales(strapi);
  for (const [name, field] of Object.entries(narrowedBy)) {
    if (asked[name as keyof typeof narrowedBy] === undefined) continue;
    checkOwnPermission(strapi, 'read', { kind: 'press-release', locales, field });
  }
  return await asking(asked, read);
}
