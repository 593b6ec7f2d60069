import type { Core } from '@strapi/strapi';

import type { FigureList } from '../../../contracts/figures-list';
import type { LedgerEntry } from '../../../contracts/ledger';
import { actOfCaller } from '../publication/act-of-caller.service';
import { atDesk } from '../shared/desk';
import { type Decided, decideQuote, type QuoteRequest } from './decide-quote.service';
import { listFigures } from './listing/list-figures.service';
import { readLedger } from './read-ledger.service';
import { reviseFigure } from './revise-figure.service';

/** The figures ledger, for the desk's endpoints and for code. */
export const ledgerService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A page of the desk's figures. @param given `FigureListQuery`, as it came @throws as `listFigures` */
  list: (given: unknown): Promise<FigureList> => atDesk(strapi, (desk) => listFigures(desk, given)),

  /** A figure and the releases that quote it. @returns null @throws as `readLedger` */
  read: (key: string): Promise<LedgerEntry | null> => atDesk(strapi, (desk) => readLedger(desk, key)),

  /** Revises a public figure, in one transaction. @returns null @throws as `reviseFigure` */
  revise: (revision: { key: string; given: unknown }): Promise<LedgerEntry | null> =>
    atDesk(strapi, (desk) => reviseFigure(desk, revision, actOfCaller(strapi))),

  /** Decides on a release that quotes a revised figure, in one transaction. @returns null @throws as `decideQuote` */
  decide: (request: QuoteRequest): Promise<Decided | null> =>
    atDesk(strapi, (desk) => decideQuote(desk, request, actOfCaller(strapi, { release: request.releaseId }))),
});
