import { type FigureListQuery, type FigureOrder, figureOrders } from '../../../../contracts/figures-list';

/** What of the figures is shown, as the address of the page has it. */
export interface Shown {
  q: string;
  /** documentId, or empty for all. */
  project: string;
  series: string;
  sort: FigureOrder;
  page: number;
}

const atFirst: Shown = { q: '', project: '', series: '', sort: 'label', page: 1 };

/** Reads the address of the page: what it does not say, or nobody could mean, is as at first. */
export function shownBy(address: URLSearchParams): Shown {
  const sort = figureOrders.find((order) => order === address.get('sort'));
  const page = address.get('page') ?? '';
  return {
    q: address.get('q') ?? '',
    project: address.get('project') ?? '',
    series: address.get('series') ?? '',
    sort: sort ?? atFirst.sort,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of the page that shows something: only what is not as at first stands in it. */
export function addressOf(shown: Shown): URLSearchParams {
  const said = Object.entries(shown).filter(([name, value]) => value !== atFirst[name as keyof Shown]);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
}

/** Something else is shown from its first page on. */
export const showing = (shown: Shown, change: Partial<Shown>): Shown => ({ ...shown, page: 1, ...change });

/** What the desk is asked for. */
export const queryOf = ({ q, project, series, sort, page }: Shown): FigureListQuery => ({
  ...(q === '' ? {} : { q }),
  ...(project === '' ? {} : { project }),
  ...(series === '' ? {} : { series }),
  sort,
  page,
});
