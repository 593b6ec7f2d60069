import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { Analysis, IntakeAnswer } from '../../../contracts/intake';
import { sayToCaller } from '../shared/desk-language';
import { readRequest } from './input/read-request.service';
import { intakeService } from './intake.service';

/** The desk's endpoints for intake. */
export const intakeController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /press-office/intake/analyse` → `{ data: Analysis }`; writes nothing */
  async analyse(context: Context): Promise<void> {
    const { source, locale } = await readRequest(context, false, sayToCaller(strapi));
    const data: Analysis = await intakeService({ strapi }).analyse({ ...source, locale });
    context.body = { data };
  },

  /** `POST /press-office/intake` → `{ data: IntakeAnswer }` */
  async save(context: Context): Promise<void> {
    const { source, locale, accept } = await readRequest(context, true, sayToCaller(strapi));
    const data: IntakeAnswer = await intakeService({ strapi }).save({ ...source, locale }, accept);
    context.body = { data };
  },
});
