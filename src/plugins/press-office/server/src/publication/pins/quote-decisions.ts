import type { QuoteDecision } from '../../../../contracts/ledger';
import type { Database } from '../../shared/database';

const decisionTable = 'press_office_quote_decisions';

/** What the office decided of a release that quotes a revised figure. */
export interface DecisionRow {
  release_id: string;
  figure_id: string;
  revision: number;
  decision: QuoteDecision;
  decided_at: string;
  decided_by: string | null;
}

/** Notes a decision; it takes the place of an earlier one on the same revision. */
export async function noteDecision(database: Database, decision: DecisionRow): Promise<void> {
  await database<DecisionRow>(decisionTable)
    .insert(decision)
    .onConflict(['release_id', 'figure_id', 'revision'])
    .merge(['decision', 'decided_at', 'decided_by']);
}

/** The decisions on a figure, oldest first. */
export const decisionsOn = (database: Database, figureId: string): Promise<DecisionRow[]> =>
  database<DecisionRow>(decisionTable).where({ figure_id: figureId }).orderBy('revision').orderBy('decided_at');

/** The revisions that a release is to quote from its next correction on, by the figure's documentId. */
export async function revisionsToQuote(database: Database, releaseId: string): Promise<Map<string, number>> {
  const rows: DecisionRow[] = await database<DecisionRow>(decisionTable)
    .where({ release_id: releaseId, decision: 'correct' })
    .orderBy('revision');
  return new Map(rows.map(({ figure_id, revision }) => [figure_id, revision]));
}
