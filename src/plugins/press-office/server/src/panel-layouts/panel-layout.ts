/** A row of the edit view: attribute → columns of the twelve that the row has. */
type Row = Record<string, number>;

interface Wish {
  /** The attribute that names a record where others link to it. */
  mainField: string;
  /** `attribute:ASC` or `attribute:DESC`. */
  sort: `${string}:${'ASC' | 'DESC'}`;
  list: string[];
  edit: Row[];
}

/**
 * A content type's `config`: what Strapi's content manager stores for a type it has no configuration of yet
 * (content-manager/server/services/utils/configuration). From then on the stored one counts, and an administrator
 * changes it with "Configure the view". Strapi checks it at every start and refuses an unknown attribute.
 */
export function panelLayout({ mainField, sort, list, edit }: Wish) {
  const [defaultSortBy, defaultSortOrder] = sort.split(':');
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField,
      defaultSortBy,
      defaultSortOrder,
    },
    layouts: { list, edit: edit.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))) },
  };
}
