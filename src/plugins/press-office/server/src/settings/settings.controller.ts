import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { settingsService } from './settings.service';

/** The desk's endpoints for the settings of the press office. */
export function settingsController({ strapi }: { strapi: Core.Strapi }) {
  const service = settingsService({ strapi });
  return {
    /** `GET /press-office/settings` → `{ data: SettingsReport }` */
    async read(context: Context): Promise<void> {
      context.body = { data: await service.report() };
    },

    /** `PUT /press-office/settings` (`SettingsRequest`) → `{ data: SettingsReport }` */
    async save(context: Context): Promise<void> {
      context.body = { data: await service.save(context.request.body) };
    },

    /** `GET /press-office/settings/sample` → `{ data: SamplePlan }` */
    async sample(context: Context): Promise<void> {
      context.body = { data: await service.samplePlan() };
    },

    /** `POST /press-office/settings/remove-sample` (`SampleRemovalRequest`) → `{ data: SamplePlan }` */
    async removeSample(context: Context): Promise<void> {
      context.body = { data: await service.removeSample(context.request.body) };
    },
  };
}
