import type { FigureEntry } from '../../../../contracts/figures-list';
import type { PressReleaseDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { type EditionRow, facetNames, tables } from '../../editions/rows';
import { type DecisionRow, decisionTable } from '../../publication/pins/quote-decisions';
import type { Database } from '../../shared/database';

/** How many editions, a language of a release each, are looked into at once: what waits beyond them is not counted yet. */
const mostEditions = 1000;

interface Asked {
  /** The newest public revision of each figure, by its documentId. */
  revisions: ReadonlyMap<string, number>;
  /** The languages in which the caller may read press releases. */
  readable: readonly LocaleCode[];
}

type Counts = Map<string, FigureEntry['quotes']>;

/** How many live press releases quote some figures, and wait for a decision, in two questions however many figures they are. */
export async function countQuotes(database: Database, asked: Asked): Promise<Counts> {
  const counts: Counts = new Map();
  for (const [id, releases] of await quoting(database, asked)) counts.set(id, { releases, waiting: 0 });
  for (const [id, waiting] of await waitingFor(database, asked)) {
    counts.set(id, { releases: counts.get(id)?.releases ?? 0, waiting: waiting.size });
  }
  return counts;
}

const quotes = (database: Database, { readable }: Asked, figures: readonly string[]) =>
  database(`${tables.facets} as filed`)
    .join(`${tables.editions} as edition`, 'edition.id', 'filed.edition_id')
    .where({ 'filed.subject_kind': 'press-release', 'filed.name': facetNames.figure })
    .whereIn('filed.value', [...figures])
    .whereIn('filed.language', [...readable]);

async function quoting(database: Database, asked: Asked): Promise<[string, number][]> {
  const rows = (await quotes(database, asked, [...asked.revisions.keys()])
    .groupBy('filed.value')
    .select('filed.value')
    .countDistinct({ releases: 'edition.subject_id' })) as unknown as { value: string; releases: number | string }[];
  return rows.map(({ value, releases }) => [value, Number(releases)]);
}

/** The releases that quote an earlier value, with no decision on the newest, by figure. */
async function waitingFor(database: Database, asked: Asked): Promise<Map<string, Set<string>>> {
  const revised = [...asked.revisions].filter(([, revision]) => revision > 1);
  const waiting = new Map<string, Set<string>>();
  if (revised.length === 0) return waiting;
  const decided = database<DecisionRow>(`${decisionTable} as decided`)
    .whereRaw('decided.figure_id = filed.value')
    .whereRaw('decided.release_id = edition.subject_id')
    .whereRaw('decided.language = edition.language')
    .whereIn(['decided.figure_id', 'decided.revision'], revised)
    .select('decided.release_id');
  const rows = (await quotes(
    database,
    asked,
    revised.map(([id]) => id),
  )
    .whereNotExists(decided)
    // The oldest first: later editions quote the newest value, and would stand before them for ever.
    .orderBy('filed.edition_id')
    .limit(mostEditions)
    .select('filed.value', 'edition.subject_id', 'edition.summary')) as unknown as Quoting[];
  for (const { value, subject_id, summary } of rows) {
    const { figures } = JSON.parse(summary) as PressReleaseDocument;
    const pin = figures.find(({ documentId }) => documentId === value);
    if (pin === undefined || pin.revision >= (asked.revisions.get(value) ?? 0)) continue;
    waiting.set(value, (waiting.get(value) ?? new Set()).add(subject_id));
  }
  return waiting;
}

type Quoting = { value: string } & Pick<EditionRow, 'subject_id' | 'summary'>;
