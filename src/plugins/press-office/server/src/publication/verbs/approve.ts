import { z } from 'zod';

import { presentSettings } from '../../shared/office-settings';
import { approvedWith } from '../stages/as-approved';
import { ownPart } from './own-part';
import { refuse } from './refusing';
import type { VerbDefinition } from './verb';

/**
 * A second pair of eyes agrees: someone who neither submitted the text nor edited it last. What was published at once is
 * approved afterwards, by someone else than who did that.
 */
export const approve: VerbDefinition<object> = {
  verb: 'approve',
  from: ['submitted', 'published'],
  body: z.strictObject({}),

  refusal(situation) {
    const { stage } = situation;
    const about = { verb: 'approve', situation } as const;
    if (stage.stage === 'published' && stage.unreviewed === 0) {
      return refuse(about, { code: 'ALREADY_REVIEWED', key: 'publication.already-reviewed' });
    }
    const part = ownPart(stage, situation);
    return part && refuse(about, { code: 'FOUR_EYES', key: `publication.four-eyes.${part}` });
  },

  act: ({ strapi }, { stage, actorId }) =>
    Promise.resolve({
      to: stage.stage === 'published' ? 'published' : 'approved',
      change: { approved_by: actorId, approved_with: approvedWith(presentSettings(strapi)), unreviewed: 0 },
      particulars: stage.stage === 'published' ? { afterwards: true } : {},
    }),
};
