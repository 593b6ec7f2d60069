import type { QuotedFigure } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';

/** A figure at one revision, as the languages of a release quote it. */
export interface QuoteGroup {
  /** In the language of the reader, where the release has it. */
  figure: QuotedFigure;
  locales: LocaleCode[];
  /** Whether no language quotes another revision of it. */
  isInAll: boolean;
}

/** Puts together what the languages of a release quote alike: a line a figure, or more where they quote other revisions. */
export function groupQuotes(figures: readonly QuotedFigure[], language: string): QuoteGroup[] {
  const groups: QuotedFigure[][] = [];
  for (const quote of figures) {
    const group = groups.find(([first]) => first !== undefined && isAlike(first, quote));
    if (group === undefined) groups.push([quote]);
    else group.push(quote);
  }
  return groups.map((quotes) => {
    const figure = quotes.find(({ locale }) => locale === language) ?? quotes[0]!;
    const isInAll = figures.every(
      ({ documentId, revision }) => documentId !== figure.documentId || revision === figure.revision,
    );
    return { figure, locales: quotes.map(({ locale }) => locale), isInAll };
  });
}

const isAlike = (one: QuotedFigure, other: QuotedFigure) =>
  one.documentId === other.documentId && one.revision === other.revision;
