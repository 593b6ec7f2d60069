import { useState } from 'react';

import { AgendaItem } from '../desk-page/agenda/agenda-item';
import { useLooking, useAgendaQuery } from '../desk-page/desk-api';
import { useSay } from '../translations/use-say';
import { WidgetList } from './widget-list';

const week = 7 * 24 * 60 * 60 * 1000;

/** What comes out in the next days, and what is late, on the panel's home page. */
export function AgendaWidget() {
  const say = useSay();
  const [range] = useState(() => {
    const now = Date.now();
    return { from: new Date(now).toISOString(), to: new Date(now + week).toISOString() };
  });
  const { data, error } = useAgendaQuery(range, useLooking());
  return (
    <WidgetList
      items={data?.data.filter(({ state }) => state !== 'published')}
      error={error}
      none={say('press-office.widget.agenda.none')}
    >
      {(entry) => <AgendaItem key={entry.documentId} entry={entry} />}
    </WidgetList>
  );
}
