import type { TextMark } from '../../source-text';

/** Words set alike. */
export interface Run {
  text: string;
  marks: readonly TextMark[];
  /** Where a link leads; null for none, or for one that readers must not follow. */
  url: string | null;
}

/** A picture in the words. `source` names it as the page does: nothing is ever fetched from there. */
export interface PictureRun {
  source: string;
  alternativeText: string | null;
}

/** A list that items belong to. */
export interface ListOfItems {
  isOrdered: boolean;
  first: number;
  /** How many items it has. */
  count: number;
}

export type BlockForm =
  | { kind: 'paragraph' | 'quote' | 'row' }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { kind: 'item'; depth: number; number: number; list: ListOfItems };

/** A paragraph of a page: what stands on lines of its own. */
export interface TextBlock {
  form: BlockForm;
  runs: (Run | PictureRun)[];
}

/** Whether a run is a picture and no words. */
export const isPicture = (run: Run | PictureRun): run is PictureRun => 'source' in run;
