import type { LocaleCode } from '../../../../../contracts/locale';
import { deskLanguages, type MessageKey, sayIn } from '../../../shared/translate';
import type { Column } from './columns';

/** A table as its metadata tells it. Addresses are relative to the address of the metadata. */
export interface Table<Row> {
  url: string;
  columns: readonly Column<Row>[];
  /** What the table is about. */
  title: string;
  locale: LocaleCode;
  /** The column that no two rows have the same value in. */
  primaryKey: string;
  /** The address of what a row tells, as a URI template (RFC 6570) over the columns. */
  aboutUrl: string;
}

/**
 * The metadata of a table (W3C, Metadata Vocabulary for Tabular Data). A column's titles are those of every language of
 * the office, and, in no language (`und`), the name in the header: by it a reader sees that table and metadata fit.
 */
export function csvwMetadata<Row>({ url, columns, title, locale, primaryKey, aboutUrl }: Table<Row>): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
    url,
    'dc:title': title,
    'dc:description': sayIn(locale)('newsroom.table.description'),
    'dc:language': { '@value': locale },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: {
      aboutUrl,
      primaryKey,
      columns: columns.map(({ name, title: key, datatype, required }) => ({
        name,
        titles: titlesOf(name, `newsroom.column.${key}` as MessageKey),
        datatype,
        ...(required ? { required } : {}),
      })),
    },
  };
}

const titlesOf = (name: string, key: MessageKey) => ({
  und: name,
  ...Object.fromEntries(deskLanguages.map((language) => [language, sayIn(language)(key)])),
});
