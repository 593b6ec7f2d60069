import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ReleaseReport } from '../../../../contracts/desk';
import { placeOf } from '../places/place';
import { useLeadToPlace } from '../places/use-wanted-place';

interface Props {
  finding: ReleaseReport['findings'][number];
  /** Whether the form that it may lead to is on the screen, and nothing before it. */
  isInForm: boolean;
}

/** What the copy desk says; it leads to the words that it says it of. */
export function FindingMessage({ finding, isInForm }: Props) {
  const lead = useLeadToPlace();
  const place = placeOf(finding);
  const message = (
    <Typography variant="pi" tag="span" textColor={isInForm && place !== null ? 'primary700' : 'neutral800'}>
      {finding.message}
    </Typography>
  );
  if (!isInForm || place === null) return <div>{message}</div>;
  return (
    <Leading type="button" data-finding={finding.rule} onClick={() => lead(place)}>
      {message}
    </Leading>
  );
}

const Leading = styled.button`
  display: block;
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  &:hover span {
    text-decoration: underline;
  }
`;
