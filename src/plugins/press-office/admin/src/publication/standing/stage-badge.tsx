import type { Stage } from '../../../../contracts/publication';
import { type BadgeColour, ColourBadge } from '../../badges/colour-badge';
import { useSay } from '../../translations/use-say';
import { stageNames } from '../words';

/** A stage in words, in its colour: the same wherever a press release is shown. */
export function StageBadge({ stage }: { stage: Stage }) {
  const say = useSay();
  return (
    <ColourBadge colour={colours[stage]} data-stage={stage}>
      {say(stageNames[stage])}
    </ColourBadge>
  );
}

const colours: Record<Stage, BadgeColour> = {
  draft: 'neutral',
  submitted: 'secondary',
  approved: 'primary',
  scheduled: 'alternative',
  published: 'success',
  withdrawn: 'danger',
};
