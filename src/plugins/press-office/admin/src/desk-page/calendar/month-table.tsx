import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { AgendaEntry } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { DayCell } from './day-cell';
import { type Day, type Month, monthOf, type Weeks } from './month';
import { sayMonth, sayWeekday } from './say-dates';

interface Props {
  month: Month;
  weeks: Weeks;
  today: Day;
  entries: ReadonlyMap<Day, AgendaEntry[]>;
}

/** A month as a table: a row a week, a column a day of the week. */
export function MonthTable({ month, weeks, today, entries }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const name = sayMonth(month, language);
  return (
    <Table aria-label={say('press-office.desk.calendar.of', { month: name })} data-month={month}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={sayWeekday(day, language, 'long')}>
              {sayWeekday(day, language, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isToday={day === today}
                isOutside={monthOf(day) !== month}
                entries={entries.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Table = styled.table`
  inline-size: 100%;
  min-inline-size: 64rem;
  table-layout: fixed;
  border-collapse: collapse;
  th {
    padding: ${({ theme }) => theme.spaces[2]};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: start;
  }
`;
