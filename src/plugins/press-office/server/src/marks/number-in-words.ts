import type { MarkedField } from '../../../contracts/figure-marks';
import type { FigureCandidate } from '../reading/figures/linked-candidates';

/** The words whose numbers are bound: of the body, its plain text. */
export type MarkedWords = Readonly<Record<MarkedField, string>>;

/** A number in the words of a press release, and the linked figures that have its value. */
export interface NumberInWords {
  field: MarkedField;
  /** UTF-16 offsets into the words of the field; `end` exclusive. */
  start: number;
  end: number;
  text: string;
  sentence: string;
  /** Exact decimal. */
  value: string;
  /** Whether it says how exactly it is meant ("about 50"). */
  isQualified: boolean;
  geo: string | null;
  project: string | null;
  candidates: readonly FigureCandidate[];
}
