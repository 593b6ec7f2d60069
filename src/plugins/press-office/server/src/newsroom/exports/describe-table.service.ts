import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { FigureDocument } from '../../../../contracts/documents';
import { databaseOf } from '../../shared/database';
import { sayIn } from '../../shared/translate';
import type { Collection } from '../collections';
import { inquiry } from '../http/inquiry.service';
import { send, sendElsewhere } from '../http/send.service';
import { readDocument } from '../newsroom';
import { readDocumentQuery, readListQuery } from '../query/read-query';
import { addressOf } from './addresses.service';
import { figureColumns, revisionColumns } from './csv/columns';
import { csvwMetadata } from './csv/csvw';
import type { Rendering } from './rendering';
import { withoutParameter } from './without-parameter';

/** Answers the metadata of a list in CSV, at the parameters that the list itself takes. */
export async function describeList(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, { collection });
  const { locale } = readListQuery({ format: 'csv', ...parameters }, asked);
  const name = lastPart(addressOf(strapi, collection));
  const metadata = csvwMetadata({
    url: `${name}.csv${withoutParameter(context.querystring, 'format')}`,
    columns: figureColumns,
    title: sayIn(locale)('newsroom.table.figures'),
    locale,
    primaryKey: 'key',
    aboutUrl: `${name}/{key}?locale=${locale}`,
  });
  await send(strapi, context, { version, locale, subjects: [collection.path], rendering: inCsvm(metadata) });
}

/** Answers the metadata of one figure's revisions in CSV. */
export async function describeOne(strapi: Core.Strapi, collection: Collection, context: Context): Promise<void> {
  const { parameters, version, asked } = await inquiry(strapi, context, { collection });
  const query = readDocumentQuery({ format: 'csv', ...parameters }, asked);
  const reference = String(context.params.reference);
  const reading = await readDocument(databaseOf(strapi), collection, { reference, query });
  if (reading.outcome !== 'document') {
    return sendElsewhere(strapi, context, { reading, collection, say: asked.say });
  }
  const { key, documentId } = reading.document as FigureDocument;
  const metadata = csvwMetadata({
    url: `${key}.csv${withoutParameter(context.querystring, 'format')}`,
    columns: revisionColumns,
    title: sayIn(query.locale)('newsroom.table.revisions', { key }),
    locale: query.locale,
    primaryKey: 'revision',
    aboutUrl: `${key}#revision-{revision}`,
  });
  const rendering = inCsvm(metadata);
  await send(strapi, context, { version, locale: query.locale, subjects: [documentId], rendering });
}

const lastPart = (address: string) => address.slice(address.lastIndexOf('/') + 1);

const inCsvm = (metadata: object): Rendering => ({
  body: JSON.stringify(metadata),
  type: 'application/csvm+json; charset=utf-8',
});
