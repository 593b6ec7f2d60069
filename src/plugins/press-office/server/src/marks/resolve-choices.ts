import type { FigureChoice } from '../../../contracts/figure-marks';
import { isAlike, surroundingsLeft } from './anchors';
import type { MarkedWords, NumberInWords } from './number-in-words';

/** A choice of the editor, with the position of the number that it speaks of; null when that is not there any more. */
export interface ResolvedChoice {
  choice: FigureChoice;
  position: number | null;
}

interface Pair {
  choice: number;
  position: number;
  isExact: boolean;
  left: number;
}

/**
 * Finds the number that each choice speaks of: the one written alike with most of the text around it, if half of that
 * text is left; or one that is written otherwise now, in the same surroundings. A number has one choice at most.
 */
export function resolveChoices(
  choices: readonly FigureChoice[],
  numbers: readonly NumberInWords[],
  words: MarkedWords,
): ResolvedChoice[] {
  const pairs = choices.flatMap((choice, index) => pairsOf(choice, index, numbers, words));
  pairs.sort(
    (one, other) =>
      Number(other.isExact) - Number(one.isExact) ||
      other.left - one.left ||
      one.choice - other.choice ||
      one.position - other.position,
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { choice, position } of pairs) {
    if (found.has(choice) || taken.has(position)) continue;
    found.set(choice, position);
    taken.add(position);
  }
  return choices.map((choice, index) => ({ choice, position: found.get(index) ?? null }));
}

function pairsOf(choice: FigureChoice, index: number, numbers: readonly NumberInWords[], words: MarkedWords): Pair[] {
  const whole = choice.prefix.length + choice.suffix.length;
  return numbers.flatMap((number, position) => {
    if (number.field !== choice.field) return [];
    const isExact = isWrittenAlike(choice.exact, number.text);
    const left = surroundingsLeft(choice, number, words[number.field]);
    const needed = isExact ? whole * leftOfSame : Math.max(whole * leftOfOther, leastOfOther);
    return left >= needed ? [{ choice: index, position, isExact, left }] : [];
  });
}

/** The share of its surroundings that a number written as before must still have. */
const leftOfSame = 1 / 2;

/** The share that a number written otherwise must have, and characters at least: anything may stand in no surroundings. */
const leftOfOther = 3 / 4;
const leastOfOther = 12;

const isWrittenAlike = (one: string, other: string) =>
  one.length === other.length &&
  Array.from({ length: one.length }).every((_, index) => isAlike(one[index]!, other[index]!));
