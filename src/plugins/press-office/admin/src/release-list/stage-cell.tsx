import { Flex, Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { ReleaseStanding } from '../../../contracts/release-list';
import { ColourBadge } from '../badges/colour-badge';
import { problemOf } from '../publication/problem';
import { StageBadge } from '../publication/standing/stage-badge';
import { readZoned, sayClock } from '../publication/zoned-time';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useReleaseStandingsQuery } from './list-api';

/** Where one release of the list stands, and its embargo while it is not out. */
export function StageCell({ documentId }: { documentId: string }) {
  const say = useSay();
  // All cells of a page ask the same question, so that it is sent once.
  const rows = useTable('StageCell', (state) => state.rows) as unknown as { documentId: string }[];
  const { standing, error } = useReleaseStandingsQuery(
    rows.map((row) => row.documentId),
    {
      selectFromResult: ({ data, error: problem }) => ({
        standing: data?.find((one) => one.documentId === documentId),
        error: problem,
      }),
    },
  );
  if (standing === undefined) {
    return error === undefined ? null : (
      <Typography textColor="neutral600" title={problemOf(error).message}>
        –
      </Typography>
    );
  }
  const { stage, unreviewed, isSentBack, embargo } = standing;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={1} wrap="wrap">
        <StageBadge stage={stage} />
        {unreviewed && <ColourBadge colour="warning">{say('press-office.publication.unreviewed')}</ColourBadge>}
        {isSentBack && <ColourBadge colour="warning">{say('press-office.desk.reason.sent-back')}</ColourBadge>}
      </Flex>
      {embargo !== null && <Embargo embargo={embargo} />}
    </Flex>
  );
}

function Embargo({ embargo }: { embargo: NonNullable<ReleaseStanding['embargo']> }) {
  const say = useSay();
  const { locale } = useIntl();
  const direction = usePanelDirection();
  const { clock, timeZone, offset } = readZoned(embargo.local);
  return (
    <Typography
      variant="pi"
      dir={direction}
      textColor={embargo.state === 'due' ? 'warning700' : 'neutral600'}
      title={say('press-office.publication.embargo', { time: sayClock(clock, locale), zone: timeZone, offset })}
    >
      {say(embargo.state === 'due' ? 'press-office.list.embargo-ended' : 'press-office.list.embargo-until', {
        time: sayClock(clock, locale, 'short'),
      })}
    </Typography>
  );
}
