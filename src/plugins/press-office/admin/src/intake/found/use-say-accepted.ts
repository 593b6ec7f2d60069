import { useListed } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { countNames } from '../words';
import { acceptedOf, type Choices, suggestedKinds } from './choices';
import type { FoundItems } from './found-items';

/** Says what is accepted, as “2 figures and 1 project”; null when nothing is. */
export function useSayAccepted(items: FoundItems): (choices: Choices) => string | null {
  const say = useSay();
  const listed = useListed();
  return (choices) => {
    const counts = ([...suggestedKinds, 'image'] as const).flatMap((kind) => {
      const count = acceptedOf(items, kind, choices).length;
      return count === 0 ? [] : [say(countNames[kind], { count })];
    });
    return counts.length === 0 ? null : listed(counts);
  };
}
