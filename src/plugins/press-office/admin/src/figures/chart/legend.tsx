import { styled } from 'styled-components';

import { coloured } from './canvas';
import { markOf } from './marks';

/** The names of several lines, each beside a piece of it. */
export const Legend = ({ names }: { names: readonly string[] }) => (
  <Names>
    {names.map((name, place) => (
      <li key={name}>
        <svg width="40" height="14" viewBox="-20 -7 40 14" aria-hidden>
          <path d="M-20 0h40" stroke="currentColor" strokeWidth="2" strokeDasharray={markOf(place).dash} />
          <path d={markOf(place).shape} fill="currentColor" />
        </svg>
        <bdi>{name}</bdi>
      </li>
    ))}
  </Names>
);

const Names = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[5]}`};
  padding-block-end: ${({ theme }) => theme.spaces[3]};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  li {
    display: flex;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[2]};
    ${coloured}
  }
  bdi {
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
