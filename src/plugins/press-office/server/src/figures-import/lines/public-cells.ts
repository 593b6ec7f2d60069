import type { FigureDocument } from '../../../../contracts/documents';
import type { SharedColumn } from '../table/columns';
import type { CellValue } from './line-content';

/** What the public has in the measured columns; what was published before there were ranges has no upper end. */
export const publicCells = ({ value, upper, qualifier, asOf, period }: FigureDocument): Map<SharedColumn, CellValue> =>
  new Map<SharedColumn, CellValue>([
    ['value', value],
    ['upper', upper ?? null],
    ['qualifier', qualifier],
    ['asOf', asOf ?? null],
    ['periodFrom', period?.from ?? null],
    ['periodTo', period?.to ?? null],
  ]);
