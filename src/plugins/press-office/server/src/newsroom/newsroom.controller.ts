import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { databaseOf } from '../shared/database';
import { type Collection, collections, pressReleases, searchPath } from './collections';
import { describeList, describeOne } from './exports/describe-table.service';
import { renderList, renderOne } from './exports/render.service';
import { inJson, send, sendElsewhere } from './http/send.service';
import { inquiry } from './http/inquiry.service';
import { subjectsIn } from './http/subjects-in';
import { answerSearch } from './search/answer-search.service';
import { readDocument, readList, readPastEdition, readRecord, whatStandsAt } from './newsroom';
import { readDocumentQuery, readListQuery, readRecordQuery } from './query/read-query';

type Handler = (context: Context) => Promise<void>;

/** The public REST API. It reads editions and nothing else. */
export function newsroomController({ strapi }: { strapi: Core.Strapi }): Record<string, Handler> {
  const handlers: Record<string, Handler> = {};
  for (const collection of collections) {
    const { path, formats } = collection;
    handlers[`list-${path}`] = (context) => list(strapi, collection, context);
    handlers[`read-${path}`] = (context) => read(strapi, collection, context);
    if (formats === undefined) continue;
    const table: Collection = { ...collection, formats: { list: ['csv'], one: ['csv'] } };
    handlers[`list-${path}-table`] = (context) => list(strapi, table, context);
    handlers[`read-${path}-table`] = (context) => read(strapi, table, context);
    handlers[`describe-${path}-table`] = (context) => describeList(strapi, table, context);
    handlers[`describe-one-${path}-table`] = (context) => describeOne(strapi, table, context);
  }
  handlers.search = (context) => answerSearch(strapi, context);
  handlers['list-editions'] = (context) => record(strapi, context);
  handlers['read-edition'] = (context) => pastEdition(strapi, context);
  return handlers;
}

async function list(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, {
    collection,
    formats: collection.formats?.list,
  });
  const query = readListQuery(parameters, asked);
  const found = await readList(databaseOf(strapi), collection, query);
  await send(strapi, context, {
    version,
    locale: query.locale,
    subjects: [collection.path, ...(query.words === null ? [] : [searchPath]), ...subjectsIn(found.documents)],
    rendering: renderList(strapi, context, { ...found, query, version }),
  });
}

async function read(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, {
    collection,
    formats: collection.formats?.one,
  });
  const query = readDocumentQuery(parameters, asked);
  const reading = await readDocument(databaseOf(strapi), collection, { reference: referenceIn(context), query });
  if (reading.outcome !== 'document') {
    return sendElsewhere(strapi, context, { reading, collection, say: asked.say });
  }
  await send(strapi, context, {
    version,
    locale: query.locale,
    subjects: subjectsIn(reading.document),
    rendering: renderOne(strapi, context, { document: reading.document, query }),
  });
}

async function record(strapi: Core.Strapi, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, { collection: pressReleases });
  const locale = readRecordQuery(parameters, asked);
  const database = databaseOf(strapi);
  const reading = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  if (reading.outcome !== 'edition') {
    return sendElsewhere(strapi, context, { reading, collection: pressReleases, say: asked.say });
  }
  const rendering = inJson(await readRecord(database, reading.edition));
  await send(strapi, context, { version, locale, subjects: [reading.edition.subject_id], rendering });
}

async function pastEdition(strapi: Core.Strapi, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, { collection: pressReleases });
  const locale = readRecordQuery(parameters, asked);
  const database = databaseOf(strapi);
  const standing = await whatStandsAt(database, pressReleases, { reference: referenceIn(context), locale });
  const number = /^[1-9]\d{0,8}$/.test(String(context.params.number)) ? Number(context.params.number) : 0;
  const reading =
    standing.outcome === 'edition' ? await readPastEdition(database, { edition: standing.edition, number }) : standing;
  if (reading.outcome !== 'document') {
    return sendElsewhere(strapi, context, { reading, collection: pressReleases, say: asked.say });
  }
  const { document } = reading;
  await send(strapi, context, { version, locale, subjects: subjectsIn(document), rendering: inJson(document) });
}

const referenceIn = (context: Context) => String(context.params.reference);
