import { styled } from 'styled-components';

/** What opens and closes a `details`. */
export const Summary = styled.summary`
  padding-block: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.primary600};
  cursor: pointer;
`;
