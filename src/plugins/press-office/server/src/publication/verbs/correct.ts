import { z } from 'zod';

import type { LocaleCode } from '../../../../contracts/locale';
import { locales, perLocale, withDependencies } from './bodies';
import { localesMeant, refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import { refuse } from './refusing';
import type { Situation, VerbDefinition } from './verb';

interface CorrectBody extends WhatToPublish {
  kind: 'minor' | 'correction';
  notes?: Record<LocaleCode, string> | undefined;
}

/**
 * Publishes what was edited since, as the next edition of each locale that says something new. A correction tells the
 * public what was wrong, in each of those locales; a locale that was never public has its first edition and needs no note.
 */
export const correct: VerbDefinition<CorrectBody> = {
  verb: 'correct',
  from: ['published'],
  body: z.strictObject({
    kind: z.enum(['minor', 'correction']),
    notes: perLocale.optional(),
    locales,
    withDependencies,
  }),

  refusal(situation, body) {
    const refusal = refusalToPublish('correct', situation, body);
    if (refusal !== null) return refusal;
    const about = { verb: 'correct', situation } as const;
    const changed = changedLocales(situation, body?.locales);
    if (changed.length === 0) return refuse(about, { code: 'NOTHING_CHANGED', key: 'publication.nothing-changed' });
    if (body?.kind !== 'correction') return null;
    const silent = changed.filter(({ locale, kind }) => kind !== 'first' && body.notes?.[locale] === undefined);
    if (silent.length === 0) return null;
    const without = silent.map(({ locale }) => locale);
    return refuse(about, {
      code: 'NOTE_MISSING',
      key: 'publication.note-missing',
      values: { locales: without.join(', ') },
      details: { locales: without },
    });
  },

  async act(desk, situation, { body, act }) {
    act.kind = body.kind;
    act.notes = body.notes ?? {};
    const meant = changedLocales(situation, body.locales).map(({ locale }) => locale);
    await publishMeant(desk, situation, { ...body, locales: meant });
    const particulars = { kind: body.kind, locales: meant, notes: act.notes };
    return { to: 'published', particulars, answer: { kind: body.kind, locales: meant } };
  },
};

/** A locale that is withdrawn is no correction's: it is reinstated, by whoever may do that. */
function changedLocales(situation: Situation, asked: LocaleCode[] | undefined) {
  const meant = localesMeant(situation, asked);
  return situation.planned.filter(
    ({ locale, kind, saysNew }) => saysNew && kind !== 'reinstatement' && meant.includes(locale),
  );
}
