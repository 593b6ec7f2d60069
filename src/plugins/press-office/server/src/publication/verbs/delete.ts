import { z } from 'zod';

import { documentsOf } from '../../shared/desk-documents';
import { nouns } from '../../shared/subjects';
import { refusalToDelete } from '../refusals';
import { forgetStage } from '../stages/stage-rows';
import { locales } from './bodies';
import type { VerbDefinition } from './verb';

/** Throws a draft away that was never public. What ever was is withdrawn instead. */
export const deleteDraft: VerbDefinition<{ locales?: string[] | undefined }> = {
  verb: 'delete',
  from: ['draft', 'published', 'withdrawn'],
  body: z.strictObject({ locales }),

  refusal: ({ standings, stage, say }) =>
    standings.length > 0 ? { ...refusalToDelete('press-release', say), stage: stage.stage } : null,

  async act(desk, situation, { body }) {
    const { documentId, record } = situation;
    const gone = body.locales?.filter((locale) => record.drafts.has(locale)) ?? [...record.drafts.keys()];
    await documentsOf(desk.strapi, nouns['press-release'].uid).delete({ documentId, locale: gone } as never);
    const isGone = gone.length === record.drafts.size;
    if (isGone) await forgetStage(desk.database, documentId);
    return { to: isGone ? null : 'draft', particulars: { locales: gone }, answer: { locales: gone } };
  },
};
