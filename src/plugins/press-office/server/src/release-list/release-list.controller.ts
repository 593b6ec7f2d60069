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
  words: z.enum(['true', 'false']).optional(),
});

/** The desk's endpoint for lists of press releases. */
export const releaseListController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /press-office/release-standings?ids&words` (documentIds, with commas; `true`) → `{ data: ReleaseStanding[] }` */
  async standings(context: Context): Promise<void> {
    const { ids, words } = parseBody(listed, context.query, sayToCaller(strapi));
    const service = standingsService({ strapi });
    const standings = await service.standingsOf(ids);
    context.body = { data: words === 'true' ? await service.withWords(standings) : standings };
  },
});
