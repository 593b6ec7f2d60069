import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';

import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useAgendaView } from '../agenda/use-agenda-view';
import { type Month, monthAfter } from './month';
import { sayMonth } from './say-dates';

/** The month that is shown, and the way to the one before, the one after and the present one. */
export function MonthSteps({ month, thisMonth }: { month: Month; thisMonth: Month }) {
  const say = useSay();
  const { locale: language } = useIntl();
  const { show } = useAgendaView();
  const isRightToLeft = usePanelDirection() === 'rtl';
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap">
      <Typography tag="h3" variant="beta" aria-live="polite">
        {sayMonth(month, language)}
      </Typography>
      <Flex gap={2}>
        <IconButton
          label={say('press-office.desk.calendar.month-before')}
          disabled={before === null}
          onClick={() => show({ month: before })}
        >
          {isRightToLeft ? <ChevronRight /> : <ChevronLeft />}
        </IconButton>
        {/* Whoever has pressed it keeps the keyboard there: what is disabled would lose it. */}
        <Button
          variant="tertiary"
          aria-disabled={month === thisMonth}
          onClick={() => month !== thisMonth && show({ month: null })}
        >
          {say('press-office.desk.calendar.today')}
        </Button>
        <IconButton
          label={say('press-office.desk.calendar.month-after')}
          disabled={after === null}
          onClick={() => show({ month: after })}
        >
          {isRightToLeft ? <ChevronLeft /> : <ChevronRight />}
        </IconButton>
      </Flex>
    </Flex>
  );
}
