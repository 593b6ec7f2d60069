import type { Core } from '@strapi/strapi';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { NewsroomVersion } from '../../../editions/read/newsroom-version';
import { sayToCaller } from '../../../shared/desk-language';
import { BadInputError } from '../../../shared/errors';
import { readingDatabaseOf } from '../../../shared/reading-database';
import { type Collection, collections, pressReleases } from '../../collections';
import { officeClock } from '../../office-clock.service';
import { type Known, knownOf } from '../../known.service';
import { type DocumentList, readDocument, readList } from '../../newsroom';
import { publicLocales } from '../../public-locales.service';
import { type Asked, readDocumentQuery, readListQuery } from '../../query/read-query';
import { paginationMeta } from '../../query/page';
import { readSearchQuery } from '../../query/read-search-query';
import { searchKinds } from '../../search/search-kinds';
import { newsroomState } from '../../state/newsroom-state.service';
import { graphqlNames } from '../names';
import { type Arguments, documentParameters, listParameters, referenceIn, searchParameters } from './arguments';
import { pageInfo } from './page-info';
import { fieldsOf, selectedUnder } from './selection';
import { foundNodes, withHighlights } from './search-results';
import { withoutWords } from './without-words';

/** A resolver of the root type. */
export type Resolver = (
  parent: unknown,
  given: Arguments,
  context: unknown,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** The resolvers of the type `Query`. Embedded documents need none: they are in the document already. */
export function newsroomResolvers(strapi: Core.Strapi): Record<string, Resolver> {
  const resolvers: Record<string, Resolver> = {};
  for (const collection of collections) {
    const { many, one } = graphqlNames[collection.kind];
    resolvers[many] = badInputAs400((_, given, __, info) => list(strapi, collection, given, info));
    resolvers[`${many}_connection`] = badInputAs400((_, given, __, info) =>
      connection(strapi, collection, given, info),
    );
    resolvers[one] = badInputAs400((_, given, __, info) => document(strapi, collection, given, info));
  }
  resolvers.search = badInputAs400((_, given, __, info) => search(strapi, given, info));
  return resolvers;
}

async function list(strapi: Core.Strapi, collection: Collection, given: Arguments, info: GraphQLResolveInfo) {
  const fields = fieldsOf(selectedUnder(info.fieldNodes, info.fragments));
  const { documents } = await readPage(strapi, collection, listParameters(given, { fields, withCount: false }));
  return withHighlights(documents);
}

async function connection(strapi: Core.Strapi, collection: Collection, given: Arguments, info: GraphQLResolveInfo) {
  const selected = selectedUnder(info.fieldNodes, info.fragments);
  const fields = fieldsOf(selectedUnder(selected.get('nodes') ?? [], info.fragments));
  const parameters = listParameters(given, { fields, withCount: isCounted(selected, info) });
  const { documents, pagination, search: told } = await readPage(strapi, collection, parameters);
  return { nodes: withHighlights(documents), pageInfo: pageInfo(pagination, sayToCaller(strapi)), ...told };
}

async function search(strapi: Core.Strapi, given: Arguments, info: GraphQLResolveInfo) {
  const withCount = isCounted(selectedUnder(info.fieldNodes, info.fragments), info);
  const against = await asked(strapi, pressReleases);
  const query = readSearchQuery(searchParameters(given, { withCount }), against);
  const page = await searchKinds(readingDatabaseOf(strapi), query, await presentlyKnown(strapi));
  return {
    nodes: foundNodes(page),
    pageInfo: pageInfo(paginationMeta(query.page, page), against.say),
    didYouMean: page.didYouMean,
  };
}

/** Whether anything is selected of the page information that has to be counted for. */
function isCounted(selected: ReadonlyMap<string, FieldNode[]>, { fragments }: GraphQLResolveInfo): boolean {
  const told = selectedUnder(selected.get('pageInfo') ?? [], fragments);
  return ['total', 'pageCount', 'isTotalAtLeast'].some((name) => told.has(name));
}

/** Longest way from one address to another that is followed: former slug, duplicate, duplicate of a duplicate … */
const mostMoves = 20;

/**
 * One document, or null: for what was never public, what is not public yet and what is gone (410 in REST) alike, so that
 * an answer never tells them apart. A release that was withdrawn with a notice to read has `state` and `withdrawal`. A
 * former slug and a duplicate answer with the document that REST leads to: there is no 301 in GraphQL.
 */
async function document(strapi: Core.Strapi, collection: Collection, given: Arguments, info: GraphQLResolveInfo) {
  const against = await asked(strapi, collection);
  const reference = referenceIn(given, graphqlNames[collection.kind], against.say);
  const fields = fieldsOf(selectedUnder(info.fieldNodes, info.fragments));
  const query = readDocumentQuery(documentParameters(given, fields), against);
  const database = readingDatabaseOf(strapi);
  const known = await presentlyKnown(strapi);
  let reading = await readDocument(database, collection, { reference, query, known });
  for (let moves = 0; reading.outcome === 'moved' && moves < mostMoves; moves += 1) {
    reading = await readDocument(database, collection, { reference: reading.slug, query, known });
  }
  if (reading.outcome !== 'document') return null;
  return reading.edition.state === 'withdrawn' ? withoutWords(reading.document) : reading.document;
}

async function readPage(
  strapi: Core.Strapi,
  collection: Collection,
  parameters: Record<string, unknown>,
): Promise<DocumentList> {
  const query = readListQuery(parameters, await asked(strapi, collection));
  return readList(readingDatabaseOf(strapi), collection, { query, known: await presentlyKnown(strapi) });
}

async function presentlyKnown(strapi: Core.Strapi): Promise<Known> {
  return knownOf(strapi, (await presentVersion(strapi)).version);
}

async function presentVersion(strapi: Core.Strapi): Promise<NewsroomVersion> {
  const state = newsroomState(strapi);
  return state.known() ?? state.read();
}

const asked = async (strapi: Core.Strapi, collection: Collection): Promise<Asked> => ({
  collection,
  locales: await publicLocales(strapi, await presentVersion(strapi)),
  say: sayToCaller(strapi),
  ...officeClock(strapi),
});

/** Strapi says what was wrong in `extensions.error`; the status is ours to set, as in REST. */
const badInputAs400 =
  (resolver: Resolver): Resolver =>
  async (...given) => {
    try {
      return await resolver(...given);
    } catch (error) {
      if (error instanceof BadInputError) Object.assign(error, { extensions: { http: { status: 400 } } });
      throw error;
    }
  };
