import { useIntl } from 'react-intl';

import type { Period } from '../../../../contracts/figure';
import { useSay } from '../../translations/use-say';
import { sayTime } from './say-time';

/** Says the time that a figure is about, in the language of the panel. */
export function useSayTime(): (time: Period | null) => string {
  const say = useSay();
  const { locale: language } = useIntl();
  return (time) =>
    sayTime(time, language, {
      between: (from, to, exactness) => say(between[exactness], { from, to }),
      since: (from, exactness) => say(since[exactness], { from }),
      until: (to, exactness) => say(until[exactness], { to }),
    });
}

const between = {
  days: 'press-office.figures.time.between-days',
  longer: 'press-office.figures.time.between',
} as const;
const since = { days: 'press-office.figures.time.since-days', longer: 'press-office.figures.time.since' } as const;
const until = { days: 'press-office.figures.time.until-days', longer: 'press-office.figures.time.until' } as const;
