import { Grid } from '@strapi/design-system';

import { DeskFrame } from '../desk/desk-frame';
import { useSay } from '../translations/use-say';
import { AgendaPart } from './agenda-part';
import { WaitingPart } from './waiting-part';

/** The first page of the desk: what waits for whoever is signed in, and what comes out when. */
export function DeskPage() {
  const say = useSay();
  return (
    <DeskFrame title={say('press-office.desk.menu')} subtitle={say('press-office.desk.subtitle')}>
      <Grid.Root gap={6}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <WaitingPart />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <AgendaPart />
        </Grid.Item>
      </Grid.Root>
    </DeskFrame>
  );
}
