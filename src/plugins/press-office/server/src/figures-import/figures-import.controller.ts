import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ImportAnswer } from '../../../contracts/figures-import';
import { sayToCaller } from '../shared/desk-language';
import { figuresImportService } from './figures-import.service';
import { readRequest } from './input/read-request.service';

/** The desk's endpoint for importing figures. */
export const figuresImportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /press-office/figures/import` → `{ data: ImportAnswer }` */
  async run(context: Context): Promise<void> {
    const { source, options } = await readRequest(context, sayToCaller(strapi));
    const data: ImportAnswer = await figuresImportService({ strapi }).run(source, options);
    context.body = { data };
  },
});
