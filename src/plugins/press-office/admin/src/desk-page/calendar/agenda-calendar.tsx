import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';

import { dateLanguageOf } from '../../dates/write-date';
import { useSay } from '../../translations/use-say';
import { AgendaItem } from '../agenda/agenda-item';
import { useAgendaView } from '../agenda/use-agenda-view';
import { useLooking, useAgendaQuery } from '../desk-api';
import { PartFrame } from '../part-frame';
import { byDay, dayAt, dayOf } from './by-day';
import { instantsAround, monthOf, weeksOf } from './month';
import { MonthSteps } from './month-steps';
import { MonthTable } from './month-table';
import { sayMonth } from './say-dates';
import { StateKey } from './state-key';

/** The agenda as a calendar, a month at a time, by the days of the institution's time zone. */
export function AgendaCalendar({ action }: { action: ReactNode }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const { month: chosen } = useAgendaView();
  const [institution, setInstitution] = useState<{ now: string; timeZone: string } | null>(null);
  const today = dayAt(institution?.now ?? new Date().toISOString(), institution?.timeZone ?? 'UTC');
  const month = chosen ?? monthOf(today);
  const weeks = weeksOf(month, dateLanguageOf(language));
  const { data, error, refetch } = useAgendaQuery(instantsAround(weeks), useLooking());
  // Until the server has said which day it is where the institution is, the browser's clock has to do.
  if (data !== undefined && data.meta.now !== institution?.now) setInstitution(data.meta);

  const days = new Set(weeks.flat());
  const elsewhere = data?.data.filter((entry) => entry.state === 'late' && !days.has(dayOf(entry))) ?? [];
  return (
    <PartFrame title={say('press-office.desk.agenda')} action={action} error={error} onRetry={refetch}>
      <MonthSteps month={month} thisMonth={monthOf(today)} />
      {data === undefined && error === undefined && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {/* What does not fit into the width of the page is scrolled to. */}
      <Box overflow="auto" tabIndex={0} role="region" aria-label={sayMonth(month, language)}>
        <MonthTable month={month} weeks={weeks} today={today} entries={byDay(data?.data ?? [])} />
      </Box>
      <StateKey timeZone={institution?.timeZone ?? null} />
      {elsewhere.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {say('press-office.desk.calendar.late-elsewhere')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {elsewhere.map((entry) => (
              <AgendaItem key={entry.documentId} entry={entry} />
            ))}
          </Flex>
        </Flex>
      )}
    </PartFrame>
  );
}
