import type { ImportChange, ImportLine, ImportOutcome, ImportProblem } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Say } from '../../shared/translate';
import { type Flaw, isFlaw, sayProblem } from '../cells/problems';
import { measuredColumns, type SharedColumn, wordColumns } from '../table/columns';
import { checkAmounts, checkWords } from './check-line';
import { findProject } from './find-project';
import type { Ledger, LedgerFigure, LedgerProject } from './ledger';
import type { CellValue, LineContent, Words } from './line-content';
import { publicCells } from './public-cells';

/** What an import would do with a line. */
export interface PlannedLine extends ImportLine {
  /** Null when nothing is written. */
  save: FigureSave | null;
}

/** What is written of a figure: only what changes. */
export interface FigureSave {
  /** Null: a new one. */
  documentId: string | null;
  shared: ReadonlyMap<SharedColumn, CellValue>;
  words: ReadonlyMap<LocaleCode, Words>;
  /** Null where no other project is told; `to` null takes the figure out of its project. */
  project: { to: LedgerProject | null } | null;
  /** Why a public value changes. */
  reason: string | null;
  /** The locales that the figure will have drafts in, those that it has first. */
  locales: LocaleCode[];
  /** Those that it has. */
  drafted: LocaleCode[];
}

export interface PlanOptions {
  ledger: Ledger;
  /** The reason of lines that have none of their own. */
  reason: string | null;
  publish: boolean;
  say: Say;
}

/** Compares a line with what is on record, and says what would become of it. */
export function planLine(content: LineContent, options: PlanOptions): PlannedLine {
  const { ledger, say } = options;
  const figure = (content.key === null ? undefined : ledger.figures.get(content.key)) ?? null;
  const problems = [...content.problems];
  const note: Note = (flaw, column) => problems.push(sayProblem(flaw, column, say));
  checkOwner(content, figure, ledger, note);
  const difference = differenceOf(content, { figure, ledger }, note);
  checkWords(content, { figure, words: difference.words }, note);
  checkAmounts(content, figure, note);
  const isRevision = difference.publicly.size > 0;
  const reason = isRevision ? (content.reason ?? options.reason) : null;
  if (isRevision && reason === null) note({ flaw: 'REASON_MISSING' }, 'reason');

  const changes = changesOf(difference, content, figure);
  const outcome = outcomeOf({ problems, figure, changes });
  const save = outcome === 'refused' || outcome === 'unchanged' ? null : saveOf(difference, figure, reason);
  const isOrWillBePublic = figure === null || figure.published !== null;
  const publishes = save !== null && options.publish && isOrWillBePublic;
  return { line: content.line, key: content.key, outcome, publishes, changes, problems, save };
}

/** What a line says that is not on record. */
interface Difference {
  /** Cells that the desk's drafts do not have. */
  shared: ReadonlyMap<SharedColumn, CellValue>;
  /** Measured cells that the public does not have. */
  publicly: ReadonlyMap<SharedColumn, CellValue>;
  words: ReadonlyMap<LocaleCode, Words>;
  project: FigureSave['project'];
}

function differenceOf(
  content: LineContent,
  { figure, ledger }: { figure: LedgerFigure | null; ledger: Ledger },
  note: Note,
): Difference {
  const words = wordsToSave(content, figure);
  return {
    shared: differing(content.shared, figure),
    publicly: differingFromPublic(content.shared, figure),
    words,
    project: projectTold(content, { figure, ledger, words }, note),
  };
}

function saveOf(
  { shared, words, project }: Difference,
  figure: LedgerFigure | null,
  reason: string | null,
): FigureSave {
  const drafted = [...(figure?.words.keys() ?? [])];
  const locales = [...new Set([...drafted, ...words.keys()])];
  return { documentId: figure?.documentId ?? null, shared, words, project, reason, locales, drafted };
}

type Note = (flaw: Flaw, column: string | null) => unknown;

/** A key that was public stays with its figure, whatever that is called at the desk now. */
function checkOwner({ key }: LineContent, figure: LedgerFigure | null, { keyOwners }: Ledger, note: Note): void {
  const owners = key === null ? undefined : keyOwners.get(key);
  if (owners && [...owners].some((owner) => owner !== figure?.documentId)) {
    note({ flaw: 'KEY_TAKEN', values: { key: key! } }, 'key');
  }
}

/** A locale that a line says nothing in is left as it is. */
function wordsToSave({ words }: LineContent, figure: LedgerFigure | null): Map<LocaleCode, Words> {
  const changed = new Map<LocaleCode, Words>();
  for (const [locale, told] of words) {
    const known = figure?.words.get(locale);
    const isSilent = 'label' in told && wordColumns.every((column) => (told[column] ?? null) === null);
    if (isSilent) continue;
    const differing = Object.entries(told).filter(([column, text]) => text !== (known?.[column as never] ?? null));
    if (differing.length > 0) changed.set(locale, Object.fromEntries(differing));
  }
  return changed;
}

function projectTold(
  { shared }: LineContent,
  { figure, ledger, words }: { figure: LedgerFigure | null; ledger: Ledger; words: ReadonlyMap<LocaleCode, Words> },
  note: Note,
): FigureSave['project'] {
  const name = shared.get('project');
  if (name === undefined) return null;
  if (name === null) return (figure?.projectId ?? null) === null ? null : { to: null };
  const found = findProject(String(name), ledger.projects);
  if (isFlaw(found)) {
    note(found, 'project');
    return null;
  }
  const project = found.value;
  if (project.documentId === figure?.projectId) return null;
  const locales = [...(figure?.words.keys() ?? []), ...words.keys()];
  if (!locales.some((locale) => project.locales.includes(locale))) {
    note(
      { flaw: 'PROJECT_NOT_TRANSLATED', values: { cell: String(name), locales: project.locales.join(', ') } },
      'project',
    );
  }
  return { to: project };
}

function differing(told: LineContent['shared'], figure: LedgerFigure | null): Map<SharedColumn, CellValue> {
  const isNew = figure === null;
  return new Map(
    [...told].filter(
      ([column, cell]) =>
        column !== 'project' &&
        (isNew ? cell !== null && cell !== false : cell !== (figure.shared.get(column) ?? null)),
    ),
  );
}

/** The measured cells of a line that are not what the public has. */
function differingFromPublic(told: LineContent['shared'], figure: LedgerFigure | null): Map<SharedColumn, CellValue> {
  const published = figure?.published;
  if (!published) return new Map();
  const cells = publicCells(published);
  return new Map(
    measuredColumns
      .filter((column) => told.has(column) && told.get(column) !== cells.get(column))
      .map((column) => [column, told.get(column) ?? null]),
  );
}

function changesOf(
  { shared, publicly, words, project }: Difference,
  content: LineContent,
  figure: LedgerFigure | null,
): ImportChange[] {
  const onPublic = figure?.published ? publicCells(figure.published) : null;
  const known = (column: SharedColumn) =>
    publicly.has(column) ? (onPublic?.get(column) ?? null) : (figure?.shared.get(column) ?? null);
  const columns = [...content.shared.keys()].filter((column) => shared.has(column) || publicly.has(column));
  return [
    ...columns.map((column) => ({ column, from: told(known(column)), to: told(content.shared.get(column) ?? null) })),
    ...(project === null
      ? []
      : [{ column: 'project', from: told(figure?.shared.get('project') ?? null), to: project.to?.slugs[0] ?? null }]),
    ...[...words].flatMap(([locale, texts]) =>
      Object.entries(texts).map(([column, text]) => ({
        column: `${column}:${locale}`,
        from: figure?.words.get(locale)?.[column as never] ?? null,
        to: text,
      })),
    ),
  ].filter(({ from, to }) => from !== to);
}

const told = (cell: CellValue): string | null => (cell === null ? null : String(cell));

function outcomeOf({
  problems,
  figure,
  changes,
}: {
  problems: readonly ImportProblem[];
  figure: LedgerFigure | null;
  changes: readonly ImportChange[];
}): ImportOutcome {
  if (problems.length > 0) return 'refused';
  if (figure === null) return 'new';
  if (changes.length === 0) return 'unchanged';
  return changes.some(({ column }) => (measuredColumns as readonly string[]).includes(column)) ? 'revised' : 'changed';
}
