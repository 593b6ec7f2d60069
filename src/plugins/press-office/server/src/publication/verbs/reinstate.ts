import { z } from 'zod';

import type { LocaleCode } from '../../../../contracts/locale';
import { locales, perLocale, sentence, withDependencies } from './bodies';
import { refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import { refusalForStage, refuse } from './refusing';
import { liveLocales, withdrawnLocales } from './standing-locales';
import type { Situation, VerbDefinition } from './verb';

interface ReinstateBody extends WhatToPublish {
  /** Why, for the desk; `notes` tell the public, a locale each. */
  reason?: string | undefined;
  notes?: Record<LocaleCode, string> | undefined;
}

/**
 * Brings a withdrawn release back, as a new edition of each locale that was withdrawn, with a note. One that came back in
 * some of its locales is published: the others may follow by the same verb, and by no other.
 */
export const reinstate: VerbDefinition<ReinstateBody> = {
  verb: 'reinstate',
  from: ['withdrawn', 'published'],
  body: z
    .strictObject({ reason: sentence.optional(), notes: perLocale.optional(), locales, withDependencies })
    .refine(({ reason, notes }) => reason !== undefined || Object.keys(notes ?? {}).length > 0, { path: ['notes'] }),

  refusal(situation, body) {
    if (withdrawnLocales(situation).length === 0) {
      return refusalForStage({ verb: 'reinstate', from: ['withdrawn'] }, situation);
    }
    const live = body?.locales?.filter((locale) => liveLocales(situation).includes(locale)) ?? [];
    if (live.length > 0) {
      return refuse(
        { verb: 'reinstate', situation },
        {
          code: 'NOT_WITHDRAWN',
          key: 'publication.locale-is-not-withdrawn',
          values: { locales: live.join(', ') },
          details: { locales: live },
        },
      );
    }
    return refusalToPublish(
      'reinstate',
      situation,
      body && { ...body, locales: localesToReinstate(situation, body.locales) },
    );
  },

  async act(desk, situation, { body, act }) {
    act.notes = body.notes ?? {};
    const meant = localesToReinstate(situation, body.locales);
    await publishMeant(desk, situation, { ...body, locales: meant });
    const particulars = { locales: meant, notes: act.notes };
    return { to: 'published', reason: body.reason ?? null, particulars, answer: { locales: meant } };
  },
};

/** Those asked for, or those that are withdrawn and still have a draft: a language may have lost its own. */
const localesToReinstate = (situation: Situation, asked: LocaleCode[] | undefined): LocaleCode[] =>
  asked ?? withdrawnLocales(situation).filter((locale) => situation.record.drafts.has(locale));
