import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ReleaseReport } from '../../../../contracts/desk';
import { ColourBadge } from '../../badges/colour-badge';
import { clockIn } from '../../dates/clock-in';
import { useSay } from '../../translations/use-say';
import { useListed, useNameLocale } from '../use-name-locale';
import { readZoned, sayClock } from '../zoned-time';
import { Countdown } from './countdown';
import { StageBadge } from './stage-badge';

interface Props {
  report: ReleaseReport;
  /** When the report came, by the clock of this machine, in milliseconds. */
  answeredAt: number;
}

/** The stage in words, what is unreviewed, the embargo in the institution's time, and what comes out by itself. */
export function Standing({ report, answeredAt }: Props) {
  const say = useSay();
  const { locale } = useIntl();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const { now, stage, unreviewed, sentBackFor, embargoUntil, embargoLocal, scheduled } = report;
  const isOver = stage === 'published' || stage === 'withdrawn';
  const until = embargoLocal === null || isOver ? null : readZoned(embargoLocal);
  // The rules of zones change: this machine may know others than the server, by which the embargo ends.
  const here = until === null || embargoUntil === null ? null : clockIn(until.timeZone, new Date(embargoUntil));

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <StageBadge stage={stage} />
        {unreviewed && <ColourBadge colour="warning">{say('press-office.publication.unreviewed')}</ColourBadge>}
      </Flex>
      {until !== null && (
        <Typography variant="pi" textColor="neutral800">
          {say(scheduled === null ? 'press-office.publication.embargo' : 'press-office.publication.comes-out', {
            time: sayClock(until.clock, locale),
            zone: until.timeZone,
            offset: until.offset,
          })}
        </Typography>
      )}
      {until !== null && here !== null && here !== until.clock && (
        <Typography variant="pi" textColor="warning700" data-disputed>
          {say('press-office.time-zone-disputed', { server: until.clock.slice(-5), browser: here.slice(-5) })}
        </Typography>
      )}
      {until !== null && embargoUntil !== null && <Countdown until={embargoUntil} deskTime={{ now, answeredAt }} />}
      {sentBackFor !== null && (
        <Typography variant="pi" textColor="neutral800">
          {say('press-office.publication.sent-back-for', { reason: sentBackFor })}
        </Typography>
      )}
      {scheduled !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say(
            scheduled.dependencies.length > 0
              ? 'press-office.publication.scheduled-with-links'
              : 'press-office.publication.scheduled-locales',
            { locales: listed(scheduled.locales.map(nameLocale)) },
          )}
        </Typography>
      )}
    </Flex>
  );
}
