import { Badge } from '@strapi/design-system';

import type { Stage } from '../../../../contracts/publication';
import { useSay } from '../../translations/use-say';
import { stageNames } from '../words';

/** A stage in words, in its colour: the same wherever a press release is shown. */
export function StageBadge({ stage }: { stage: Stage }) {
  const say = useSay();
  return (
    <Badge variant={colours[stage]} data-stage={stage}>
      {say(stageNames[stage])}
    </Badge>
  );
}

const colours: Record<Stage, 'neutral' | 'primary' | 'secondary' | 'alternative' | 'success' | 'danger'> = {
  draft: 'neutral',
  submitted: 'secondary',
  approved: 'primary',
  scheduled: 'alternative',
  published: 'success',
  withdrawn: 'danger',
};
