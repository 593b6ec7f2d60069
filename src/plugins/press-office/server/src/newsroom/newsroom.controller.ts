import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { WithdrawnDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { type NewsroomVersion, newsroomVersion } from '../editions/read/newsroom-version';
import type { Clock } from '../shared/clock';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { knownLocales } from '../shared/known-locales';
import type { Say } from '../shared/translate';
import { type Collection, collections, pressReleases } from './collections';
import { answer } from './http/answer';
import { cacheLifetime } from './http/cache-lifetime';
import { goneError } from './http/gone';
import { presentAddress } from './http/present-address';
import { readParameters } from './http/read-parameters';
import { subjectsIn } from './http/subjects-in';
import { readDocument, readList, readPastEdition, readRecord, whatStandsAt } from './newsroom';
import { publicPath } from './public-path.service';
import { type Asked, readDocumentQuery, readListQuery, readRecordQuery } from './query/read-query';

/** Strapi's own word, in every language, so that what is not public cannot be told from an address that is none. */
const notFound = 'Not Found';

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
  const { parameters, version, ...asked } = await inquiry(strapi, collection, context);
  const query = readListQuery(parameters, asked);
  const { documents, pagination } = await readList(databaseOf(strapi), collection, query);
  await send(strapi, context, {
    version,
    locale: query.locale,
    subjects: [collection.path, ...subjectsIn(documents)],
    content: { data: documents, meta: { pagination } },
  });
}

async function read(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const { parameters, version, ...asked } = await inquiry(strapi, collection, context);
  const query = readDocumentQuery(parameters, asked);
  const reading = await readDocument(databaseOf(strapi), collection, { reference: referenceIn(context), query });
  if (reading.outcome !== 'document')
    return elsewhere(context, { collection: publicPath(strapi, collection), say: asked.say }, reading);
  await send(strapi, context, {
    version,
    locale: query.locale,
    subjects: subjectsIn(reading.document),
    content: { data: reading.document, meta: {} },
  });
}

async function record(strapi: Core.Strapi, context: Context): Promise<void> {
  const { parameters, version, ...asked } = await inquiry(strapi, pressReleases, context);
  const locale = readRecordQuery(parameters, asked);
  const database = databaseOf(strapi);
  const standing = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  if (standing.outcome !== 'edition')
    return elsewhere(context, { collection: publicPath(strapi, pressReleases), say: asked.say }, standing);
  const data = await readRecord(database, standing.edition);
  await send(strapi, context, {
    version,
    locale,
    subjects: [standing.edition.subject_id],
    content: { data, meta: {} },
  });
}

async function pastEdition(strapi: Core.Strapi, context: Context): Promise<void> {
  const { parameters, version, ...asked } = await inquiry(strapi, pressReleases, context);
  const locale = readRecordQuery(parameters, asked);
  const database = databaseOf(strapi);
  const standing = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  if (standing.outcome !== 'edition')
    return elsewhere(context, { collection: publicPath(strapi, pressReleases), say: asked.say }, standing);
  const number = /^[1-9]\d{0,8}$/.test(String(context.params.number)) ? Number(context.params.number) : 0;
  const reading = await readPastEdition(database, { edition: standing.edition, number });
  if (reading.outcome !== 'document')
    return elsewhere(context, { collection: publicPath(strapi, pressReleases), say: asked.say }, reading);
  const data = reading.document;
  await send(strapi, context, { version, locale, subjects: subjectsIn(data), content: { data, meta: {} } });
}

interface Inquiry extends Asked {
  parameters: Record<string, unknown>;
  version: NewsroomVersion;
}

async function inquiry(strapi: Core.Strapi, collection: Collection, context: Context): Promise<Inquiry> {
  // Until an answer says otherwise: an error kept by a cache would hide what is published a moment later.
  context.set('Cache-Control', 'no-store');
  // Every site may read what is public, whatever the host's own rule for its other routes.
  if (context.response.get('Access-Control-Allow-Origin') === '') context.set('Access-Control-Allow-Origin', '*');
  const say = sayToCaller(strapi);
  const parameters = readParameters(context, say);
  // Read before the answer is: were it newer than the words, a cache would keep them as the newest.
  const version = await newsroomVersion(databaseOf(strapi));
  return { parameters, version, collection, locales: await knownLocales(strapi), say };
}

const referenceIn = (context: Context) => String(context.params.reference);

type Elsewhere =
  { outcome: 'moved'; slug: string } | { outcome: 'gone'; notice: WithdrawnDocument } | { outcome: 'nothing' };

function elsewhere(context: Context, { collection, say }: { collection: string; say: Say }, reading: Elsewhere): void {
  if (reading.outcome === 'nothing') throw new errors.NotFoundError(notFound);
  if (reading.outcome === 'gone') throw goneError(reading.notice, say);
  const location = presentAddress({ path: context.path, collection, slug: reading.slug }) + context.search;
  context.set('Location', location);
  context.status = 301;
  context.body = { data: null, meta: { location } };
}

async function send(
  strapi: Core.Strapi,
  context: Context,
  {
    content,
    locale,
    subjects,
    version,
  }: { content: object; locale: LocaleCode; subjects: string[]; version: NewsroomVersion },
): Promise<void> {
  const plugin = strapi.plugin('press-office');
  const now = plugin.config<Clock>('clock')();
  await answer(context, {
    body: JSON.stringify(content),
    locale,
    subjects,
    changedAt: version.changedAt,
    now,
    maxAge: cacheLifetime(now, {
      cacheSeconds: plugin.config<number>('cacheSeconds'),
      nextChangeAt: version.nextChangeAt,
    }),
  });
}
