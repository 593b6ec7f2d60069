import { z } from 'zod';

import type { LocaleCode } from '../../../../contracts/locale';
import type { PlannedEdition } from '../plan-editions.service';
import { locales, perLocale, withDependencies } from './bodies';
import { localesMeant, refusalToPublish, type WhatToPublish } from './publishable';
import { publishMeant } from './publish-meant';
import { refuse } from './refusing';
import type { Situation, VerbDefinition } from './verb';

interface CorrectBody extends WhatToPublish {
  kind: 'minor' | 'correction';
  notes?: Record<LocaleCode, string> | undefined;
  /** A public note is added, and the words stay as they are. */
  unchanged?: true | undefined;
}

/**
 * Publishes what was edited since, as the next edition of each locale that says something new. A correction tells the
 * public what was wrong, in each of those locales; a locale that was never public has its first edition and needs no note.
 * With `unchanged` a note is added to words that stay as they are: about a figure that was revised since, say.
 */
export const correct: VerbDefinition<CorrectBody> = {
  verb: 'correct',
  from: ['published'],
  body: z.strictObject({
    kind: z.enum(['minor', 'correction']),
    notes: perLocale.optional(),
    unchanged: z.literal(true).optional(),
    locales,
    withDependencies,
  }),

  refusal(situation, body) {
    const refusal = refusalToPublish('correct', situation, body);
    if (refusal !== null) return refusal;
    const about = { verb: 'correct', situation } as const;
    const changed = changedLocales(situation, body?.locales);
    if (body?.unchanged) return refusalToNote(about, changed, body);
    if (changed.length === 0) return refuse(about, { code: 'NOTHING_CHANGED', key: 'publication.nothing-changed' });
    if (body?.kind !== 'correction') return null;
    const silent = changed.filter(({ locale, kind }) => kind !== 'first' && body.notes?.[locale] === undefined);
    return refusalForSilence(about, silent);
  },

  async act(desk, situation, { body, act }) {
    act.kind = body.kind;
    act.notes = body.notes ?? {};
    act.noteOnly = body.unchanged === true;
    const { unchanged } = body;
    const concerned = unchanged ? publicLocales(situation, body.locales) : changedLocales(situation, body.locales);
    const meant = concerned.map(({ locale }) => locale);
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

/** The locales that the public reads now, of those that were asked for. */
function publicLocales({ planned, standings, record }: Situation, asked: LocaleCode[] | undefined) {
  const isPublic = (locale: LocaleCode) =>
    standings.some((standing) => standing.locale === locale && standing.newest.state === 'live');
  return planned.filter(({ locale }) => isPublic(locale) && (asked ?? [...record.drafts.keys()]).includes(locale));
}

type About = Parameters<typeof refuse>[0];

/** A note alone must not bring out edits that nobody mentioned, and is written in every language that is read. */
function refusalToNote(about: About, changed: readonly PlannedEdition[], { notes, locales: asked }: CorrectBody) {
  if (changed.length > 0) {
    const edited = changed.map(({ locale }) => locale);
    return refuse(about, {
      code: 'EDITS_PENDING',
      key: 'publication.edits-pending',
      values: { locales: edited.join(', ') },
      details: { locales: edited },
    });
  }
  const concerned = publicLocales(about.situation, asked);
  return refusalForSilence(
    about,
    concerned.filter(({ locale }) => notes?.[locale] === undefined),
  );
}

function refusalForSilence(about: About, silent: readonly PlannedEdition[]) {
  if (silent.length === 0) return null;
  const without = silent.map(({ locale }) => locale);
  return refuse(about, {
    code: 'NOTE_MISSING',
    key: 'publication.note-missing',
    values: { locales: without.join(', ') },
    details: { locales: without },
  });
}
