import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';

import { useSay } from '../../translations/use-say';
import { nextChange, timeLeft } from './time-left';

interface Props {
  /** The instant that is counted down to, and what the desk's clock showed when it answered; ISO 8601. */
  until: string;
  deskTime: string;
}

/** How long it is until an embargo ends, by the desk's clock and not by that of this machine. */
export function Countdown({ until, deskTime }: Props) {
  const say = useSay();
  const [answered, setAnswered] = useState({ deskTime, at: Date.now() });
  const [, lookAgain] = useState(0);
  if (answered.deskTime !== deskTime) setAnswered({ deskTime, at: Date.now() });
  const end = Date.parse(until);
  const now = Date.parse(answered.deskTime) + Date.now() - answered.at;
  const left = timeLeft(end, now);

  useEffect(() => {
    const wait = nextChange(end, now);
    if (wait === null) return undefined;
    const timer = setTimeout(() => lookAgain((times) => times + 1), wait);
    return () => clearTimeout(timer);
  });

  const { days, hours, minutes, isOver } = left;
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
