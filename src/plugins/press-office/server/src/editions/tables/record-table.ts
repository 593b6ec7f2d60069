interface RecordTable<A> {
  collectionName: string;
  singularName: string;
  pluralName: string;
  /** Columns as the database names them. Undocumented in Strapi 5.54, and works for plugin types. */
  indexes: { name: string; columns: string[]; type?: 'unique' }[];
  attributes: A;
}

/** A table of the record: made by Strapi's schema sync, shown in no panel and offered by no API. */
export const recordTable = <const A>({
  collectionName,
  singularName,
  pluralName,
  indexes,
  attributes,
}: RecordTable<A>) => ({
  kind: 'collectionType',
  collectionName,
  info: { singularName, pluralName, displayName: singularName },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  indexes,
  attributes,
});
