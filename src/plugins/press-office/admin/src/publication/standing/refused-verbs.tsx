import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

import type { ReleaseReport } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { refusedVerbs } from '../offered-verbs';
import { useListed } from '../use-name-locale';
import { verbNames } from '../words';
import { Item } from './part';

/** What cannot be done with a release as it stands, and why: closed until somebody wonders. */
export function RefusedVerbs({ report }: { report: Pick<ReleaseReport, 'verbs'> }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const listed = useListed();
  const refused = refusedVerbs(report);
  if (refused.length === 0) return null;
  return (
    <Details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
          {say('press-office.publication.refused-verbs')}
        </Typography>
      </summary>
      {isOpen && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {refused.map(({ verbs, refusal }) => (
            <Item key={refusal}>
              <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral800">
                {listed(verbs.map((verb) => say(verbNames[verb])))}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {refusal}
              </Typography>
            </Item>
          ))}
        </Flex>
      )}
    </Details>
  );
}

const Details = styled.details`
  summary {
    cursor: pointer;
  }
`;
