import { Button, Flex } from '@strapi/design-system';

import type { WaitingReason } from '../../../../contracts/waiting';
import { useSay } from '../../translations/use-say';
import { waitingNames } from './reasons';

interface Props {
  counts: readonly [WaitingReason, number][];
  /** Null: all. */
  chosen: WaitingReason | null;
  onChoose(reason: WaitingReason | null): void;
}

/** How much waits for each reason, and the way to see one alone. */
export function ReasonFilter({ counts, chosen, onChoose }: Props) {
  const say = useSay();
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const choices = [
    { reason: null, name: say('press-office.desk.waiting.all'), count: all },
    ...counts.map(([reason, count]) => ({ reason, name: say(waitingNames[reason]), count })),
  ];
  return (
    <Flex role="group" aria-label={say('press-office.desk.waiting.filter')} gap={1} wrap="wrap">
      {choices.map(({ reason, name, count }) => (
        <Button
          key={reason}
          size="S"
          variant={reason === chosen ? 'secondary' : 'tertiary'}
          aria-pressed={reason === chosen}
          onClick={() => onChoose(reason)}
        >
          {say('press-office.desk.waiting.counted', { name, count })}
        </Button>
      ))}
    </Flex>
  );
}
