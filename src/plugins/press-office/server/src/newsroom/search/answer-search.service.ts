import type { Core } from '@strapi/strapi';

import type { FoundDocument } from '../../../../contracts/search';
import { readingDatabaseOf } from '../../shared/reading-database';
import { collections, pressReleases, searchPath } from '../collections';
import { inquiry } from '../http/inquiry.service';
import type { Answered } from '../http/answered';
import { inJson } from '../http/in-json';
import type { PublicRequest } from '../http/public-request';
import { subjectsIn } from '../http/subjects-in';
import { knownOf } from '../known.service';
import { paginationMeta } from '../query/page';
import { type KindsQuery, readSearchQuery } from '../query/read-search-query';
import { type FoundKinds, searchKinds } from './search-kinds';

/** The search across kinds. */
export async function answerSearch(strapi: Core.Strapi, request: PublicRequest): Promise<Answered> {
  const { parameters, version, asked } = await inquiry(strapi, request, { collection: pressReleases });
  const query = readSearchQuery(parameters, asked);
  const page = await searchKinds(readingDatabaseOf(strapi), query, knownOf(strapi, version.version));
  const documents = page.found.map(told);
  return {
    outcome: 'answer',
    ...inJson(documents, metaOf(query, page)),
    version,
    locale: query.locale,
    subjects: [searchPath, ...pathsOf(query), ...subjectsIn(documents)],
    variesByAccept: false,
  };
}

const told = ({ kind, document, highlights }: FoundKinds['found'][number]): FoundDocument => ({
  kind,
  ...document,
  _highlights: highlights,
});

const metaOf = (query: KindsQuery, page: FoundKinds) => ({
  pagination: paginationMeta(query.page, page),
  didYouMean: page.didYouMean,
});

/** A search is another when anything of a kind is published, and so is purged by the names of its kinds. */
const pathsOf = (query: KindsQuery) =>
  collections.filter(({ kind }) => query.kinds.includes(kind)).map(({ path }) => path);
