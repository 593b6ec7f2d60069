import { styled } from 'styled-components';

/** The key of a figure: Latin letters and hyphens, from left to right in every language, on one line. */
export const Key = styled.bdi.attrs({ dir: 'ltr' })`
  white-space: nowrap;
`;
