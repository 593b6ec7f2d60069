import { z } from 'zod';

import { documentsOf } from '../../shared/desk-documents';
import { nouns } from '../../shared/subjects';
import { refusalToDelete } from '../refusals';
import { forgetStage } from '../stages/stage-rows';
import { locales } from './bodies';
import { refuse } from './refusing';
import type { Situation, VerbDefinition } from './verb';

/** Throws a draft away that was never public. What ever was is withdrawn instead. */
export const deleteDraft: VerbDefinition<{ locales?: string[] | undefined }> = {
  verb: 'delete',
  from: ['draft', 'published', 'withdrawn'],
  body: z.strictObject({ locales }),

  refusal(situation, body) {
    const { standings, stage, say } = situation;
    if (standings.length > 0) return { ...refusalToDelete('press-release', say), stage: stage.stage };
    if (body === null || localesToDelete(situation, body.locales).length > 0) return null;
    const values = { locales: body.locales?.join(', ') ?? '' };
    return refuse(
      { verb: 'delete', situation },
      { code: 'NOTHING_TO_DELETE', key: 'publication.no-such-draft', values },
    );
  },

  async act(desk, situation, { body }) {
    const { documentId, record } = situation;
    const gone = localesToDelete(situation, body.locales);
    await documentsOf(desk.strapi, nouns['press-release'].uid).delete({ documentId, locale: gone } as never);
    const isGone = gone.length === record.drafts.size;
    if (isGone) await forgetStage(desk.database, documentId);
    return { to: isGone ? null : 'draft', particulars: { locales: gone }, answer: { locales: gone } };
  },
};

/** Those that have a draft, of the ones asked for or of all. */
const localesToDelete = ({ record }: Situation, asked: string[] | undefined): string[] =>
  [...record.drafts.keys()].filter((locale) => asked === undefined || asked.includes(locale));
