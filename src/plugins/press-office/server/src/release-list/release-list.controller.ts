import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { mostReleases } from '../../../contracts/release-list';
import { sayToCaller } from '../shared/desk-language';
import { parseBody } from '../shared/parse-body';
import { standingsService } from './standings.service';

const listed = z.strictObject({
  ids: z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(z.array(z.string().regex(/^[\x21-\x7e]{1,200}$/)).max(mostReleases)),
});

/** The desk's endpoint for lists of press releases. */
export const releaseListController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /press-office/release-standings?ids` (documentIds, with commas) → `{ data: ReleaseStanding[] }` */
  async standings(context: Context): Promise<void> {
    const { ids } = parseBody(listed, context.query, sayToCaller(strapi));
    context.body = { data: await standingsService({ strapi }).standingsOf(ids) };
  },
});
