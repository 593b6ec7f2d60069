import type { Core, Modules } from '@strapi/strapi';

import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { recordTables } from './tables';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];
const recordUids = Object.keys(recordTables).map((name) => `plugin::press-office.${name}`);

/**
 * Stands before Strapi's Document Service and lets nobody write the record through it: publication does, below it.
 * @throws RefusedError RECORD_KEPT
 */
export const recordKeeper =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  (context, next) => {
    const isWriting = recordUids.includes(context.uid) && !reading.includes(context.action);
    if (!isWriting) return next();
    const message = sayToCaller(strapi)('editions.record-kept');
    throw refusedError({ code: 'RECORD_KEPT', verb: context.action, stage: null, message });
  };
