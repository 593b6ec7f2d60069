import { z } from 'zod';

import type { LocaleCode } from '../../../../contracts/locale';
import { locales, perLocale, sentence, withDependencies } from './bodies';
import { refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import type { Situation, VerbDefinition } from './verb';

interface ReinstateBody extends WhatToPublish {
  /** Why, for the desk; `notes` tell the public, a locale each. */
  reason?: string | undefined;
  notes?: Record<LocaleCode, string> | undefined;
}

/** Brings a withdrawn release back, as a new edition of each locale that was withdrawn, with a note. */
export const reinstate: VerbDefinition<ReinstateBody> = {
  verb: 'reinstate',
  from: ['withdrawn'],
  body: z
    .strictObject({ reason: sentence.optional(), notes: perLocale.optional(), locales, withDependencies })
    .refine(({ reason, notes }) => reason !== undefined || Object.keys(notes ?? {}).length > 0, { path: ['reason'] }),

  refusal: (situation, body) =>
    refusalToPublish('reinstate', situation, body && { ...body, locales: localesToReinstate(situation, body.locales) }),

  async act(desk, situation, { body, act }) {
    act.notes = body.notes ?? {};
    const meant = localesToReinstate(situation, body.locales);
    await publishMeant(desk, situation, { ...body, locales: meant });
    const particulars = { locales: meant, notes: act.notes };
    return { to: 'published', reason: body.reason ?? null, particulars, answer: { locales: meant } };
  },
};

/** Those asked for, or those that were public and still have a draft: a language may have lost its own. */
function localesToReinstate({ standings, record }: Situation, asked: LocaleCode[] | undefined): LocaleCode[] {
  const withdrawn = standings.map(({ locale }) => locale).filter((locale) => record.drafts.has(locale));
  return asked ?? withdrawn;
}
