import { z } from 'zod';

import { locales, sentence, withDependencies } from './bodies';
import { localesLeftOut, localesMeant, refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import type { VerbDefinition } from './verb';

/** Makes a release public that nobody has approved. It stays marked until someone else approves it afterwards. */
export const publishAtOnce: VerbDefinition<WhatToPublish & { reason: string }> = {
  verb: 'publish-at-once',
  from: ['draft', 'submitted'],
  body: z.strictObject({ locales, withDependencies, reason: sentence }),

  refusal: (situation, body) => refusalToPublish('publish-at-once', situation, body),

  async act(desk, situation, { body }) {
    const meant = localesMeant(situation, body.locales);
    await publishMeant(desk, situation, { ...body, locales: meant });
    const published = { locales: meant, leftOut: localesLeftOut(situation, meant) };
    return {
      to: 'published',
      change: { unreviewed: 1, published_at_once_by: situation.actorId, approved_by: null, sent_back_for: null },
      reason: body.reason,
      particulars: { ...published, unreviewed: true },
      answer: { ...published, unreviewed: true },
    };
  },
};
