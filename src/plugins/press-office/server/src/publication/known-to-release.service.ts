import type { FigureDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { standingOf } from '../editions/read/standing';
import { gatherKnownWorlds, type ReadableLocales } from '../reading/gather-known-world.service';
import type { KnownFigure, KnownWorld } from '../reading/known-world';
import type { Desk } from '../shared/desk';
import { linkedDocumentsIn, publicLinks } from './linked-documents';
import { loadDrafts } from './load-drafts.service';
import { pinsOf } from './pins/pins-of.service';

/**
 * What is on record at the desk, as a draft of a release in each of some locales may speak of it. The figures that the
 * release links to, by documentId, are those that its numbers mean before any other; those that it goes on quoting at an
 * earlier value have that value: it is what its text should say.
 * @param readable what of it is gathered; all of it when it is left out
 */
export async function knownToRelease(
  desk: Desk,
  {
    documentId,
    locales,
    figures,
    readable,
  }: {
    documentId: string;
    locales: readonly LocaleCode[];
    figures: readonly string[];
    readable?: ReadableLocales | undefined;
  },
): Promise<Map<LocaleCode, KnownWorld>> {
  const known = await gatherKnownWorlds(desk, locales, readable);
  const linked = new Set(figures);
  const quoted = figures.length === 0 ? new Map<LocaleCode, Quoted>() : await quotedEarlier(desk, documentId);
  const asQuoted = (figure: KnownFigure, locale: LocaleCode): KnownFigure => ({
    ...figure,
    ...quoted.get(locale)?.get(figure.documentId),
    isLinked: linked.has(figure.documentId),
  });
  return new Map(
    [...known].map(([locale, world]) => [
      locale,
      { ...world, figures: world.figures.map((figure) => asQuoted(figure, locale)) },
    ]),
  );
}

type Quoted = ReadonlyMap<string, Pick<KnownFigure, 'value' | 'upper' | 'qualifier'>>;

/** The figures that each locale of a release goes on quoting at an earlier revision than the newest. */
async function quotedEarlier(desk: Desk, documentId: string): Promise<Map<LocaleCode, Quoted>> {
  const record = await loadDrafts(desk.strapi, { kind: 'press-release', documentId });
  const standings = await standingOf(desk.database, { kind: 'press-release', id: documentId });
  const links = await publicLinks(desk.database, record);
  const withPins = await pinsOf(desk, record);
  return new Map(
    [...record.drafts].map(([locale, draft]) => {
      const linked = linkedDocumentsIn(record, links, [locale]);
      const standing = standings.find((one) => one.locale === locale);
      const newest = new Map(linked.figures.map((figure) => [figure.documentId, figure.revision]));
      const isEarlier = ({ documentId: id, revision }: FigureDocument) => revision < (newest.get(id) ?? 0);
      const earlier = withPins(linked, { draft, standing }).figures.filter(isEarlier);
      return [
        locale,
        new Map(earlier.map(({ documentId: id, value, upper, qualifier }) => [id, { value, upper, qualifier }])),
      ];
    }),
  );
}
