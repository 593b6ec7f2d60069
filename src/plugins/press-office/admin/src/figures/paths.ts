/** Where the desk's figures are in the panel. Keys have one step only: two steps are no figure's. */
const figures = '/plugins/press-office/figures';

export const importPath = `${figures}/import/csv`;

export const figurePath = (key: string): string => `${figures}/${encodeURIComponent(key)}`;

/** The list; of one series, where one is named. */
export const figuresPath = (series?: string): string =>
  series === undefined ? figures : `${figures}?${new URLSearchParams({ series }).toString()}`;
