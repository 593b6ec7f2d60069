import type { Finding } from '../../../contracts/intake';
import { findWrongWeekdays } from '../intake/findings/weekday-differs';
import type { Lexicon } from '../intake/languages/lexicon';
import type { Layout } from '../intake/text/layout';
import { findTimes } from '../intake/times/find-times';
import type { Say } from '../shared/translate';

/**
 * Intake's rule, less what only looks like a weekday: here it stops a release, there it is one suggestion of many. A
 * language that writes weekdays with a capital means none without ("the jury sat on 8 May"), and سوق السبت is a town.
 */
export function findWrongWeekdaysOf(layout: Layout, lexicon: Lexicon, say: Say): Finding[] {
  const { code, time } = lexicon.language;
  const isName = ({ span }: Finding) => {
    if (span === null) return true;
    const isCapital = !time.hasCapitalMonths || /^\p{Lu}/u.test(span.text);
    return isCapital && !marketTown.test(layout.text.slice(Math.max(span.start - 20, 0), span.start));
  };
  return findWrongWeekdays(layout, findTimes(layout, lexicon), { language: code, say }).filter(isName);
}

const marketTown = /(?<!\p{L})[وفبلك]{0,2}سوق\s+$/u;
