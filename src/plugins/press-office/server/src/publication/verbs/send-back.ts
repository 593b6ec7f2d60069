import { z } from 'zod';

import { sentence } from './bodies';
import type { VerbDefinition } from './verb';

/** Gives a text back to its writer, and says why. */
export const sendBack: VerbDefinition<{ reason: string }> = {
  verb: 'send-back',
  from: ['submitted', 'approved'],
  body: z.strictObject({ reason: sentence }),

  refusal: () => null,

  act: (_desk, _situation, { body }) =>
    Promise.resolve({
      to: 'draft',
      change: { submitted_by: null, approved_by: null, sent_back_for: body.reason },
      reason: body.reason,
    }),
};
