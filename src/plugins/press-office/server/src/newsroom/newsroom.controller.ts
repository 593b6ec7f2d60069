import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { WithdrawnDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { newsroomVersion } from '../editions/read/newsroom-version';
import type { Clock } from '../shared/clock';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { knownLocales } from '../shared/known-locales';
import { type Collection, collections, pressReleases } from './collections';
import { answer } from './http/answer';
import { goneError } from './http/gone';
import { subjectsIn } from './http/subjects-in';
import { readDocument, readList, readPastEdition, readRecord, whatStandsAt } from './newsroom';
import { pathOf } from './newsroom.routes';
import { type Asked, readDocumentQuery, readListQuery, readRecordQuery } from './query/read-query';

type Handler = (context: Context) => Promise<void>;

/** The public REST API. It reads editions and nothing else. */
export function newsroomController({ strapi }: { strapi: Core.Strapi }): Record<string, Handler> {
  const handlers: Record<string, Handler> = {};
  for (const collection of collections) {
    handlers[`list-${collection.path}`] = (context) => list(strapi, collection, context);
    handlers[`read-${collection.path}`] = (context) => read(strapi, collection, context);
  }
  handlers['list-editions'] = (context) => record(strapi, context);
  handlers['read-edition'] = (context) => pastEdition(strapi, context);
  return handlers;
}

async function list(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const query = readListQuery(context.query, await asked(strapi, collection, context));
  const { documents, pagination } = await readList(databaseOf(strapi), collection, query);
  await send(strapi, context, {
    locale: query.locale,
    subjects: [collection.path, ...documents.flatMap((document) => subjectsIn(pickId(document)))],
    content: { data: documents, meta: { pagination } },
  });
}

async function read(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const query = readDocumentQuery(context.query, await asked(strapi, collection, context));
  const reading = await readDocument(databaseOf(strapi), collection, { reference: referenceIn(context), query });
  if (reading.outcome !== 'document') return elsewhere(context, pathOf(strapi, collection.path), reading);
  await send(strapi, context, {
    locale: query.locale,
    subjects: subjectsIn(reading.document),
    content: { data: reading.document, meta: {} },
  });
}

async function record(strapi: Core.Strapi, context: Context): Promise<void> {
  const locale = readRecordQuery(context.query, await asked(strapi, pressReleases, context));
  const database = databaseOf(strapi);
  const standing = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  if (standing.outcome !== 'edition') return elsewhere(context, pathOf(strapi, pressReleases.path), standing);
  const data = await readRecord(database, standing.edition);
  await send(strapi, context, { locale, subjects: [standing.edition.subject_id], content: { data, meta: {} } });
}

async function pastEdition(strapi: Core.Strapi, context: Context): Promise<void> {
  const locale = readRecordQuery(context.query, await asked(strapi, pressReleases, context));
  const database = databaseOf(strapi);
  const standing = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  if (standing.outcome !== 'edition') return elsewhere(context, pathOf(strapi, pressReleases.path), standing);
  const number = /^[1-9]\d{0,8}$/.test(String(context.params.number)) ? Number(context.params.number) : 0;
  const data = await readPastEdition(database, { edition: standing.edition, number });
  if (data === null) throw new errors.NotFoundError('Not Found');
  await send(strapi, context, { locale, subjects: subjectsIn(data), content: { data, meta: {} } });
}

async function asked(strapi: Core.Strapi, collection: Collection, context: Context): Promise<Asked> {
  // Until an answer says otherwise: an error kept by a cache would hide what is published a moment later.
  context.set('Cache-Control', 'no-store');
  return { collection, locales: await knownLocales(strapi), say: sayToCaller(strapi) };
}

const referenceIn = (context: Context) => String(context.params.reference);

const pickId = (document: object) => ({ documentId: 'documentId' in document ? document.documentId : null });

type Elsewhere =
  { outcome: 'moved'; slug: string } | { outcome: 'gone'; notice: WithdrawnDocument } | { outcome: 'nothing' };

function elsewhere(context: Context, path: string, reading: Elsewhere): void {
  if (reading.outcome === 'nothing') throw new errors.NotFoundError('Not Found');
  if (reading.outcome === 'gone') throw goneError(reading.notice);
  // By its place, not by its text: the address may be written in percent-encoding.
  const location = context.path.replace(new RegExp(`(${path}/)[^/]+`), `$1${reading.slug}`) + context.search;
  context.set('Location', location);
  context.status = 301;
  context.body = { data: null, meta: { location } };
}

async function send(
  strapi: Core.Strapi,
  context: Context,
  { content, locale, subjects }: { content: object; locale: LocaleCode; subjects: string[] },
): Promise<void> {
  const plugin = strapi.plugin('press-office');
  const { changedAt } = await newsroomVersion(databaseOf(strapi));
  await answer(context, {
    body: JSON.stringify(content),
    locale,
    subjects,
    changedAt,
    now: plugin.config<Clock>('clock')(),
    cacheSeconds: plugin.config<number>('cacheSeconds'),
  });
}
