import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { AgendaEntry } from '../../../../contracts/desk';
import { ColourBadge } from '../../badges/colour-badge';
import { useListed, useNameLocale } from '../../publication/use-name-locale';
import { readZoned, sayClock } from '../../publication/zoned-time';
import { useSay } from '../../translations/use-say';
import { ReleaseLink } from '../release-link';
import { stateColours, stateNames } from './states';

/** One release on the agenda as an item of a list. */
export function AgendaItem({ entry: { documentId, titles, locales, local, state, failure } }: { entry: AgendaEntry }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { clock, timeZone, offset } = readZoned(local);
  const time = { time: sayClock(clock, language), zone: timeZone, offset };
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-state={state}>
      <Flex gap={2} wrap="wrap">
        <ColourBadge colour={stateColours[state]}>{say(stateNames[state])}</ColourBadge>
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
