import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';

/** A figure that a release links to, and what there is to choose its revision by. */
export interface PinChoice {
  /** Its public document now. */
  present: FigureDocument;
  /** What the public edition before quotes; null where there is none, or it did not quote the figure. */
  quoted: PinnedFigure | null;
  /** The revision that the office has decided to quote; null where nothing was decided. */
  decided: number | null;
  /** The revisions of it, by number, whose value the text gives, as far as a number can be told to be this figure. */
  stated: ReadonlySet<number>;
}

/**
 * The revision of a figure that the next edition of a release quotes. A revision changes nothing of what a release said:
 * its value is quoted anew where the office decides so, or where the text gives another revision's value and not that one
 * any more. What was never public quotes what its text gives, and where that gives none of them, the newest.
 */
export function revisionToQuote({ present, quoted, decided, stated }: PinChoice): number {
  const before = quoted?.revision ?? null;
  if (decided !== null && decided > (before ?? 0) && decided <= present.revision) return decided;
  const usual = before === null ? present.revision : Math.min(before, present.revision);
  if (stated.size === 0 || stated.has(usual)) return usual;
  return Math.max(...stated);
}
