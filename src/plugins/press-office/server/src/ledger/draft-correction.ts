import type { PinnedFigure } from '../../../contracts/documents';
import { type FigureChoice, type MarkedField, markedFields } from '../../../contracts/figure-marks';
import type { NumberChange } from '../../../contracts/ledger';
import { applyCorrection } from '../copy-desk/apply-correction';
import { wordsOf } from '../copy-desk/lines';
import { type Binding, bindNumbers } from '../marks/bind-numbers';
import { choicesIn } from '../marks/choices-in';
import type { NumberInWords } from '../marks/number-in-words';
import { readNumbers } from '../marks/read-numbers';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { linkedFigure } from '../public-documents/linked-world';
import { writtenLike } from '../reading/figures/written-like';
import type { KnownWorld } from '../reading/known-world';
import { agreeingWords, type CountedUnit, type Replacement } from './counted-words';

/** A draft that is to say the new value of a figure. */
export interface CorrectionOrder {
  draft: PressReleaseDraft;
  /** What the public edition quotes: the figure at its earlier value, and the others beside it. */
  quoted: readonly PinnedFigure[];
  figureId: string;
  /** The newest exact value, and its upper end where it is a range. */
  newest: { value: string; upper: string | null };
  /** What the figure counts, in the draft's language. */
  unit: CountedUnit;
  /** What is on record, for the names that the text is read with. */
  known: KnownWorld;
}

/** The numbers that a correction replaces, and the attributes of the draft as they would be. */
export interface CorrectedDraft {
  changes: NumberChange[];
  data: Partial<PressReleaseDraft>;
  /** Whether the text does not give the figure's earlier value at all: it stands beside the text only. */
  isSilent: boolean;
}

/**
 * Replaces the number of a revised figure wherever a draft gives its earlier value, written as the text wrote it, and the
 * form of its unit with it. Only what can be told to be that figure is replaced: "50" may stand for two of them.
 */
export function draftCorrection({ draft, quoted, figureId, newest, unit, known }: CorrectionOrder): CorrectedDraft {
  const { locale } = draft;
  const words = Object.fromEntries(markedFields.map((field) => [field, wordsOf(draft, field)])) as Words;
  const figures = quoted.map((figure) => linkedFigure(figure));
  const choices = choicesIn(draft.figureMarks);
  const numbers = readNumbers({ words, locale, known: { ...known, figures } });
  const { bindings } = bindNumbers(numbers, { words, choices, figures });
  const corrected = numbers.flatMap((number, position): Corrected[] => {
    const binding = bindings[position] ?? null;
    const end = endStated(number, { binding, figureId });
    const pin = quoted.find(({ documentId }) => documentId === figureId);
    if (end === null || pin === undefined) return [];
    const next = end === pin.upper ? newest.upper : newest.value;
    const to = next && writtenLike(number, next, known.decimalMark ?? '.');
    if (!next || !to) return [];
    const { field, start, text: from } = number;
    const noun = agreeingWords(words[field], { end: number.end, next, locale }, unit);
    const replacements = [{ start, end: number.end, from, to }, ...(noun === null ? [] : [noun])];
    const change = changeOf(number, { locale, replacements, words });
    return [{ change, replacements, written: to, choice: binding?.by === 'choice' ? binding.choice : null }];
  });
  const isCandidate = ({ candidates }: NumberInWords) =>
    candidates.some(({ figure }) => figure.documentId === figureId);
  return {
    changes: corrected.map(({ change }) => change),
    data: dataWith(draft, { corrected, choices }),
    isSilent: !numbers.some(isCandidate),
  };
}

type Words = Record<MarkedField, string>;

interface Corrected {
  change: NumberChange;
  /** The number, and the words that it counts where they change with it. */
  replacements: readonly Replacement[];
  /** The new number alone, as the text writes it. */
  written: string;
  /** What the editor said of the number, if she did. */
  choice: FigureChoice | null;
}

/**
 * Which end of a figure a number states, as the figure writes it; null when it is not, or may not be, that figure. A number
 * that nothing but its value speaks for is it where no other figure of the release has that value.
 */
function endStated(
  { candidates }: NumberInWords,
  { binding, figureId }: { binding: Binding | null; figureId: string },
): string | null {
  if (binding?.figure === null) return null;
  if (binding !== null) return binding.figure.documentId === figureId ? binding.value : null;
  const [only, ...others] = candidates;
  return only?.figure.documentId === figureId && others.length === 0 ? only.end : null;
}

function changeOf(
  { field, start, sentence: before }: NumberInWords,
  { locale, replacements, words }: { locale: string; replacements: readonly Replacement[]; words: Words },
): NumberChange {
  const { end } = replacements.at(-1)!;
  const from = words[field].slice(start, end);
  const to = replaced(from, { replacements, offset: start });
  const offset = start - words[field].lastIndexOf(before, start);
  const after = before.slice(0, offset) + to + before.slice(offset + from.length);
  return { locale, field, start, end, before, after, from, to };
}

/** Words with others in the places of some, of which the first stands at `offset`. */
const replaced = (words: string, { replacements, offset }: { replacements: readonly Replacement[]; offset: number }) =>
  replacements.reduceRight(
    (text, { start, end, to }) => text.slice(0, start - offset) + to + text.slice(end - offset),
    words,
  );

/** The changed attributes. From the last place to the first, so that no place moves before its turn. */
function dataWith(
  draft: PressReleaseDraft,
  { corrected, choices }: { corrected: readonly Corrected[]; choices: readonly FigureChoice[] },
): Partial<PressReleaseDraft> {
  const backwards = corrected
    .flatMap(({ change: { field }, replacements }) => replacements.map((replacement) => ({ field, ...replacement })))
    .sort((one, other) => other.start - one.start);
  const data = backwards.reduce<Partial<PressReleaseDraft>>((changed, { field, start, end, from, to }) => {
    const span = { start, end, text: from };
    return { ...changed, ...applyCorrection({ ...draft, ...changed }, { field, span, correction: to }) };
  }, {});
  const written = new Map(
    corrected.flatMap(({ written: number, choice }) => (choice ? [[choice, number] as const] : [])),
  );
  if (written.size === 0) return data;
  // What the editor said of a number is anchored to how it is written.
  return { ...data, figureMarks: choices.map((choice) => ({ ...choice, exact: written.get(choice) ?? choice.exact })) };
}
