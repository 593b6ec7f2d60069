import { z } from 'zod';

import type { LocaleCode } from '../../../../contracts/locale';
import { type WithdrawalReason, withdrawalReasons } from '../../../../contracts/publication';
import { ownerOfSlug, standingOf } from '../../editions/read/standing';
import type { Desk } from '../../shared/desk';
import { documentsOf } from '../../shared/desk-documents';
import { refusedError } from '../../shared/errors';
import { nouns } from '../../shared/subjects';
import { perLocale } from './bodies';
import { refuse } from './refusing';
import { liveLocales } from './standing-locales';
import type { Situation, VerbDefinition } from './verb';

interface WithdrawBody {
  reason: WithdrawalReason;
  notices: Record<LocaleCode, string>;
  /** The press release that stands for this one, by documentId or by a slug of it. */
  replacement?: string | undefined;
}

/** Takes a release back in every locale, with a reason that decides what the public still gets, and says so to it. */
export const withdraw: VerbDefinition<WithdrawBody> = {
  verb: 'withdraw',
  from: ['published'],
  body: z.strictObject({
    reason: z.enum(withdrawalReasons),
    notices: perLocale,
    replacement: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/)
      .optional(),
  }),

  refusal(situation, body) {
    if (body === null) return null;
    const about = { verb: 'withdraw', situation } as const;
    const silent = liveLocales(situation).filter((locale) => body.notices[locale] === undefined);
    if (silent.length > 0) {
      const values = { locales: silent.join(', ') };
      return refuse(about, {
        code: 'NOTICE_MISSING',
        key: 'publication.notice-missing',
        values,
        details: { locales: silent },
      });
    }
    if (body.reason === 'duplicate' && body.replacement === undefined) {
      return refuse(about, { code: 'REPLACEMENT_MISSING', key: 'publication.replacement-missing' });
    }
    return null;
  },

  async act(desk, situation, { body, act }) {
    const locales = liveLocales(situation);
    const replacement = await findReplacement(desk, situation, body);
    act.withdrawal = { reason: body.reason, replacement };
    act.notes = body.notices;
    await documentsOf(desk.strapi, nouns['press-release'].uid).unpublish({
      documentId: situation.documentId,
      locale: locales,
    } as never);
    const particulars = { locales, notices: body.notices, replacement };
    return { to: 'withdrawn', reason: body.reason, particulars, answer: { locales, reason: body.reason } };
  },
};

/** The replacement's documentId. It must be public itself; for a duplicate, in every locale that leads to it. */
async function findReplacement(desk: Desk, situation: Situation, body: WithdrawBody): Promise<string | null> {
  if (body.replacement === undefined) return null;
  const replacement = await releaseCalled(desk, situation, body.replacement);
  const standings = await standingOf(desk.database, { kind: 'press-release', id: replacement });
  const live = liveLocales({ standings });
  const missing = liveLocales(situation).filter((locale) => !live.includes(locale));
  const isSelf = replacement === situation.documentId;
  if (!isSelf && live.length > 0 && (body.reason !== 'duplicate' || missing.length === 0)) return replacement;
  throw refusedError(
    refuse(
      { verb: 'withdraw', situation },
      {
        code: 'REPLACEMENT_NOT_PUBLIC',
        key: isSelf ? 'publication.replacement-is-itself' : 'publication.replacement-not-public',
        values: { locales: missing.join(', ') },
        details: { replacement, locales: missing },
      },
    ),
  );
}

async function releaseCalled({ database }: Desk, situation: Situation, reference: string): Promise<string> {
  for (const locale of liveLocales(situation)) {
    const owner = await ownerOfSlug(database, { kind: 'press-release', locale, slug: reference });
    if (owner !== null) return owner;
  }
  return reference;
}
