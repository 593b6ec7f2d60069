import type { FigureDocument } from '../../../../../contracts/documents';
import type { ToldRevision } from '../../documents/related';

/** The types of CSVW (W3C, Metadata Vocabulary for Tabular Data, §5.11.1) that columns have here. */
export type Datatype = 'string' | 'decimal' | 'integer' | 'boolean' | 'date' | 'dateTime';

type Cell = string | number | boolean | null | undefined;

/** One column of a table: its name is what the header says, in every language. */
export interface Column<Row> {
  name: string;
  /** What `newsroom.column.…` it is called in the languages of the office. */
  title: string;
  datatype: Datatype;
  /** Whether every row has a value. */
  required: boolean;
  cell: (row: Row) => Cell;
}

const column = <Row>(
  name: string,
  datatype: Datatype,
  cell: (row: Row) => Cell,
  { required = false }: { required?: boolean } = {},
): Column<Row> => ({ name, title: kebabCase(name), datatype, required, cell });

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const always = { required: true };

type Measured = Pick<
  FigureDocument,
  'value' | 'upper' | 'unit' | 'qualifier' | 'display' | 'asOf' | 'period' | 'revision'
>;

/** What a figure and each of its revisions tell alike. Dates may be less exact than a day, and are text then. */
const measured = <Row extends Measured>(): Column<Row>[] => [
  column('value', 'decimal', ({ value }) => value, always),
  column('upper', 'decimal', ({ upper }) => upper),
  column('unit', 'string', ({ unit }) => unit),
  column('qualifier', 'string', ({ qualifier }) => qualifier, always),
  column('display', 'string', ({ display }) => display, always),
  column('asOf', 'date', ({ asOf }) => asOf),
  column('periodFrom', 'string', ({ period }) => period?.from),
  column('periodTo', 'string', ({ period }) => period?.to),
];

/** The columns of a list of figures. What was published before there were totals is none. */
export const figureColumns: readonly Column<FigureDocument>[] = [
  column('key', 'string', ({ key }) => key, always),
  column('label', 'string', ({ label }) => label, always),
  ...measured<FigureDocument>(),
  column('geo', 'string', ({ geo }) => geo),
  column('series', 'string', ({ series }) => series),
  column('breakdown', 'string', ({ breakdown }) => breakdown),
  column('total', 'boolean', ({ total }) => total ?? false, always),
  column('overlapping', 'boolean', ({ overlapping }) => overlapping ?? false, always),
  column('project', 'string', ({ project }) => project),
  column('status', 'string', ({ status }) => status, always),
  column('source', 'string', ({ source }) => source),
  column('revision', 'integer', ({ revision }) => revision, always),
  column('edition', 'integer', ({ edition }) => edition, always),
  column('releasedAt', 'dateTime', ({ releasedAt }) => releasedAt, always),
  column('updatedAt', 'dateTime', ({ updatedAt }) => updatedAt, always),
  column('documentId', 'string', ({ documentId }) => documentId, always),
];

/** A revision, with the figure that it is of. */
export type RevisionRow = ToldRevision & { key: string };

/** The columns of the revisions of one figure. */
export const revisionColumns: readonly Column<RevisionRow>[] = [
  column('key', 'string', ({ key }) => key, always),
  column('revision', 'integer', ({ revision }) => revision, always),
  ...measured<RevisionRow>(),
  column('at', 'dateTime', ({ at }) => at, always),
  column('note', 'string', ({ note }) => note),
];
