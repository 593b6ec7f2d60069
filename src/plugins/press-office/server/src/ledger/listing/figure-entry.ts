import type { FigureDocument } from '../../../../contracts/documents';
import type { FigureEntry, FigureMeasure, FigureProject } from '../../../../contracts/figures-list';
import type { LocaleCode } from '../../../../contracts/locale';
import { displayFigure } from '../../figures/display';
import { isRevised } from '../../figures/revision';
import type { FigureDraft } from '../../public-documents/drafts';
import { measureOf } from '../../public-documents/figure';

/** What a figure is, at the desk and in public. */
export interface ListedFigure {
  /** One a language, in the order of languages; one at least. */
  drafts: readonly FigureDraft[];
  /** Its live documents, one a language. */
  published: readonly FigureDocument[];
  project: FigureProject | null;
  quotes: FigureEntry['quotes'];
  numberFormatOf(locale: LocaleCode): LocaleCode;
}

/** A figure as the list shows it. */
export function figureEntry({ drafts, published, project, quotes, numberFormatOf }: ListedFigure): FigureEntry | null {
  const [first] = drafts;
  if (first === undefined) return null;
  const inEach = <T>(valueOf: (draft: FigureDraft) => T): Record<LocaleCode, T> =>
    Object.fromEntries(drafts.map((draft) => [draft.locale, valueOf(draft)]));
  const isSame = published.length > 0 && !isRevised(measureOf(first), published);
  return {
    documentId: first.documentId,
    key: first.key,
    labels: inEach(({ label }) => label),
    units: inEach(({ unit }) => unit),
    series: first.series,
    breakdown: first.breakdown,
    geo: first.geo,
    total: first.isTotal === true,
    overlapping: first.isOverlapping === true,
    project,
    public: publicMeasure(published),
    draft: isSame
      ? null
      : {
          ...measureOf(first),
          displays: inEach((draft) =>
            displayFigure({ ...draft, ...measureOf(draft) }, draft.locale, numberFormatOf(draft.locale)),
          ),
        },
    quotes,
  };
}

function publicMeasure(published: readonly FigureDocument[]): FigureEntry['public'] {
  const [newest] = published.toSorted((one, other) => other.revision - one.revision);
  if (newest === undefined) return null;
  const { revision, value, upper = null, qualifier, asOf, period } = newest;
  const displays: FigureMeasure['displays'] = Object.fromEntries(
    published.map(({ locale, display }) => [locale, display]),
  );
  return { revision, value, upper, qualifier, asOf, period, displays };
}
