import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { waitingService } from './waiting.service';

/** The desk's endpoint for what waits for whoever asks. */
export const waitingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /press-office/waiting` → `Waiting` */
  async list(context: Context): Promise<void> {
    context.body = await waitingService({ strapi }).list();
  },
});
