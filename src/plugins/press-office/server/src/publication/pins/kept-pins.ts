import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';

/** What decides which figures of a public release keep the value that they were published with. */
export interface PinChoice {
  /** The revision that the office has decided to quote, by the figure's documentId. */
  renewed: ReadonlyMap<string, number>;
  /** The exact values that the draft's text gives; asked only where a quoted figure was revised since. */
  valuesSaid: () => ReadonlySet<string>;
}

/**
 * The figures that the next edition of a public release quotes as the one before did, by documentId. A revision changes
 * nothing of what a release said: it is quoted anew where the office decides so, or where the text gives the new value
 * and not the old one any more. A figure that was not revised is no matter of this.
 * @param quoted what the edition before quotes
 * @param present the public documents of the figures that the draft links to
 */
export function keptPins(
  quoted: readonly PinnedFigure[],
  present: readonly FigureDocument[],
  { renewed, valuesSaid }: PinChoice,
): Map<string, PinnedFigure> {
  const kept = new Map<string, PinnedFigure>();
  for (const pin of quoted) {
    const newest = present.find(({ documentId }) => documentId === pin.documentId);
    if (newest === undefined || newest.revision <= pin.revision) continue;
    if ((renewed.get(pin.documentId) ?? 0) > pin.revision) continue;
    const said = valuesSaid();
    if (said.has(newest.value) && !said.has(pin.value)) continue;
    kept.set(pin.documentId, { ...pin, revised: null });
  }
  return kept;
}
