import { Badge, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { AgendaEntry } from '../../../contracts/desk';
import { useListed, useNameLocale } from '../publication/use-name-locale';
import { stageNames } from '../publication/words';
import { readZoned, sayClock } from '../publication/zoned-time';
import { type MessageId, useSay } from '../translations/use-say';
import { useAgendaQuery } from './desk-api';
import { DeskPart } from './desk-part';
import { ReleaseLink } from './release-link';

/** How long what has come out stays on the page, and how often to look again, in milliseconds. */
const stays = 7 * 24 * 60 * 60 * 1000;
const often = 30_000;

/** What comes out by itself, in the order of its instants, and what did in the last days. */
export function AgendaPart() {
  const say = useSay();
  const [from] = useState(() => new Date(Date.now() - stays).toISOString());
  const { data, error } = useAgendaQuery({ from }, { refetchOnMountOrArgChange: true, pollingInterval: often });
  return (
    <DeskPart
      title={say('press-office.desk.agenda')}
      none={say('press-office.desk.agenda.none')}
      items={data}
      error={error}
    >
      {(entry) => <AgendaItem key={entry.documentId} entry={entry} />}
    </DeskPart>
  );
}

function AgendaItem({ entry: { documentId, titles, locales, local, state, failure } }: { entry: AgendaEntry }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { clock, timeZone, offset } = readZoned(local);
  const time = { time: sayClock(clock, language), zone: timeZone, offset };
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-state={state}>
      <Flex gap={2} wrap="wrap">
        <Badge variant={colours[state]}>{say(stateNames[state])}</Badge>
        <ReleaseLink documentId={documentId} titles={titles} />
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        {say('press-office.desk.agenda.time', time)}
      </Typography>
      {locales !== null && (
        <Typography variant="pi" textColor="neutral600">
          {listed(locales.map(nameLocale))}
        </Typography>
      )}
      {failure !== null && (
        <Typography variant="pi" textColor="danger600">
          {say('press-office.desk.agenda.failure', { failure })}
        </Typography>
      )}
    </Flex>
  );
}

const stateNames: Record<AgendaEntry['state'], MessageId> = {
  scheduled: stageNames.scheduled,
  due: 'press-office.desk.agenda.state.due',
  late: 'press-office.desk.agenda.state.late',
  published: stageNames.published,
};

const colours: Record<AgendaEntry['state'], 'alternative' | 'warning' | 'danger' | 'success'> = {
  scheduled: 'alternative',
  due: 'warning',
  late: 'danger',
  published: 'success',
};
