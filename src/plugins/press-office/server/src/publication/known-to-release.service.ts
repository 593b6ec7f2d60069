import type { LocaleCode } from '../../../contracts/locale';
import { gatherKnownWorlds } from '../reading/gather-known-world.service';
import type { KnownWorld } from '../reading/known-world';
import type { Desk } from '../shared/desk';

/**
 * What is on record at the desk, as a draft of a release in each of some locales may speak of it; the figures that the
 * release links to, by documentId, are those that its numbers mean before any other.
 */
export async function knownToRelease(
  desk: Desk,
  { locales, figures }: { locales: readonly LocaleCode[]; figures: readonly string[] },
): Promise<Map<LocaleCode, KnownWorld>> {
  const known = await gatherKnownWorlds(desk, locales);
  const linked = new Set(figures);
  const withLinked = (world: KnownWorld): KnownWorld => ({
    ...world,
    figures: world.figures.map((figure) => ({ ...figure, isLinked: linked.has(figure.documentId) })),
  });
  return new Map([...known].map(([locale, world]) => [locale, withLinked(world)]));
}
