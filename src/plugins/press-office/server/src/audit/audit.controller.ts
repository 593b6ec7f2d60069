import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { AuditPage } from '../../../contracts/audit';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { entriesPage } from './entries-page';
import { namesOf } from './names-of.service';
import { readQuery } from './read-query';

/** The desk's endpoint for the audit. */
export const auditController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /press-office/audit?subject&pagination[page|pageSize]` → `AuditPage` */
  async list(context: Context): Promise<void> {
    const query = readQuery(context.query, sayToCaller(strapi));
    const { entries, total } = await entriesPage(databaseOf(strapi), query);
    const { page, pageSize } = query;
    context.body = {
      data: entries,
      meta: {
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
        names: await namesOf(strapi, entries),
      },
    } satisfies AuditPage;
  },
});
