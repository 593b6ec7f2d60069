import { Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { AgendaPart } from './agenda-part';
import { WaitingPart } from './waiting-part';

/** The first page of the desk: what waits for whoever is signed in, and what comes out when. */
export function DeskPage() {
  const say = useSay();
  const direction = usePanelDirection();
  return (
    <Page.Main dir={direction}>
      <Page.Title>{say('press-office.desk.menu')}</Page.Title>
      <Layouts.Header title={say('press-office.desk.menu')} subtitle={say('press-office.desk.subtitle')} />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <WaitingPart />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <AgendaPart />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
