import type { FigureChoice, FigureMark } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import { bindNumbers } from './bind-numbers';
import type { MarkedWords } from './number-in-words';
import { readNumbers } from './read-numbers';

/**
 * The marks of a press release: its numbers that are the value of a figure it links to, in their order. A number that
 * says anything else has none, whatever was chosen for it.
 * @param known the figures with `isLinked`, and the names that its words may speak of
 */
export function markNumbers(
  words: MarkedWords,
  { locale, known, choices }: { locale: LocaleCode; known: KnownWorld; choices: readonly FigureChoice[] },
): FigureMark[] {
  if (!known.figures.some(({ isLinked }) => isLinked === true)) return [];
  const numbers = readNumbers({ words, locale, known });
  const { bindings } = bindNumbers(numbers, { words, choices, figures: known.figures });
  return numbers.flatMap(({ field, start, end, text }, position) => {
    const binding = bindings[position];
    if (!binding?.figure || !binding.agrees) return [];
    return [{ field, start, end, text, value: binding.value, figure: binding.figure.key }];
  });
}
