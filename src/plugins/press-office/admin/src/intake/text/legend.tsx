import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useSay } from '../../translations/use-say';
import { type FoundItems, foundKinds } from '../found/found-items';
import { kindNames } from '../words';
import { looks } from './paper';

/** What each look means, of the kinds that the text has. */
export function Legend({ items }: { items: FoundItems }) {
  const say = useSay();
  const present = foundKinds.filter((kind) => items[kind].some(({ places }) => places.length > 0));
  return (
    <Sample>
      <Flex tag="ul" gap={3} wrap="wrap" paddingBottom={3} aria-label={say('press-office.intake.legend')}>
        {present.map((kind) => (
          <li key={kind}>
            <Typography variant="pi">
              <mark
                data-kind={kind}
                data-left-out={kind === 'left-out' || undefined}
                data-severity={kind === 'finding' ? 'error' : undefined}
              >
                {say(kindNames[kind])}
              </mark>
            </Typography>
          </li>
        ))}
      </Flex>
    </Sample>
  );
}

const Sample = styled.div`
  ${looks}
  mark {
    cursor: default;
  }
`;
