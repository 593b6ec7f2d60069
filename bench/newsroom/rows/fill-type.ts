import type { Core } from '@strapi/strapi';

import { type InEach, type Locale, locales } from '../corpus/locales';

/** A published document as Strapi keeps it: its attributes in each language, and whom it links to. */
export interface Entry {
  documentId: string;
  publishedAt: Date;
  attributes: InEach<Record<string, unknown>>;
  /** Attribute → places of the documents that it links to, in the order in which they were written to their own type. */
  links: Record<string, readonly number[]>;
}

/**
 * Writes the rows that Strapi would have written when the documents were saved and published in three languages: a draft and
 * a published one in each, and the links of both. Its own API takes 50 ms and more for each document.
 * @param entries all documents of the type, which must be empty
 */
export async function fillType(strapi: Core.Strapi, uid: string, entries: Iterable<Entry>): Promise<void> {
  const { tableName, attributes } = strapi.db.metadata.get(uid) as unknown as TypeMetadata;
  const linksOf = Object.entries(attributes).filter(([, { joinTable }]) => joinTable !== undefined);
  const rows: object[] = [];
  const links = new Map<string, object[]>(linksOf.map(([, { joinTable }]) => [joinTable!.name, []]));
  const write = async () => {
    await insert(strapi, tableName, rows.splice(0));
    for (const [table, some] of links) await insert(strapi, table, some.splice(0));
  };
  let place = 0;
  for (const entry of entries) {
    for (const locale of locales) {
      for (const isPublished of [false, true]) {
        const id = idAt(place, locale, isPublished);
        rows.push({ id, ...columnsOf(attributes, entry, { locale, isPublished }) });
        for (const [attribute, { joinTable }] of linksOf) {
          const targets = entry.links[attribute] ?? [];
          const target = (at: number) => idAt(at, locale, isPublished);
          links
            .get(joinTable!.name)!
            .push(...targets.map((at, order) => link(joinTable!, { id, target: target(at), order, place })));
        }
      }
    }
    place += 1;
    if (rows.length >= rowsInOneGo) await write();
  }
  await write();
  await settleCounters(strapi, tableName);
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

interface TypeMetadata {
  tableName: string;
  attributes: Record<string, { type: string; columnName?: string; joinTable?: JoinTable }>;
}

const rowsInOneGo = 600;

/** Ids are known beforehand: links need them. */
const idAt = (place: number, locale: Locale, isPublished: boolean) =>
  place * 2 * locales.length + locales.indexOf(locale) * 2 + (isPublished ? 2 : 1);

function columnsOf(
  known: TypeMetadata['attributes'],
  { documentId, publishedAt, attributes }: Entry,
  { locale, isPublished }: { locale: Locale; isPublished: boolean },
): Record<string, unknown> {
  const values = {
    ...attributes[locale],
    ...{ documentId, locale, createdAt: publishedAt, updatedAt: publishedAt },
    publishedAt: isPublished ? publishedAt : null,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const column = known[name]?.columnName;
      if (column === undefined) throw new Error(`There is no attribute "${name}".`);
      const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
      return [column, isJson ? JSON.stringify(value) : value];
    }),
  );
}

const link = (
  { joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName }: JoinTable,
  { id, target, order, place }: { id: number; target: number; order: number; place: number },
) => ({
  [joinColumn.name]: id,
  [inverseJoinColumn.name]: target,
  ...(orderColumnName === undefined ? {} : { [orderColumnName]: order + 1 }),
  ...(inverseOrderColumnName === undefined ? {} : { [inverseOrderColumnName]: place + 1 }),
});

async function insert(strapi: Core.Strapi, table: string, rows: readonly object[]): Promise<void> {
  // SQLite limits the rows of one statement.
  await strapi.db.transaction(async ({ trx }) => {
    for (let first = 0; first < rows.length; first += 100) {
      await strapi.db
        .connection(table)
        .insert(rows.slice(first, first + 100))
        .transacting(trx);
    }
  });
}

/** PostgreSQL does not notice which ids were given by hand. */
async function settleCounters(strapi: Core.Strapi, table: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw(`SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT max(id) FROM ??))`, [
    table,
    table,
  ]);
}
