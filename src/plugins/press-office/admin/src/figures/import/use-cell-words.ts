import { useIntl } from 'react-intl';

import { writeNumber } from '../../ledger/typed-number/read-typed-number';

/** Says what a cell has: numbers as lists and forms write them, all else as the file has it. */
export function useCellWords(): (column: string, cell: string) => string {
  const { locale: language } = useIntl();
  return (column, cell) => (column === 'value' || column === 'upper' ? writeNumber(cell, language) : cell);
}
