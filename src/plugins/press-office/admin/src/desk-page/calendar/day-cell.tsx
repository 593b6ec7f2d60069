import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { AgendaEntry } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { DayEntry } from './day-entry';
import type { Day } from './month';
import { sayDay } from './say-dates';

/** How many entries of a day are shown before somebody asks for the others. */
const mostAtOnce = 3;

interface Props {
  day: Day;
  isToday: boolean;
  /** Whether it is of a month beside the one that is shown. */
  isOutside: boolean;
  entries: readonly AgendaEntry[];
}

/** One day of the calendar. */
export function DayCell({ day, isToday, isOutside, entries }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? entries : entries.slice(0, mostAtOnce);
  const others = entries.length - mostAtOnce;
  return (
    <Cell $isOutside={isOutside} aria-current={isToday ? 'date' : undefined} data-day={day}>
      <DayNumber dateTime={day} $isToday={isToday}>
        <span aria-hidden>{Number(day.slice(8))}</span>
        <VisuallyHidden>{sayDay(day, language)}</VisuallyHidden>
      </DayNumber>
      {isToday && (
        <Typography variant="pi" textColor="primary700">
          {say('press-office.desk.calendar.today')}
        </Typography>
      )}
      {shown.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
          {shown.map((entry) => (
            <DayEntry key={entry.documentId} entry={entry} />
          ))}
        </Flex>
      )}
      {others > 0 && (
        <Button variant="ghost" size="S" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? say('press-office.desk.calendar.fewer')
            : say('press-office.desk.calendar.others', { count: others })}
        </Button>
      )}
    </Cell>
  );
}

const Cell = styled.td<{ $isOutside: boolean }>`
  block-size: 9.6rem;
  padding: ${({ theme }) => theme.spaces[1]};
  vertical-align: top;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme, $isOutside }) => ($isOutside ? theme.colors.neutral100 : theme.colors.neutral0)};
`;

const DayNumber = styled.time<{ $isToday: boolean }>`
  display: inline-block;
  min-inline-size: 2.4rem;
  margin-inline-end: ${({ theme }) => theme.spaces[1]};
  padding: 0.2rem 0.4rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: center;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme, $isToday }) => ($isToday ? theme.fontWeights.bold : theme.fontWeights.regular)};
  color: ${({ theme, $isToday }) => ($isToday ? theme.colors.neutral0 : theme.colors.neutral700)};
  background: ${({ theme, $isToday }) => ($isToday ? theme.colors.primary600 : 'transparent')};
`;
