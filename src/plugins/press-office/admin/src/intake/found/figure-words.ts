import { type AcceptedFigure, longestFigureLabel, type SuggestedFigure } from '../../../../contracts/intake';

/** What whoever accepts a figure wants of it; of what she left as it is suggested, nothing. */
export type FigureWords = Omit<AcceptedFigure, 'start'>;

/** By the item of each figure. */
export type WordsOfFigures = Readonly<Record<string, FigureWords>>;

/** The name that a figure would have now: the one typed, or the one suggested with or without its project. */
export function labelOf({ label: suggested }: SuggestedFigure, { label, isOfProject = true }: FigureWords): string {
  return label ?? (isOfProject ? suggested?.ofProject : suggested?.alone) ?? '';
}

/** What is wrong with a name. */
export function problemOfLabel(label: string): 'empty' | 'too-long' | null {
  const { length } = label.trim();
  if (length === 0) return 'empty';
  return length > longestFigureLabel ? 'too-long' : null;
}
