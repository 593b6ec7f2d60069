import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { finalities, qualifiers } from '../../../../contracts/figure';
import type { LocaleCode } from '../../../../contracts/locale';
import { type MessageId, useSay } from '../../translations/use-say';
import { Summary } from '../summary';
import { DataTable } from '../table/data-table';
import { Key } from '../table/key';
import { columnsFor, firstColumnsFor } from './column-label';
import { titleRowFor } from './title-row';
import { useNameColumn } from './use-name-column';

/** The columns whose cells have one of a few codes. */
const choicesOf: Partial<Record<string, readonly MessageId[]>> = { qualifier: qualifiers, status: finalities };

/** Which columns a file may have, before one is made: their titles, what each fills, and a file to begin with. */
export function ImportColumns({ locales }: { locales: readonly LocaleCode[] }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameColumn = useNameColumn();
  const columns = columnsFor(locales);
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(titleRowFor(firstColumnsFor(locales), language))}`;
  return (
    <details>
      <Summary>{say('press-office.figures.import.columns')}</Summary>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p">{say('press-office.figures.import.columns-help')}</Typography>
        <Link href={file} download="figures.csv">
          {say('press-office.figures.import.titles')}
        </Link>
        <DataTable
          caption={say('press-office.figures.import.columns')}
          columns={[say('press-office.figures.import.column-title'), say('press-office.figures.import.column-fills')]}
        >
          {columns.map((column) => (
            <tr key={column}>
              <th scope="row">
                <Key>{column}</Key>
              </th>
              <td>
                {nameColumn(column)}
                {choicesOf[column] && <Choices of={choicesOf[column]} />}
              </td>
            </tr>
          ))}
        </DataTable>
      </Flex>
    </details>
  );
}

/** The codes that a cell may have, each with what it means. */
function Choices({ of: codes }: { of: readonly MessageId[] }) {
  const say = useSay();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {codes.map((code, index) => (
        <span key={code}>
          {index > 0 && ' · '}
          <Key>{code}</Key> {say(code)}
        </span>
      ))}
    </Typography>
  );
}
