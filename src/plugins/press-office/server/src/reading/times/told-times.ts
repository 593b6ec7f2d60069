import type { FoundTime } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import { type Layout, sentenceAround } from '../text/layout';
import type { WrittenTime } from './written-time';

/** The times of a text for whoever asks: each with its sentence, and why it was taken, in the language of `say`. */
export function toldTimes(times: readonly WrittenTime[], layout: Layout, say: Say): FoundTime[] {
  return times.flatMap(({ first, found }) =>
    found.map(({ why, ...time }) => ({
      ...time,
      sentence: sentenceAround(layout, first),
      reason: say(why.key, why.values),
    })),
  );
}
