/** The attributes of a press release whose numbers are bound to figures, in their order. */
export const markedFields = ['title', 'summary', 'body'] as const;
export type MarkedField = (typeof markedFields)[number];

/** A number in the words of a published press release that is the value of one of its figures. */
export interface FigureMark {
  field: MarkedField;
  /** UTF-16 offsets into the words of the field (of a body, `body.text`); `end` exclusive. */
  start: number;
  end: number;
  /** The characters between them, as written: `66.729`. */
  text: string;
  /** The value as the figure has it, an exact decimal; of a range, the end that is written here. */
  value: string;
  /** The key of the figure, one of the document's `figures`. */
  figure: string;
}

/**
 * Where a number stands, by its words, so that edits elsewhere do not move it: the number as written, and the text
 * before and after it in the same field (W3C Web Annotation Data Model, TextQuoteSelector).
 */
export interface NumberAnchor {
  field: MarkedField;
  exact: string;
  prefix: string;
  suffix: string;
}

/** What an editor says that a number means, an entry of the attribute `figureMarks`. */
export interface FigureChoice extends NumberAnchor {
  /** The documentId of the figure; null: none, whatever its value. */
  figure: string | null;
}

/** A linked figure that has the value of a number. */
export interface NumberCandidate {
  documentId: string;
  key: string;
  label: string;
  display: string;
}

/**
 * A number of a saved draft, an item of what `GET /press-office/press-releases/{documentId}/numbers?locale` answers in
 * `data`; `meta.lost` has the choices whose number, or figure, is not there any more.
 */
export interface NumberInDraft {
  field: MarkedField;
  /** UTF-16 offsets into the words of the field (of a body, its plain text); `end` exclusive. */
  start: number;
  end: number;
  text: string;
  /** The sentence it stands in. */
  sentence: string;
  /** Exact decimal. */
  value: string;
  /** What a choice of its figure is anchored to. */
  anchor: NumberAnchor;
  /** The linked figures that have its value, of those that the caller may read. */
  candidates: NumberCandidate[];
  /** The key of the figure it is bound to; null when there is none, or the caller may not read it. */
  figure: string | null;
  /** `choice`: the editor said so (with `figure` null in `choice`, that it is none); null: nobody, and nothing, says. */
  boundBy: 'match' | 'choice' | null;
  /** The editor's choice that speaks of it, as it is saved; null, too, where the caller may not read such choices. */
  choice: FigureChoice | null;
}
