import type { Core, Modules } from '@strapi/strapi';

import { sayToCaller } from '../shared/desk-language';
import { parseBody } from '../shared/parse-body';
import { nouns } from '../shared/subjects';
import { asking, listQuery } from './asked-list';

/**
 * Reads what the content manager's list of press releases is asked beside its own filters: it hands parameters that it does
 * not know on as they are. `narrow-lists.service.ts` does it.
 * @throws BadInputError BAD_BODY
 */
export function listFilters(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return (context, next) => {
    const isList = context.action === 'findMany' || context.action === 'count';
    if (context.uid !== nouns['press-release'].uid || !isList) return next();
    const params = context.params as Record<string, unknown>;
    const given = Object.entries(params).filter(([name, value]) => name in listQuery.shape && value !== '');
    if (given.length === 0) return next();
    return asking(parseBody(listQuery, Object.fromEntries(given), sayToCaller(strapi)), next);
  };
}
