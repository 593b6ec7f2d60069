import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { WaitingReason } from '../../../../contracts/waiting';
import { useSay } from '../../translations/use-say';
import { useLooking, useWaitingQuery } from '../desk-api';
import { DeskPart } from '../desk-part';
import { ReasonFilter } from './reason-filter';
import { chosenEntries, countByReason } from './reasons';
import { keyOf, WaitingItem } from './waiting-item';

/** What waits for whoever is signed in. */
export function WaitingPart() {
  const say = useSay();
  const { data, error, refetch } = useWaitingQuery(undefined, useLooking());
  const [chosen, setChosen] = useState<WaitingReason | null>(null);
  const counts = countByReason(data?.data ?? []);
  // What was chosen may have been done meanwhile.
  const shown = counts.some(([reason]) => reason === chosen) ? chosen : null;
  return (
    <DeskPart
      title={say('press-office.desk.waiting')}
      none={say('press-office.desk.waiting.none')}
      items={data && chosenEntries(data.data, shown)}
      error={error}
      onRetry={refetch}
      head={counts.length > 1 && <ReasonFilter counts={counts} chosen={shown} onChoose={setChosen} />}
      foot={
        data?.meta.isMore === true && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('press-office.desk.more')}
          </Typography>
        )
      }
    >
      {(entry) => <WaitingItem key={keyOf(entry)} entry={entry} />}
    </DeskPart>
  );
}
