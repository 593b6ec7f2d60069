import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useSay } from '../../translations/use-say';
import { useLooking, useRecentActsQuery } from '../desk-api';
import { DeskPart } from '../desk-part';
import { ActItem } from './act-item';

/** How many acts are shown at first and by each further step, and what the server tells at most. */
const step = 10;
const mostTold = 100;

/** What was done last, by whom: for those who may read the audit. */
export function ActsPart() {
  const say = useSay();
  const [most, setMost] = useState(step);
  const { data, error, isFetching, refetch } = useRecentActsQuery({ most }, useLooking());
  const isMore = data !== undefined && data.meta.pagination.total > most;
  return (
    <DeskPart
      title={say('press-office.acts')}
      none={say('press-office.acts.none')}
      items={data?.data}
      error={error}
      onRetry={refetch}
      foot={
        isMore &&
        (most < mostTold ? (
          <Button
            variant="tertiary"
            loading={isFetching && data.data.length < most}
            onClick={() => setMost(Math.min(most + step, mostTold))}
          >
            {say('press-office.acts.more')}
          </Button>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {say('press-office.acts.most', { count: mostTold })}
          </Typography>
        ))
      }
    >
      {(act) => <ActItem key={act.sequence} act={act} names={data?.meta.names ?? {}} />}
    </DeskPart>
  );
}
