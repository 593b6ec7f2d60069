import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { FoundDocument } from '../../../../contracts/search';
import { databaseOf } from '../../shared/database';
import { collections, pressReleases, searchPath } from '../collections';
import { inquiry } from '../http/inquiry.service';
import { inJson, send } from '../http/send.service';
import { subjectsIn } from '../http/subjects-in';
import { paginationMeta } from '../query/page';
import { type KindsQuery, readSearchQuery } from '../query/read-search-query';
import type { FoundPage } from './find-documents';
import { searchKinds } from './search-kinds';

/** The search across kinds. */
export async function answerSearch(strapi: Core.Strapi, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, { collection: pressReleases });
  const query = readSearchQuery(parameters, asked);
  const page = await searchKinds(databaseOf(strapi), query);
  const documents = page.found.map(told);
  await send(strapi, context, {
    version,
    locale: query.locale,
    subjects: [searchPath, ...pathsOf(query), ...subjectsIn(documents)],
    rendering: inJson(documents, metaOf(query, page)),
  });
}

const told = ({ kind, document, highlights }: FoundPage['found'][number]): FoundDocument => ({
  kind,
  ...document,
  _highlights: highlights,
});

const metaOf = (query: KindsQuery, page: FoundPage) => ({
  pagination: paginationMeta(query.page, page),
  didYouMean: page.didYouMean,
});

/** A search is another when anything of a kind is published, and so is purged by the names of its kinds. */
const pathsOf = (query: KindsQuery) =>
  collections.filter(({ kind }) => query.kinds.includes(kind)).map(({ path }) => path);
