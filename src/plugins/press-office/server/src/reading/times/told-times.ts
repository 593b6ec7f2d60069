import type { FoundTime } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import { type Layout, sentenceAround } from '../text/layout';
import type { WrittenTime } from './written-time';

/** The most times of a text that are told: more is a calendar, and with their sentences they would be fifty times the text. */
export const mostTimes = 2000;

/**
 * The first times of a text, at most `mostTimes`, for whoever asks: each with its sentence, and why it was taken, in the
 * language of `say`.
 */
export function toldTimes(times: readonly WrittenTime[], layout: Layout, say: Say): FoundTime[] {
  return times.slice(0, mostTimes).flatMap(({ first, found }) =>
    found.map(({ why, ...time }) => ({
      ...time,
      sentence: sentenceAround(layout, first),
      reason: say(why.key, why.values),
    })),
  );
}
