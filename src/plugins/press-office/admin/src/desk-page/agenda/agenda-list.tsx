import { type ReactNode, useState } from 'react';

import { useSay } from '../../translations/use-say';
import { useLooking, useAgendaQuery } from '../desk-api';
import { DeskPart } from '../desk-part';
import { AgendaItem } from './agenda-item';

/** How long what has come out stays in the list, in milliseconds. */
const stays = 7 * 24 * 60 * 60 * 1000;

/** What comes out by itself, in the order of its instants, and what came out in the last days. */
export function AgendaList({ action }: { action: ReactNode }) {
  const say = useSay();
  const [from] = useState(() => new Date(Date.now() - stays).toISOString());
  const { data, error, refetch } = useAgendaQuery({ from }, useLooking());
  return (
    <DeskPart
      title={say('press-office.desk.agenda')}
      action={action}
      none={say('press-office.desk.agenda.none')}
      items={data?.data}
      error={error}
      onRetry={refetch}
    >
      {(entry) => <AgendaItem key={entry.documentId} entry={entry} />}
    </DeskPart>
  );
}
