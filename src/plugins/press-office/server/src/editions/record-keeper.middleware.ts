import type { Core, Modules } from '@strapi/strapi';

import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];

/**
 * Stands before Strapi's Document Service and lets nobody write the record or the audit through it: publication does,
 * below it. `kept` are the content types' names.
 * @throws RefusedError RECORD_KEPT
 */
export function recordKeeper(strapi: Core.Strapi, kept: readonly string[]): Modules.Documents.Middleware.Middleware {
  const keptUids = kept.map((name) => `plugin::press-office.${name}`);
  return (context, next) => {
    const isWriting = keptUids.includes(context.uid) && !reading.includes(context.action);
    if (!isWriting) return next();
    const message = sayToCaller(strapi)('editions.record-kept');
    throw refusedError({ code: 'RECORD_KEPT', verb: context.action, stage: null, message });
  };
}
