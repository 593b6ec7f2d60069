import type { FigureChoice } from '../../../contracts/figure-marks';
import type { KnownFigure } from '../reading/known-world';
import { bindByContext } from './bind-by-context';
import type { MarkedWords, NumberInWords } from './number-in-words';
import { resolveChoices } from './resolve-choices';

/** What a number is bound to. `agrees`: it has the value of the figure, which is written `value`. */
export type Binding =
  | { by: 'match'; figure: KnownFigure; agrees: true; value: string }
  | { by: 'choice'; choice: FigureChoice; figure: KnownFigure; agrees: true; value: string }
  | { by: 'choice'; choice: FigureChoice; figure: KnownFigure; agrees: false; value: null }
  | { by: 'choice'; choice: FigureChoice; figure: null };

export interface BoundNumbers {
  /** For each number what it is bound to; null where nothing, and nobody, says. */
  bindings: (Binding | null)[];
  /** Choices whose number is not there any more, or whose figure is not linked any more. */
  lost: { choice: FigureChoice; isLinked: boolean }[];
}

/** Binds the numbers of a press release to the figures that it links to: as the editor chose, or else by context. */
export function bindNumbers(
  numbers: readonly NumberInWords[],
  {
    words,
    choices,
    figures,
  }: { words: MarkedWords; choices: readonly FigureChoice[]; figures: readonly KnownFigure[] },
): BoundNumbers {
  const linked = new Map(
    figures.filter(({ isLinked }) => isLinked === true).map((figure) => [figure.documentId, figure]),
  );
  const bindings: (Binding | null)[] = bindByContext(numbers).map(
    (candidate) => candidate && { by: 'match', figure: candidate.figure, agrees: true, value: candidate.end },
  );
  const lost: BoundNumbers['lost'] = [];
  for (const { choice, position } of resolveChoices(choices, numbers, words)) {
    const figure = choice.figure === null ? null : linked.get(choice.figure);
    if (position === null || figure === undefined) lost.push({ choice, isLinked: figure !== undefined });
    else bindings[position] = asChosen(numbers[position]!, choice, figure);
  }
  return { bindings, lost };
}

function asChosen({ candidates }: NumberInWords, choice: FigureChoice, figure: KnownFigure | null): Binding {
  if (figure === null) return { by: 'choice', choice, figure };
  const candidate = candidates.find((one) => one.figure.documentId === figure.documentId);
  return candidate === undefined
    ? { by: 'choice', choice, figure, agrees: false, value: null }
    : { by: 'choice', choice, figure, agrees: true, value: candidate.end };
}
