import type { PinnedFigure } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { type KnownFigure, type KnownName, type KnownWorld, nothingKnown } from '../reading/known-world';
import type { LinkedDocuments } from './composition';

interface Named {
  documentId: string;
  locale: LocaleCode;
  slug: string;
  name: string;
  acronym?: string | null;
}

/** What a release links to, as the words of the release may speak of it: nothing but what is public. */
export function linkedWorld(linked: LinkedDocuments, locale: LocaleCode): KnownWorld {
  const named = ({ documentId, slug, name, acronym = null, ...document }: Named): KnownName => ({
    ...{ documentId, slug, acronym },
    names: acronym === null ? [name] : [name, acronym],
    isTranslated: document.locale === locale,
  });
  return {
    ...nothingKnown,
    projects: linked.projects.map(named),
    organisations: linked.organisations.map(named),
    people: linked.people.map(named),
    figures: linked.figures.map((figure) => linkedFigure(figure, figure.locale === locale)),
  };
}

/** A figure that a release links to, as the release quotes it. */
export const linkedFigure = (
  { label, unit, ...figure }: Omit<PinnedFigure, 'revised'>,
  isTranslated = true,
): KnownFigure => ({
  ...{ documentId: figure.documentId, key: figure.key, geo: figure.geo, project: figure.project },
  ...{ value: figure.value, upper: figure.upper ?? null, qualifier: figure.qualifier },
  label: [label],
  units: unit === null ? [] : [unit],
  isTranslated,
  isLinked: true,
});
