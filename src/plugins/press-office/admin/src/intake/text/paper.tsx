import { styled, css } from 'styled-components';

/**
 * How each kind looks. Colours help, and are never the only sign: each kind has a line of its own, every mark says its kind
 * when it is pointed at, and the lists beside the text have them all.
 */
export const looks = css`
  mark {
    color: ${({ theme }) => theme.colors.neutral800};
    background: transparent;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }
  mark[data-quoted],
  mark[data-kind='quotation'] {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  mark[data-kind='figure'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-block-end: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  mark[data-kind='project'] {
    background: ${({ theme }) => theme.colors.success100};
    border-block-end: 4px double ${({ theme }) => theme.colors.success600};
  }
  mark[data-kind='organisation'] {
    background: ${({ theme }) => theme.colors.secondary100};
    border-block-end: 2px dashed ${({ theme }) => theme.colors.secondary600};
  }
  mark[data-kind='person'] {
    background: ${({ theme }) => theme.colors.alternative100};
    border-block-end: 3px dotted ${({ theme }) => theme.colors.alternative600};
  }
  mark[data-kind='date'] {
    background: ${({ theme }) => theme.colors.warning100};
    border-block-end: 1px solid ${({ theme }) => theme.colors.warning700};
  }
  mark[data-kind='place'] {
    border-block-end: 1px dashed ${({ theme }) => theme.colors.neutral600};
  }
  mark[data-kind='image'] {
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
    border-radius: ${({ theme }) => theme.borderRadius};
    padding-inline: ${({ theme }) => theme.spaces[2]};
    margin-inline: ${({ theme }) => theme.spaces[1]};
  }
  mark[data-left-out] {
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral600};
    border-block-end: 1px dotted ${({ theme }) => theme.colors.neutral500};
  }
  mark[data-severity] {
    text-decoration: underline wavy ${({ theme }) => theme.colors.neutral600};
    text-underline-offset: 3px;
  }
  mark[data-severity='error'] {
    text-decoration-color: ${({ theme }) => theme.colors.danger600};
  }
  mark[data-severity='warning'] {
    text-decoration-color: ${({ theme }) => theme.colors.warning700};
  }
`;

/** A sheet that scrolls by itself, so that the lists stay beside the place that is read. */
export const Paper = styled.div`
  max-block-size: 75vh;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 2;
  overflow-wrap: anywhere;
  p {
    white-space: pre-wrap;
    min-block-size: 1em;
    /* What is out of sight of a long text costs nothing to lay out. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3em;
  }
  &:focus-visible,
  mark:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  ${looks}
`;
