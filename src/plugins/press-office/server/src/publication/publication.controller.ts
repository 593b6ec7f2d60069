import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import type { Agenda } from '../../../contracts/desk';
import { type Verb, verbs } from '../../../contracts/publication';
import type { Clock } from '../shared/clock';
import { sayToCaller } from '../shared/desk-language';
import { defaultLocale } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { instantFrom } from './instant-from';
import { publicationService } from './publication.service';
import { timeZoneOf } from './time-zone-of.service';

type Handler = (context: Context) => Promise<void>;

const inLocale = z.strictObject({ locale: z.string().min(1).max(40).optional() });

const range = z.strictObject({ from: z.string().optional(), to: z.string().optional() });

/** The desk's endpoints for publication. */
export function publicationController({ strapi }: { strapi: Core.Strapi }): Record<string, Handler> {
  const service = publicationService({ strapi });
  const found = <T>(answer: T | null): T => {
    if (answer === null) throw new errors.NotFoundError(sayToCaller(strapi)('publication.not-found'));
    return answer;
  };
  const verbHandler =
    (verb: Verb): Handler =>
    async (context) => {
      const documentId = found(documentIdIn(context));
      context.body = { data: found(await service.perform({ verb, documentId, body: context.request.body })) };
    };

  return {
    ...Object.fromEntries(verbs.map((verb) => [verb, verbHandler(verb)])),
    ...textHandlers(strapi, found),

    /** `GET /press-office/press-releases/:documentId` → `{ data: ReleaseReport }` */
    async report(context) {
      context.body = { data: found(await service.reportOn(found(documentIdIn(context)))) };
    },

    /** `GET /press-office/press-releases/:documentId/numbers?locale` (by default the default locale) → `{ data: NumberInDraft[], meta: { lost } }` */
    async numbers(context) {
      const { locale = await defaultLocale(strapi) } = parseBody(inLocale, context.query, sayToCaller(strapi));
      const { numbers, lost } = found(
        await service.numbersInDraft({ documentId: found(documentIdIn(context)), locale }),
      );
      context.body = { data: numbers, meta: { lost } };
    },

    /** `POST /press-office/press-releases/:documentId/corrections` → `{ data: Corrected }` */
    async correctFinding(context) {
      const documentId = found(documentIdIn(context));
      context.body = { data: found(await service.correctFinding({ documentId, given: context.request.body })) };
    },

    /** `GET /press-office/agenda?from&to` → `Agenda` */
    async agenda(context) {
      const say = sayToCaller(strapi);
      const { from, to } = parseBody(range, context.query, say);
      const now = strapi.plugin('press-office').config<Clock>('clock')();
      const data = await service.agenda({
        from: from === undefined ? null : instantFrom(from, say),
        to: to === undefined ? null : instantFrom(to, say),
        now,
      });
      context.body = { data, meta: { now: now.toISOString(), timeZone: timeZoneOf(strapi) } } satisfies Agenda;
    },
  };
}

/** What a release says: before publication, and in any of its editions. */
function textHandlers(strapi: Core.Strapi, found: <T>(answer: T | null) => T): Record<string, Handler> {
  const service = publicationService({ strapi });
  return {
    /** `GET /press-office/press-releases/:documentId/preview?locale` (by default the default locale) → `{ data: ReleasePreview }` */
    async preview(context) {
      const { locale = await defaultLocale(strapi) } = parseBody(inLocale, context.query, sayToCaller(strapi));
      context.body = { data: found(await service.previewOf({ documentId: found(documentIdIn(context)), locale })) };
    },

    /** `GET /press-office/press-releases/:documentId/editions/:locale/:number` → `{ data: EditionOnRecord }` */
    async edition(context) {
      const documentId = found(documentIdIn(context));
      const { locale, number } = found(placeIn(context));
      context.body = { data: found(await service.editionOf({ documentId, locale, number })) };
    },
  };
}

/** Null for what cannot be a documentId: it names nothing, and PostgreSQL would refuse a NUL. */
function documentIdIn({ params }: Context): string | null {
  const documentId = String(params.documentId);
  return /^[\x21-\x7e]{1,200}$/.test(documentId) ? documentId : null;
}

/** The locale and number of an edition in the address; null where they can be none. */
function placeIn({ params }: Context): { locale: string; number: number } | null {
  const [locale, number] = [String(params.locale), String(params.number)];
  return /^[\w-]{1,40}$/.test(locale) && /^[1-9]\d{0,8}$/.test(number) ? { locale, number: Number(number) } : null;
}
