import type { Core } from '@strapi/strapi';

import type { FigureDocument } from '../../../../contracts/documents';
import { readingDatabaseOf } from '../../shared/reading-database';
import { sayIn } from '../../shared/translate';
import type { Collection } from '../collections';
import { inquiry } from '../http/inquiry.service';
import type { Answered } from '../http/answered';
import { elsewhere } from '../http/elsewhere.service';
import type { PublicRequest } from '../http/public-request';
import { knownOf } from '../known.service';
import { readDocument } from '../newsroom';
import { readDocumentQuery, readListQuery } from '../query/read-query';
import { addressOf } from './addresses.service';
import { figureColumns, revisionColumns } from './csv/columns';
import { csvwMetadata } from './csv/csvw';
import type { Rendering } from './rendering';
import { withoutParameter } from './without-parameter';

/** Answers the metadata of a list in CSV, at the parameters that the list itself takes. */
export async function describeList(
  strapi: Core.Strapi,
  collection: Collection,
  request: PublicRequest,
): Promise<Answered> {
  const { parameters, version, asked } = await inquiry(strapi, request, { collection });
  const { locale } = readListQuery({ format: 'csv', ...parameters }, asked);
  const name = lastPart(addressOf(strapi, collection));
  const metadata = csvwMetadata({
    url: `${name}.csv${withoutParameter(request.querystring, 'format')}`,
    columns: figureColumns,
    title: sayIn(locale)('newsroom.table.figures'),
    locale,
    primaryKey: 'key',
    aboutUrl: `${name}/{key}?locale=${locale}`,
  });
  const subjects = [collection.path];
  return { outcome: 'answer', ...inCsvm(metadata), version, locale, subjects, variesByAccept: false };
}

/** Answers the metadata of one figure's revisions in CSV. */
export async function describeOne(
  strapi: Core.Strapi,
  collection: Collection,
  request: PublicRequest,
): Promise<Answered> {
  const { parameters, version, asked } = await inquiry(strapi, request, { collection });
  const query = readDocumentQuery({ format: 'csv', ...parameters }, asked);
  const reference = String(request.params.reference);
  const known = knownOf(strapi, version.version);
  const reading = await readDocument(readingDatabaseOf(strapi), collection, { reference, query, known });
  if (reading.outcome !== 'document') {
    return elsewhere(strapi, request, { reading, collection, version, say: asked.say });
  }
  const { key, documentId } = reading.document as FigureDocument;
  const metadata = csvwMetadata({
    url: `${key}.csv${withoutParameter(request.querystring, 'format')}`,
    columns: revisionColumns,
    title: sayIn(query.locale)('newsroom.table.revisions', { key }),
    locale: query.locale,
    primaryKey: 'revision',
    aboutUrl: `${key}#revision-{revision}`,
  });
  const subjects = [documentId];
  return { outcome: 'answer', ...inCsvm(metadata), version, locale: query.locale, subjects, variesByAccept: false };
}

const lastPart = (address: string) => address.slice(address.lastIndexOf('/') + 1);

const inCsvm = (metadata: object): Rendering => ({
  body: JSON.stringify(metadata),
  type: 'application/csvm+json; charset=utf-8',
});
