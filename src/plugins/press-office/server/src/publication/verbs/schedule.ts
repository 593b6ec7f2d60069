import { z } from 'zod';

import { formatInstant } from '../../shared/instant';
import { instantFrom } from '../instant-from';
import { embargoOf } from '../load-drafts.service';
import { linkedToPublish } from '../publish-linked.service';
import { setEmbargo } from '../set-embargo.service';
import { locales, withDependencies } from './bodies';
import {
  agreedIn,
  localesLeftOut,
  localesMeant,
  refusalForDrafts,
  refusalForHiddenLinks,
  type WhatToPublish,
} from './publishable';
import { refuse } from './refusing';
import type { Situation, VerbDefinition } from './verb';

interface ScheduleBody extends WhatToPublish {
  /** RFC 3339 with its offset, or RFC 9557 with its zone; without it, the embargo that the draft has. */
  embargoUntil?: unknown;
}

/**
 * Puts an approved release on the agenda: it publishes itself when its embargo ends. Everything that publishing would be
 * refused for is looked at now, because nothing is at that moment.
 */
export const schedule: VerbDefinition<ScheduleBody> = {
  verb: 'schedule',
  from: ['approved'],
  body: z.strictObject({ embargoUntil: z.unknown().optional(), locales, withDependencies }),

  refusal(situation, body) {
    const about = { verb: 'schedule', situation } as const;
    const until = embargoMeant(situation, body);
    if (until === null && body !== null) {
      return refuse(about, { code: 'EMBARGO_MISSING', key: 'publication.embargo-missing' });
    }
    if (until !== null && until <= situation.now) {
      const { timeZone, say } = situation;
      const instant = formatInstant(until, { timeZone, locale: say.language });
      return refuse(about, {
        code: 'EMBARGO_NOT_FUTURE',
        key: 'publication.embargo-not-future',
        values: { instant },
        details: { embargoUntil: until.toISOString() },
      });
    }
    const refusal = refusalForDrafts('schedule', situation, body) ?? refusalForHiddenLinks(situation, body);
    return refusal && { ...refusal, verb: 'schedule', stage: situation.stage.stage };
  },

  async act(desk, situation, { body }) {
    const until = embargoMeant(situation, body);
    if (until === null) throw new Error('A release is scheduled for an instant.');
    const embargoUntil = until.toISOString();
    const meant = localesMeant(situation, body.locales);
    // Nobody is asked at that moment: whoever schedules must be allowed to publish all of it.
    const agreed = agreedIn(body);
    const linked = agreed === null ? [] : await linkedToPublish(desk, situation.links.hidden, agreed);
    const dependencies = linked.map(({ documentId }) => documentId);
    await setEmbargo(desk, situation.record, until);
    const leftOut = localesLeftOut(situation, meant);
    const scheduled = { embargoUntil, locales: meant, leftOut, dependencies };
    return {
      to: 'scheduled',
      change: {
        embargo_until: embargoUntil,
        locales: JSON.stringify(meant),
        dependencies: JSON.stringify(dependencies),
        fell_due_at: null,
        lateness_ms: null,
      },
      particulars: scheduled,
      answer: scheduled,
    };
  },
};

/** @throws BadInputError when it is written as no embargo can be */
function embargoMeant({ record, say }: Situation, body: ScheduleBody | null): Date | null {
  const given = body?.embargoUntil;
  if (given !== undefined && given !== null) return instantFrom(given, say);
  const embargo = embargoOf(record);
  // A draft's own embargo obeys the same limits as one that is named now.
  return embargo && instantFrom(embargo.toISOString(), say);
}
