import { z } from 'zod';

import type { VerbDefinition } from './verb';

/** Takes a release off the agenda. It stays approved and under its embargo. */
export const unschedule: VerbDefinition<{ reason?: string | undefined }> = {
  verb: 'unschedule',
  from: ['scheduled'],
  body: z.strictObject({ reason: z.string().trim().max(2000).optional() }),

  refusal: () => null,

  act: (_desk, { stage }, { body }) =>
    Promise.resolve({
      to: 'approved',
      change: { ...offTheAgenda },
      reason: body.reason || null,
      particulars: { embargoUntil: stage.embargo_until },
    }),
};

/** What a stage row says once its release is no longer scheduled. */
export const offTheAgenda = {
  embargo_until: null,
  locales: null,
  dependencies: null,
  failures: 0,
  failure: null,
  retry_at: null,
} as const;
