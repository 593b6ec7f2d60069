import { labelId, type LayoutOptions, nounOf } from './noun-of';

interface Filter {
  name: string;
  label: string | { id: string; defaultMessage: string };
}

interface FilterMenu {
  displayedFilters: Filter[];
  layout: { options: LayoutOptions; metadatas: Record<string, unknown> };
}

/** Names the filters of our lists as the columns are named; the content manager would show the attributes' names. */
export function nameFilters<Menu extends FilterMenu>(menu: Menu): Menu {
  const noun = nounOf(menu.layout);
  if (noun === undefined) return menu;
  const displayedFilters = menu.displayedFilters.map((filter) =>
    typeof filter.label === 'string' && filter.name in menu.layout.metadatas
      ? { ...filter, label: { id: labelId(noun, filter.name), defaultMessage: filter.label } }
      : filter,
  );
  return { ...menu, displayedFilters };
}
