import { Button, Flex } from '@strapi/design-system';
import { BulletList, Calendar } from '@strapi/icons';

import { type MessageId, useSay } from '../../translations/use-say';
import { type AgendaView, agendaViews, useAgendaView } from './use-agenda-view';

/** Changes between the list and the calendar. */
export function ViewSwitch() {
  const say = useSay();
  const { view, show } = useAgendaView();
  return (
    <Flex role="group" aria-label={say('press-office.desk.agenda.view')} gap={1}>
      {agendaViews.map((one) => {
        const Icon = icons[one];
        return (
          <Button
            key={one}
            size="S"
            variant={one === view ? 'secondary' : 'tertiary'}
            aria-pressed={one === view}
            startIcon={<Icon aria-hidden />}
            onClick={() => show({ view: one })}
          >
            {say(names[one])}
          </Button>
        );
      })}
    </Flex>
  );
}

const names: Record<AgendaView, MessageId> = {
  list: 'press-office.desk.agenda.view.list',
  calendar: 'press-office.desk.agenda.view.calendar',
};
const icons = { list: BulletList, calendar: Calendar };
