import type { Core } from '@strapi/strapi';

import type { EditionRow } from '../editions/rows';
import { readingDatabaseOf } from '../shared/reading-database';
import { type Collection, collections, pressReleases, searchPath } from './collections';
import { describeList, describeOne } from './exports/describe-table.service';
import { renderList, renderOne } from './exports/render.service';
import type { Answered } from './http/answered';
import { elsewhere } from './http/elsewhere.service';
import { inJson, jsonType } from './http/in-json';
import { inquiry } from './http/inquiry.service';
import type { PublicRequest } from './http/public-request';
import { subjectsIn } from './http/subjects-in';
import { knownOf } from './known.service';
import { readDocument, readList, readPastEdition, readRecord, whatStandsAt } from './newsroom';
import {
  isPlainDocument,
  isPlainList,
  isPlainSearch,
  plainList,
  plainSearch,
  readRelease,
} from './plain/plain-answers';
import { subjectsInText } from './plain/subjects-in-text';
import { answerSearch } from './search/answer-search.service';
import { readDocumentQuery, readListQuery, readRecordQuery } from './query/read-query';

/** Answers one kind of request. @throws BadInputError, NotFoundError, or a 410, as the contract says */
export type PublicHandler = (request: PublicRequest) => Promise<Answered>;

/** The public REST API, by the names of its routes' handlers. It reads editions and nothing else. */
export function publicHandlers(strapi: Core.Strapi): Record<string, PublicHandler> {
  const handlers: Record<string, PublicHandler> = {};
  for (const collection of collections) {
    const { path, formats } = collection;
    handlers[`list-${path}`] = (request) => list(strapi, collection, request);
    handlers[`read-${path}`] = (request) => read(strapi, collection, request);
    if (formats === undefined) continue;
    const table: Collection = { ...collection, formats: { list: ['csv'], one: ['csv'] } };
    handlers[`list-${path}-table`] = (request) => list(strapi, table, request);
    handlers[`read-${path}-table`] = (request) => read(strapi, table, request);
    handlers[`describe-${path}-table`] = (request) => describeList(strapi, table, request);
    handlers[`describe-one-${path}-table`] = (request) => describeOne(strapi, table, request);
  }
  handlers.search = (request) => answerSearch(strapi, request);
  handlers['list-editions'] = (request) => record(strapi, request);
  handlers['read-edition'] = (request) => pastEdition(strapi, request);
  return handlers;
}

async function list(strapi: Core.Strapi, collection: Collection, request: PublicRequest): Promise<Answered> {
  const formats = collection.formats?.list;
  const { parameters, version, asked } = await inquiry(strapi, request, { collection, formats });
  const query = readListQuery(parameters, asked);
  const database = readingDatabaseOf(strapi);
  const known = knownOf(strapi, version.version);
  if (isPlainList(query) || isPlainSearch(collection, query)) {
    const { body, subjects } = await (isPlainList(query)
      ? plainList(database, { collection, query, known })
      : plainSearch(database, { collection, query, known }));
    return {
      outcome: 'answer',
      ...{ body, type: jsonType, version },
      locale: query.locale,
      subjects: [collection.path, ...subjects],
      variesByAccept: formats !== undefined,
    };
  }
  const found = await readList(database, collection, { query, known });
  return {
    outcome: 'answer',
    ...renderList(strapi, request, { ...found, query, version }),
    version,
    locale: query.locale,
    subjects: [collection.path, ...(query.words === null ? [] : [searchPath]), ...subjectsIn(found.documents)],
    variesByAccept: formats !== undefined,
  };
}

async function read(strapi: Core.Strapi, collection: Collection, request: PublicRequest): Promise<Answered> {
  const formats = collection.formats?.one;
  const { parameters, version, asked } = await inquiry(strapi, request, { collection, formats });
  const query = readDocumentQuery(parameters, asked);
  const reference = referenceIn(request);
  const database = readingDatabaseOf(strapi);
  const known = knownOf(strapi, version.version);
  const reading = isPlainDocument(collection, query)
    ? await readRelease(database, { collection, reference, query, known })
    : await readDocument(database, collection, { reference, query, known });
  if (reading.outcome === 'plain') {
    const { locale } = query;
    return { outcome: 'answer', ...reading.answer, type: jsonType, version, locale, variesByAccept: false };
  }
  if (reading.outcome !== 'document') {
    return elsewhere(strapi, request, { reading, collection, version, say: asked.say });
  }
  return {
    outcome: 'answer',
    ...renderOne(strapi, request, { document: reading.document, query }),
    version,
    locale: query.locale,
    subjects: [...subjectsIn(reading.document), ...replacementOf(reading.edition)],
    variesByAccept: formats !== undefined,
  };
}

async function record(strapi: Core.Strapi, request: PublicRequest): Promise<Answered> {
  const collection = pressReleases;
  const { parameters, version, asked } = await inquiry(strapi, request, { collection });
  const locale = readRecordQuery(parameters, asked);
  const database = readingDatabaseOf(strapi);
  const reading = await whatStandsAt(database, collection, { reference: referenceIn(request), locale });
  if (reading.outcome !== 'edition') {
    return elsewhere(strapi, request, { reading, collection, version, say: asked.say });
  }
  const rendering = inJson(await readRecord(database, reading.edition));
  const subjects = [reading.edition.subject_id];
  return { outcome: 'answer', ...rendering, version, locale, subjects, variesByAccept: false };
}

async function pastEdition(strapi: Core.Strapi, request: PublicRequest): Promise<Answered> {
  const collection = pressReleases;
  const { parameters, version, asked } = await inquiry(strapi, request, { collection });
  const locale = readRecordQuery(parameters, asked);
  const database = readingDatabaseOf(strapi);
  const standing = await whatStandsAt(database, collection, { reference: referenceIn(request), locale });
  const number = /^[1-9]\d{0,8}$/.test(String(request.params.number)) ? Number(request.params.number) : 0;
  const reading =
    standing.outcome === 'edition'
      ? await readPastEdition(database, { edition: standing.edition, number, known: knownOf(strapi, version.version) })
      : standing;
  if (reading.outcome !== 'document') {
    return elsewhere(strapi, request, { reading, collection, version, say: asked.say });
  }
  const { document } = reading;
  const subjects = subjectsIn(document);
  return { outcome: 'answer', ...inJson(document), version, locale, subjects, variesByAccept: false };
}

/** A notice whose replacement is closed does not name it, and changes when it is open again. */
const replacementOf = ({ state, document }: EditionRow) => (state === 'withdrawn' ? subjectsInText(document) : []);

const referenceIn = ({ params }: PublicRequest) => String(params.reference);
