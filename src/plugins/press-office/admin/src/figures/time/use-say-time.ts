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
      between: (from, to) => say('press-office.figures.time.between', { from, to }),
      since: (from) => say('press-office.figures.time.since', { from }),
      until: (to) => say('press-office.figures.time.until', { to }),
    });
}
