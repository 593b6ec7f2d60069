import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  /** What the table is called: read out, and not seen where a heading says it already. */
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}

/**
 * A table as HTML has it, which can be read cell by cell in both directions of writing. The design system's is a grid whose
 * arrow keys go from left to right only.
 */
export function DataTable({ caption, columns, children }: Props) {
  return (
    <Scrolled tabIndex={0} role="region" aria-label={caption}>
      <Table>
        <Caption>{caption}</Caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
    </Scrolled>
  );
}

/** Whatever is too wide is scrolled, by the keyboard too. */
const Scrolled = styled.div`
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }
  tbody th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
`;

const Caption = styled.caption`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
