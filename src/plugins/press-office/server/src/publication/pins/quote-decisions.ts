import type { QuoteDecision } from '../../../../contracts/ledger';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';

export const decisionTable = 'press_office_quote_decisions';

/** What the office decided of one locale of a release that quotes a revised figure. */
export interface DecisionRow {
  release_id: string;
  figure_id: string;
  language: LocaleCode;
  revision: number;
  decision: QuoteDecision;
  decided_at: string;
  decided_by: string | null;
}

/** Notes decisions; each takes the place of an earlier one on the same revision. */
export async function noteDecisions(database: Database, decisions: readonly DecisionRow[]): Promise<void> {
  await database<DecisionRow>(decisionTable)
    .insert([...decisions])
    .onConflict(['release_id', 'figure_id', 'revision', 'language'])
    .merge(['decision', 'decided_at', 'decided_by']);
}

/** The decisions on a figure, oldest first. */
export const decisionsOn = (database: Database, figureId: string): Promise<DecisionRow[]> =>
  database<DecisionRow>(decisionTable).where({ figure_id: figureId }).orderBy('revision').orderBy('decided_at');

/** The revisions that each locale of a release is to quote from its next correction on, by the figure's documentId. */
export async function revisionsToQuote(
  database: Database,
  releaseId: string,
): Promise<Map<LocaleCode, Map<string, number>>> {
  const rows: DecisionRow[] = await database<DecisionRow>(decisionTable)
    .where({ release_id: releaseId, decision: 'correct' })
    .orderBy('revision');
  const byLocale = new Map<LocaleCode, Map<string, number>>();
  for (const { language, figure_id, revision } of rows) {
    byLocale.set(language, new Map([...(byLocale.get(language) ?? []), [figure_id, revision]]));
  }
  return byLocale;
}
