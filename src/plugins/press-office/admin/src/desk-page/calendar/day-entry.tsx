import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { AgendaEntry } from '../../../../contracts/desk';
import { readZoned } from '../../publication/zoned-time';
import { useSay } from '../../translations/use-say';
import { stateColours, stateNames, stateSigns } from '../agenda/states';
import { ReleaseLink } from '../release-link';

/** One release on its day: at what time, how it stands, and its title. */
export function DayEntry({ entry: { documentId, titles, local, state } }: { entry: AgendaEntry }) {
  const say = useSay();
  const Sign = stateSigns[state];
  return (
    <Entry $colour={stateColours[state]} data-state={state}>
      <Flex gap={1} wrap="wrap">
        <Sign aria-hidden width="1.2rem" height="1.2rem" />
        <Typography variant="pi" fontWeight="bold">
          {readZoned(local).clock.slice(11)}
        </Typography>
        <Typography variant="pi">{say(stateNames[state])}</Typography>
      </Flex>
      <ReleaseLink documentId={documentId} titles={titles} />
    </Entry>
  );
}

const Entry = styled.li<{ $colour: 'alternative' | 'warning' | 'danger' | 'success' }>`
  padding: ${({ theme }) => theme.spaces[1]};
  border-inline-start: 3px solid ${({ theme, $colour }) => theme.colors[`${$colour}600`]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $colour }) => theme.colors[`${$colour}100`]};
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
`;
