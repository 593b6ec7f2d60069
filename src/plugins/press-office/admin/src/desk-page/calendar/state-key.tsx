import { Flex, Typography } from '@strapi/design-system';

import { useSay } from '../../translations/use-say';
import { type AgendaState, stateColours, stateNames, stateSigns } from '../agenda/states';

const states: AgendaState[] = ['scheduled', 'due', 'late', 'published'];

/** What the signs and colours of the calendar mean, and which clock its times are of. */
export function StateKey({ timeZone }: { timeZone: string | null }) {
  const say = useSay();
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex tag="ul" gap={4} wrap="wrap" aria-label={say('press-office.desk.calendar.key')}>
        {states.map((state) => {
          const Sign = stateSigns[state];
          return (
            <Flex key={state} tag="li" gap={1}>
              <Typography textColor={`${stateColours[state]}600`} lineHeight={0}>
                <Sign aria-hidden width="1.2rem" height="1.2rem" />
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {say(stateNames[state])}
              </Typography>
            </Flex>
          );
        })}
      </Flex>
      {timeZone !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('press-office.publication.clock-of', { zone: timeZone })}
        </Typography>
      )}
    </Flex>
  );
}
