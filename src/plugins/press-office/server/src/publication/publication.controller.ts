import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import { parseBody } from '../shared/parse-body';
import { sayToCaller } from '../shared/desk-language';
import { publicationService } from './publication.service';

const publishBody = z.strictObject({
  locales: z.array(z.string()).min(1).optional(),
  withDependencies: z.boolean().optional(),
});

/** The desk's endpoints for publication. */
export const publicationController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /press-office/press-releases/:documentId/publish` → `{ data: { documentId, locales } }` */
  async publish(context: Context): Promise<void> {
    const say = sayToCaller(strapi);
    const body = parseBody(publishBody, context.request.body ?? {}, say);
    const documentId = String(context.params.documentId);
    const published = await publicationService({ strapi }).publish({ kind: 'press-release', documentId, ...body });
    if (published === null) throw new errors.NotFoundError(say('publication.not-found'));
    context.body = { data: published };
  },
});
