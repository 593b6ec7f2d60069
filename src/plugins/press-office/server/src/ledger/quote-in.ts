import type { PressReleaseDocument } from '../../../contracts/documents';
import type { Quote } from '../../../contracts/ledger';
import type { EditionRow } from '../editions/rows';
import type { DecisionRow } from '../publication/pins/quote-decisions';

/** What is looked for in editions of press releases. */
export interface Sought {
  figureId: string;
  /** The newest public revision of the figure, and what was decided on it. */
  newest: number;
  decisions: readonly DecisionRow[];
}

/** What an edition of a press release says of a figure: one quote, or none where it does not name it. */
export function quoteIn(edition: EditionRow, { figureId, newest, decisions }: Sought): Quote[] {
  const { locale, slug, title, figures } = JSON.parse(edition.summary) as PressReleaseDocument;
  const pin = figures.find(({ documentId }) => documentId === figureId);
  if (pin === undefined) return [];
  const { value, upper = null, display, revision } = pin;
  const isOutdated = revision < newest;
  const decision = decisionIn(decisions, edition);
  return [{ locale, slug, title, edition: edition.number, value, upper, display, revision, isOutdated, decision }];
}

function decisionIn(decisions: readonly DecisionRow[], { subject_id, language }: EditionRow): Quote['decision'] {
  const found = decisions.find((one) => one.release_id === subject_id && one.language === language);
  return found ? { decision: found.decision, at: found.decided_at, by: found.decided_by } : null;
}
