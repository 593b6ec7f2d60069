import { Grid } from '@strapi/design-system';

import { DeskFrame } from '../desk/desk-frame';
import { readAudit } from '../desk/pages';
import { useMay } from '../desk/use-may';
import { useSay } from '../translations/use-say';
import { ActsPart } from './acts/acts-part';
import { AgendaPart } from './agenda/agenda-part';
import { useAgendaView } from './agenda/use-agenda-view';
import { WaitingPart } from './waiting/waiting-part';

/** How many of twelve columns what waits and the agenda take: a month needs more room than a list. */
const columns = { list: { waiting: 6, agenda: 6 }, calendar: { waiting: 4, agenda: 8 } };

/** The first page of the desk: what waits for whoever is signed in, what comes out when, and what was done last. */
export function DeskPage() {
  const say = useSay();
  const may = useMay();
  const { view } = useAgendaView();
  return (
    <DeskFrame title={say('press-office.desk.menu')} subtitle={say('press-office.desk.subtitle')}>
      <Grid.Root gap={6}>
        <Grid.Item col={columns[view].waiting} xs={12} direction="column" alignItems="stretch">
          <WaitingPart />
        </Grid.Item>
        <Grid.Item col={columns[view].agenda} xs={12} direction="column" alignItems="stretch">
          <AgendaPart />
        </Grid.Item>
        {may(readAudit) && (
          <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
            <ActsPart />
          </Grid.Item>
        )}
      </Grid.Root>
    </DeskFrame>
  );
}
