import type { FigureChoice, NumberAnchor, NumberInDraft } from '../../../../contracts/figure-marks';

/** What the select of a number may say besides the documentId of a figure. */
export const byItself = 'by-itself';
export const noFigure = 'no-figure';

/** The choice in the form that speaks of a number: the one that was just made, or the saved one if it is still there. */
export function choiceFor(choices: readonly FigureChoice[], { anchor, choice }: NumberInDraft): FigureChoice | null {
  return (
    choices.find((one) => isSameAnchor(one, anchor)) ??
    choices.find((one) => choice !== null && isSameAnchor(one, choice)) ??
    null
  );
}

/** What the select of a number says. */
export function chosenFor(choices: readonly FigureChoice[], number: NumberInDraft): string {
  const choice = choiceFor(choices, number);
  return choice === null ? byItself : (choice.figure ?? noFigure);
}

/** The choices of the form after another one is made for a number; `byItself` takes the old one away. */
export function withChoice(choices: readonly FigureChoice[], number: NumberInDraft, chosen: string): FigureChoice[] {
  const before = choiceFor(choices, number);
  const others = choices.filter((one) => one !== before);
  if (chosen === byItself) return others;
  return [...others, { ...number.anchor, figure: chosen === noFigure ? null : chosen }];
}

/** The choices of the form without one of the saved ones. */
export const withoutChoice = (choices: readonly FigureChoice[], gone: FigureChoice): FigureChoice[] =>
  choices.filter((one) => !isSameAnchor(one, gone));

export const isSameAnchor = (one: NumberAnchor, other: NumberAnchor): boolean =>
  one.field === other.field && one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
