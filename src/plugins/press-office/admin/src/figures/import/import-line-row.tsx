import { Flex, Typography } from '@strapi/design-system';

import type { ImportLine } from '../../../../contracts/figures-import';
import { ColourBadge } from '../../badges/colour-badge';
import { useSay } from '../../translations/use-say';
import { Key } from '../table/key';
import { outcomeNames, outcomeColours } from './outcomes';
import { useCellWords } from './use-cell-words';
import { useNameColumn } from './use-name-column';

/** What becomes of one line: why it is refused and in which column, or what changes. */
export function ImportLineRow({ line: { line, key, outcome, publishes, changes, problems } }: { line: ImportLine }) {
  const say = useSay();
  const nameColumn = useNameColumn();
  // What is refused changes nothing.
  const told = outcome === 'refused' ? [] : changes;
  return (
    <tr data-line={line} data-outcome={outcome}>
      <th scope="row">{line}</th>
      <td>
        <Key>{key ?? '–'}</Key>
      </td>
      <td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <ColourBadge isUnbroken colour={outcomeColours[outcome]}>
            {say(outcomeNames[outcome])}
          </ColourBadge>
          {publishes && (
            <Typography variant="pi" textColor="neutral600">
              {say('press-office.figures.import.publishes')}
            </Typography>
          )}
        </Flex>
      </td>
      <td>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {problems.map(({ code, column, message }) => (
            <li key={`${code} ${column ?? ''}`}>
              <Typography textColor="danger600">
                {column === null
                  ? message
                  : say('press-office.figures.import.problem', { column: nameColumn(column), problem: message })}
              </Typography>
            </li>
          ))}
          {told.map(({ column, from, to }) => (
            <li key={column}>
              <Typography>
                {nameColumn(column)} <Cell tag="del" column={column} cell={from} />{' '}
                <Cell tag="ins" column={column} cell={to} />
              </Typography>
            </li>
          ))}
        </Flex>
      </td>
    </tr>
  );
}

interface CellProps {
  tag: 'del' | 'ins';
  column: string;
  cell: string | null;
}

/** One cell as the desk has it, or as the file has it: read out and seen as what goes and what comes. */
function Cell({ tag: Tag, column, cell }: CellProps) {
  const cellWords = useCellWords();
  if (cell === null) return null;
  return (
    <Tag>
      <bdi>{cellWords(column, cell)}</bdi>
    </Tag>
  );
}
