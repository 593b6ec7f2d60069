import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import type { Analysis } from '../../../contracts/intake';
import { useNameLocale } from '../publication/use-name-locale';
import { writeDate } from '../dates/write-date';
import { readZoned, sayClock } from '../publication/zoned-time';
import { useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { Card } from './card';

/** What the draft begins with: its title, place and date, embargo and summary, as they were recognised. */
export function Recognised({ analysis }: { analysis: Analysis }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const nameLocale = useNameLocale();
  const { locale, title, dateline, embargoLocal, summary } = analysis;
  const words = (content: string | null) =>
    content === null || content === '' ? (
      <Typography textColor="neutral600">{say('press-office.intake.not-found')}</Typography>
    ) : (
      <Box lang={locale} dir={directionOf(locale)} width="fit-content">
        <Typography>{content}</Typography>
      </Box>
    );
  return (
    <Card title={say('press-office.intake.recognised')}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        <Entry name={say('press-office.intake.language')}>
          <Typography>{nameLocale(locale)}</Typography>
        </Entry>
        <Entry name={say('content-manager.content-types.plugin::press-office.press-release.title')}>
          {words(title)}
        </Entry>
        <Entry name={say('content-manager.content-types.plugin::press-office.press-release.datelinePlace')}>
          {words(dateline.place)}
        </Entry>
        <Entry name={say('content-manager.content-types.plugin::press-office.press-release.datelineDate')}>
          {dateline.date === null ? words(null) : <Typography>{sayDay(dateline.date, language)}</Typography>}
        </Entry>
        {embargoLocal !== null && (
          <Entry name={say('content-manager.content-types.plugin::press-office.press-release.embargoUntil')}>
            <Typography>{sayEmbargo(embargoLocal, language, say)}</Typography>
          </Entry>
        )}
        <Entry name={say('content-manager.content-types.plugin::press-office.press-release.summary')}>
          {words(summary)}
        </Entry>
      </Flex>
    </Card>
  );
}

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <Flex gap={4} alignItems="flex-start">
    <Box tag="dt" minWidth="16rem">
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {name}
      </Typography>
    </Box>
    <Box tag="dd" flex="1">
      {children}
    </Box>
  </Flex>
);

function sayEmbargo(local: string, language: string, say: ReturnType<typeof useSay>): string {
  const { clock, offset, timeZone } = readZoned(local);
  return say('press-office.publication.time', { time: sayClock(clock, language), offset, zone: timeZone });
}

/** A calendar day in words. */
const sayDay = (day: string, language: string) =>
  writeDate(new Date(`${day}T00:00:00Z`), language, { dateStyle: 'full', timeZone: 'UTC' });
