import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';

import { useSay } from '../../translations/use-say';
import { nextChange, timeLeft } from './time-left';

/** What the desk's clock showed, in ISO 8601, when this machine's showed `answeredAt`, in milliseconds. */
export interface DeskTime {
  now: string;
  answeredAt: number;
}

/** How long it is until an instant in ISO 8601, by the desk's clock and not by that of this machine. */
export function Countdown({ until, deskTime }: { until: string; deskTime: DeskTime }) {
  const say = useSay();
  const [, lookAgain] = useState(0);
  const end = Date.parse(until);
  const now = Date.parse(deskTime.now) + Date.now() - deskTime.answeredAt;
  const { days, hours, minutes, isOver } = timeLeft(end, now);

  useEffect(() => {
    const wait = nextChange(end, now);
    if (wait === null) return undefined;
    const timer = setTimeout(() => lookAgain((times) => times + 1), wait);
    return () => clearTimeout(timer);
  });

  const words = isOver
    ? say('press-office.publication.left.over')
    : days > 0
      ? say('press-office.publication.left.days', { days, hours })
      : hours > 0
        ? say('press-office.publication.left.hours', { hours, minutes })
        : minutes > 0
          ? say('press-office.publication.left.minutes', { minutes })
          : say('press-office.publication.left.moment');
  return (
    <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" data-countdown>
      {words}
    </Typography>
  );
}
