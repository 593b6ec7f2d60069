import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { sayToCaller } from '../shared/desk-language';
import type { MessageKey } from '../shared/translate';
import { ledgerService } from './ledger.service';

/** The desk's endpoints for the figures ledger. */
export function ledgerController({ strapi }: { strapi: Core.Strapi }) {
  const service = ledgerService({ strapi });
  const found = <T>(answer: T | null, key: MessageKey): T => {
    if (answer === null) throw new errors.NotFoundError(sayToCaller(strapi)(key));
    return answer;
  };

  return {
    /** `GET /press-office/figures` (`FigureListQuery`) → `FigureList` */
    async list(context: Context): Promise<void> {
      context.body = await service.list(context.query);
    },

    /** `GET /press-office/figures/:key` → `{ data: LedgerEntry }` */
    async read(context: Context): Promise<void> {
      context.body = { data: found(await service.read(String(context.params.key)), 'ledger.not-found') };
    },

    /** `POST /press-office/figures/:key/revise` (`RevisionRequest`) → `{ data: LedgerEntry }` */
    async revise(context: Context): Promise<void> {
      const revision = { key: String(context.params.key), given: context.request.body };
      context.body = { data: found(await service.revise(revision), 'ledger.not-found') };
    },

    /** `POST /press-office/figures/:key/quotes/:documentId` → `{ data: Decided }` */
    async decide(context: Context): Promise<void> {
      const { key, documentId } = context.params as Record<string, string>;
      const isId = /^[\x21-\x7e]{1,200}$/.test(documentId ?? '');
      const request = { key: String(key), releaseId: String(documentId), given: context.request.body };
      context.body = { data: found(isId ? await service.decide(request) : null, 'ledger.quote-not-found') };
    },
  };
}
