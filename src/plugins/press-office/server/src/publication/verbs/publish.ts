import { z } from 'zod';

import { locales, withDependencies } from './bodies';
import { localesLeftOut, localesMeant, refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import type { VerbDefinition } from './verb';

/** Makes an approved release public now, in all its locales at once. */
export const publish: VerbDefinition<WhatToPublish> = {
  verb: 'publish',
  from: ['approved'],
  body: z.strictObject({ locales, withDependencies }),

  refusal: (situation, body) => refusalToPublish('publish', situation, body),

  async act(desk, situation, { body }) {
    const meant = localesMeant(situation, body.locales);
    await publishMeant(desk, situation, { ...body, locales: meant });
    const published = { locales: meant, leftOut: localesLeftOut(situation, meant) };
    return { to: 'published', change: { unreviewed: 0 }, particulars: published, answer: published };
  },
};
