import type { PinnedFigure } from '../../../contracts/documents';
import type { NumberChange } from '../../../contracts/ledger';
import { applyCorrection } from '../copy-desk/apply-correction';
import { placeIn } from '../reading/text/joined-lines';
import { readDraft } from '../copy-desk/read-draft';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { writtenLike } from '../reading/figures/written-like';
import type { KnownFigure, KnownWorld } from '../reading/known-world';
import type { Say } from '../shared/translate';

/** A draft that is to say the new value of a figure. */
export interface CorrectionOrder {
  draft: PressReleaseDraft;
  /** What the public edition quotes: the figure at its earlier value, and the others beside it. */
  quoted: readonly PinnedFigure[];
  figureId: string;
  /** The newest exact value. */
  value: string;
  /** What is on record, for the names that the text is read with. */
  known: KnownWorld;
  say: Say;
}

/** The numbers that a correction replaces, and the attributes of the draft as they would be. */
export interface CorrectedDraft {
  changes: NumberChange[];
  data: Partial<PressReleaseDraft>;
}

/**
 * Replaces the number of a revised figure wherever a draft gives its earlier value, written as the text wrote it. Only
 * what can be told to be that figure is replaced: "50" may stand for two of them.
 */
export function draftCorrection({ draft, quoted, figureId, value, known, say }: CorrectionOrder): CorrectedDraft {
  const { locale } = draft;
  const pin = quoted.find(({ documentId }) => documentId === figureId);
  const figures = quoted.map(asKnown);
  const { joined, reading } = readDraft(draft, { locale, known: { ...known, figures }, say });
  if (pin === undefined || reading === null) return { changes: [], data: {} };
  const numbers = reading.figures.filter(({ found }) => found.value === pin.value);
  const matched = numbers.filter(({ match }) => match?.figure.documentId === figureId);
  const unmatched = numbers.filter(({ match }) => match === null);
  const isOnlyOne = quoted.filter((one) => one.value === pin.value).length === 1;
  const meant = isOnlyOne ? [...matched, ...unmatched] : matched;
  const changes = meant.flatMap(({ found }): NumberChange[] => {
    const { field, at } = placeIn(joined, found.span);
    const to = writtenLike({ text: found.span.text, value: pin.value }, value, locale.startsWith('en') ? '.' : ',');
    if (at === null || to === null) return [];
    const from = found.span.text;
    const offset = found.span.start - joined.text.lastIndexOf(found.sentence, found.span.start);
    const after = found.sentence.slice(0, offset) + to + found.sentence.slice(offset + from.length);
    return [{ locale, field, ...at, before: found.sentence, after, from, to }];
  });
  return { changes, data: dataWith(draft, changes) };
}

/** The changed attributes. From the last place to the first, so that no place moves before its turn. */
function dataWith(draft: PressReleaseDraft, changes: readonly NumberChange[]): Partial<PressReleaseDraft> {
  const backwards = [...changes].sort((one, other) => other.start - one.start);
  return backwards.reduce<Partial<PressReleaseDraft>>((data, { field, start, end, from, to }) => {
    const span = { start, end, text: from };
    return { ...data, ...applyCorrection({ ...draft, ...data }, { field, span, correction: to }) };
  }, {});
}

const asKnown = ({ documentId, key, label, value, qualifier, unit, geo, project }: PinnedFigure): KnownFigure => ({
  ...{ documentId, key, value, qualifier, geo, project },
  label: [label],
  units: unit === null ? [] : [unit],
  isTranslated: true,
  isLinked: true,
});
