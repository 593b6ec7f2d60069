import type { Core } from '@strapi/strapi';

import type { FigureDocument } from '../../../../contracts/documents';
import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import { dayIn } from '../../shared/instant';
import { figures, partnerProjects, pressReleases } from '../collections';
import { inJson } from '../http/in-json';
import type { PublicRequest } from '../http/public-request';
import type { DocumentList } from '../newsroom';
import { officeClock } from '../office-clock.service';
import type { DocumentQuery, ListQuery } from '../query/read-query';
import { addressOf } from './addresses.service';
import { figuresInCsv, revisionsInCsv, type TablePlace } from './csv/render-csv';
import { figureInJsonLd, type WholeFigure } from './json-ld/figure-in-json-ld';
import { nextPage } from './next-page';
import type { Rendering } from './rendering';
import { seriesInSdmxJson } from './sdmx-json/series-in-sdmx-json';
import { withoutParameter } from './without-parameter';

/** A list in the form that was asked for. Forms other than JSON are those of figures (`collections.ts`). */
export function renderList(
  strapi: Core.Strapi,
  request: PublicRequest,
  {
    documents,
    total,
    pagination,
    search,
    query,
    version,
  }: DocumentList & { query: ListQuery; version: NewsroomVersion },
): Rendering {
  if (query.format === 'json') return inJson(documents, { pagination, ...search });
  const { nextCursor } = pagination;
  const next = nextPage(request, { page: query.page, listed: documents.length, total, nextCursor });
  return linkingTo(next, exported(strapi, request, { documents: documents as FigureDocument[], query, version }));
}

function exported(
  strapi: Core.Strapi,
  request: PublicRequest,
  { documents, query, version }: { documents: FigureDocument[]; query: ListQuery; version: NewsroomVersion },
): Rendering {
  if (query.format === 'sdmx-json') {
    return seriesInSdmxJson({
      figures: documents,
      locale: query.locale,
      asOf: query.asOf,
      changedAt: version.changedAt ?? officeClock(strapi).now.toISOString(),
    });
  }
  return figuresInCsv(
    documents,
    'figures',
    tablePlace(strapi, request, { query, address: addressOf(strapi, figures) }),
  );
}

/** One document in the form that was asked for. */
export function renderOne(
  strapi: Core.Strapi,
  request: PublicRequest,
  { document, query }: { document: object; query: DocumentQuery },
): Rendering {
  if (query.format === 'json') return inJson(document);
  const figure = document as WholeFigure;
  const address = `${addressOf(strapi, figures)}/${figure.slug}`;
  if (query.format === 'csv') return revisionsInCsv(figure, tablePlace(strapi, request, { query, address }));
  return figureInJsonLd(figure, {
    figure: address,
    projects: addressOf(strapi, partnerProjects),
    pressReleases: addressOf(strapi, pressReleases),
  });
}

function tablePlace(
  strapi: Core.Strapi,
  { querystring }: PublicRequest,
  { query, address }: { query: ListQuery | DocumentQuery; address: string },
): TablePlace {
  const { timeZone } = officeClock(strapi);
  const search = withoutParameter(querystring, 'format');
  return {
    locale: query.locale,
    day: query.asOf === null ? null : dayIn(new Date(query.asOf), timeZone),
    metadata: `${address}.csv-metadata.json${search}`,
    location: `${address}.csv${search}`,
  };
}

function linkingTo(next: string | null, rendering: Rendering): Rendering {
  if (next === null) return rendering;
  const links = [rendering.headers?.Link, `<${next}>; rel="next"`].filter((link) => link !== undefined);
  return { ...rendering, headers: { ...rendering.headers, Link: links.join(', ') } };
}
