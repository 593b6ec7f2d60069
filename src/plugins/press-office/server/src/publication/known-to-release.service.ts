import type { LocaleCode } from '../../../contracts/locale';
import { gatherKnownWorlds } from '../reading/gather-known-world.service';
import type { KnownWorld } from '../reading/known-world';
import type { Desk } from '../shared/desk';
import type { DeskRecord } from './load-drafts.service';

/** What is on record at the desk, as each draft of a release may speak of it; the figures that it links to are meant first. */
export async function knownToRelease(
  desk: Desk,
  { drafts, links }: DeskRecord,
  locales: readonly LocaleCode[] = [...drafts.keys()],
): Promise<Map<LocaleCode, KnownWorld>> {
  const known = await gatherKnownWorlds(desk, locales);
  const linked = new Set((links.get('figures') ?? []).map((figure) => figure.documentId));
  const withLinked = (world: KnownWorld): KnownWorld => ({
    ...world,
    figures: world.figures.map((figure) => ({ ...figure, isLinked: linked.has(figure.documentId) })),
  });
  return new Map([...known].map(([locale, world]) => [locale, withLinked(world)]));
}
