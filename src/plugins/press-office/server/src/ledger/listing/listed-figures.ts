import type { FigureOrder } from '../../../../contracts/figures-list';
import type { LocaleCode } from '../../../../contracts/locale';
import { groupedBy } from '../../shared/grouped-by';
import { fitsWords } from './fits-words';

/** What is known of every draft of a figure before a page is chosen. */
export interface DraftHead {
  documentId: string;
  locale: LocaleCode;
  key: string | null;
  label: string | null;
  unit: string | null;
  series: string | null;
  breakdown: string | null;
  updatedAt: string | Date;
}

interface Asked {
  q: string | null;
  series: string | null;
  sort: FigureOrder;
}

/**
 * The documentIds of the figures that fit what is asked for, in order. Names are ordered as the language does, numbers in
 * them by their value; what has no name comes last, and what is equal in the order of keys.
 * @param language the reader's
 */
export function listedFigures(heads: readonly DraftHead[], { q, series, sort }: Asked, language: LocaleCode): string[] {
  const figures = [...groupedBy(heads, ({ documentId }) => documentId)].map(([documentId, drafts]) => ({
    documentId,
    drafts,
  }));
  const fitting = figures.filter(
    ({ drafts }) =>
      (series === null || drafts.some((draft) => draft.series === series)) &&
      (q === null || fitsWords(drafts.flatMap(textsOf), q)),
  );
  const isReversed = sort.startsWith('-');
  const by = sort.replace('-', '') as Attribute;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const placed = fitting.map(({ documentId, drafts }) => ({
    documentId,
    place: placeOf(drafts, by, language),
    key: drafts[0]?.key ?? '',
  }));
  placed.sort((one, other) => {
    const missing = Number(one.place === '') - Number(other.place === '');
    const order = compare(one.place, other.place);
    return missing || (isReversed ? -order : order) || compare(one.key, other.key);
  });
  return placed.map(({ documentId }) => documentId);
}

/** All series that figures belong to, as the language orders them. */
export function seriesIn(heads: readonly DraftHead[], language: LocaleCode): string[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...new Set(heads.flatMap(({ series }) => (series ? [series] : [])))].sort(compare);
}

type Attribute = 'label' | 'key' | 'series' | 'updated';

function placeOf(drafts: readonly DraftHead[], by: Attribute, language: LocaleCode): string {
  const own = drafts.find(({ locale }) => locale === language);
  if (by === 'label') return own?.label || drafts.find(({ label }) => label)?.label || '';
  if (by === 'updated') {
    // Instants of one form are in order as texts are.
    return drafts
      .map(({ updatedAt }) => new Date(updatedAt).toISOString())
      .reduce((one, other) => (one > other ? one : other));
  }
  return drafts[0]?.[by] ?? '';
}

const textsOf = ({ key, label, unit, series, breakdown }: DraftHead) => [key, label, unit, series, breakdown];
