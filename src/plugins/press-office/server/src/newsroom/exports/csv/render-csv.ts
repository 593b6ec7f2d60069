import type { FigureDocument } from '../../../../../contracts/documents';
import type { LocaleCode } from '../../../../../contracts/locale';
import type { ToldRevision } from '../../documents/related';
import type { Rendering } from '../rendering';
import { figureColumns, revisionColumns } from './columns';
import { writeCsv } from './write-csv';

/** What a table is of, and where it is, as far as it tells that itself. */
export interface TablePlace {
  locale: LocaleCode;
  /** The day that it was so, in the institution's time zone; null for now. */
  day: string | null;
  /** The address of the metadata, from the root of the host. */
  metadata: string;
  /** The address of the same table that depends on no header. */
  location: string;
}

/** Figures as a table. */
export const figuresInCsv = (figures: readonly FigureDocument[], name: string, place: TablePlace): Rendering =>
  table(writeCsv(figureColumns, figures), name, place);

/** The revisions of a figure as a table, oldest first. */
export const revisionsInCsv = (
  { key, revisions }: { key: string; revisions: readonly ToldRevision[] },
  place: TablePlace,
): Rendering =>
  table(
    writeCsv(
      revisionColumns,
      revisions.map((revision) => ({ ...revision, key })),
    ),
    key,
    place,
  );

function table(body: string, name: string, { locale, day, metadata, location }: TablePlace): Rendering {
  const dated = day === null ? name : `${name}-${day}`;
  return {
    body,
    type: 'text/csv; charset=utf-8; header=present',
    headers: {
      'Content-Disposition': `attachment; filename="${dated}.${locale}.csv"`,
      'Content-Location': location,
      Link: `<${metadata}>; rel="describedby"; type="application/csvm+json"`,
    },
  };
}
