import { z } from 'zod';

import type { LedgerEntry } from '../../../contracts/ledger';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission, permittedSomewhere } from '../access/check-permission.service';
import { standingOf } from '../editions/read/standing';
import { lockRecord } from '../editions/write/lock-record';
import { type Act, during } from '../publication/act';
import { revisionIn } from '../publication/figure-revision';
import { inTurn } from '../publication/in-turn';
import { loadDrafts } from '../publication/load-drafts.service';
import { perLocale, sentence } from '../publication/verbs/bodies';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { BadInputError, refusedError } from '../shared/errors';
import { isExactDecimal } from '../shared/exact-decimal';
import { knownLocales } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { storableText } from '../shared/storable-text';
import { nouns } from '../shared/subjects';
import type { MessageKey, MessageValues } from '../shared/translate';
import { figureWithKey } from './find-figure.service';
import { pendingEdits } from './pending-edits.service';
import { readLedger } from './read-ledger.service';

/**
 * Gives a public figure another value, qualifier, date or period, with the reason: a new revision, public at once in
 * every language that the figure is public in. What was published with the earlier value keeps it.
 * @param given `RevisionRequest`, as it came
 * @returns null when there is no figure with that key
 * @throws BadInputError BAD_BODY, NO_DECIMAL, REASON_MISSING, or why the draft cannot be saved
 * @throws ForbiddenError NOT_PERMITTED when the caller may not change and publish it in each of those languages
 * @throws RefusedError FIGURE_NOT_PUBLIC, EDITS_PENDING, NOTHING_CHANGED, or why it may not be published
 */
export async function reviseFigure(
  desk: Desk,
  { key, given }: { key: string; given: unknown },
  act: Act,
): Promise<LedgerEntry | null> {
  const { strapi, database, say } = desk;
  const everywhere = { kind: 'figure', locales: await knownLocales(strapi) } as const;
  for (const action of ['update', 'publish'] as const) permittedSomewhere(strapi, action, everywhere);
  const request = parseBody(revisionRequest, given ?? {}, say);
  const data = dataOf(request, desk);
  await lockRecord(database);
  const documentId = await figureWithKey(desk, key);
  if (documentId === null) return null;
  const figure = { kind: 'figure', documentId } as const;
  const standings = await standingOf(database, { kind: figure.kind, id: documentId });
  const drafts = (await loadDrafts(strapi, figure)).drafts;
  const locales = standings
    .filter(({ newest, locale }) => newest.state === 'live' && drafts.has(locale))
    .map(({ locale }) => locale);
  for (const field of Object.keys(data)) checkPermission(strapi, 'update', { kind: 'figure', locales, field });
  checkPermission(strapi, 'publish', { kind: 'figure', locales });
  const [first] = locales;
  if (first === undefined) throw refusal(desk, 'FIGURE_NOT_PUBLIC', 'ledger.not-public');
  const reasons = reasonsIn(request.reason, locales, desk);
  const edited = await pendingEdits(desk, documentId);
  if (edited.length > 0) throw refusal(desk, 'EDITS_PENDING', 'ledger.edits-pending', { locales: edited.join(', ') });
  const documents = documentsOf(strapi, nouns.figure.uid);
  await documents.update({
    documentId,
    locale: first,
    data: { ...data, revisionReason: reasons[first] },
  } as never);
  if (revisionIn(await loadDrafts(strapi, figure), standings) === null) {
    throw refusal(desk, 'NOTHING_CHANGED', 'ledger.nothing-changed');
  }
  await inTurn(desk, () =>
    during({ ...act, notes: reasons }, () => documents.publish({ documentId, locale: locales } as never)),
  );
  return readLedger(desk, key);
}

const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const revisionRequest = z.strictObject({
  value: z.string(),
  upper: z.string().nullable().optional(),
  qualifier: z
    .enum(['exactly', 'approximately', 'at-least', 'at-most', 'up-to', 'more-than', 'less-than', 'target'])
    .optional(),
  period: z
    .strictObject({ from: partialDate.nullable().default(null), to: partialDate.nullable().default(null) })
    .nullable()
    .optional(),
  asOf: z.iso.date().nullable().optional(),
  status: z.enum(['provisional', 'final']).optional(),
  reason: z.union([sentence, perLocale]),
});

type Request = z.output<typeof revisionRequest>;

/** The attributes that a request changes, as the desk names them. */
function dataOf({ value, upper, qualifier, period, asOf, status }: Request, { say }: Desk): Record<string, unknown> {
  for (const number of [value, upper ?? null]) {
    if (number !== null && !isExactDecimal(number)) {
      throw new BadInputError(
        'NO_DECIMAL',
        say('drafting.no-decimal', { value: storableText(number.slice(0, 64)) as string }),
      );
    }
  }
  const named = {
    value,
    upperValue: upper,
    qualifier,
    asOf,
    finality: status,
    ...(period === undefined ? {} : { periodFrom: period?.from ?? null, periodTo: period?.to ?? null }),
  };
  return Object.fromEntries(Object.entries(named).filter(([, given]) => given !== undefined));
}

/** The public note of each locale. @throws BadInputError REASON_MISSING */
function reasonsIn(
  given: string | Record<LocaleCode, string>,
  locales: readonly LocaleCode[],
  { say }: Desk,
): Record<LocaleCode, string> {
  const entries = locales.map((locale) => [locale, typeof given === 'string' ? given : given[locale]] as const);
  const missing = entries.filter(([, text]) => text === undefined).map(([locale]) => locale);
  if (missing.length > 0) {
    throw new BadInputError('REASON_MISSING', say('ledger.reason-missing', { locales: missing.join(', ') }), {
      locales: missing,
    });
  }
  return Object.fromEntries(entries) as Record<LocaleCode, string>;
}

const refusal = ({ say }: Desk, code: string, key: MessageKey, values?: MessageValues) =>
  refusedError({ code, verb: 'revise', stage: null, message: say(key, values) });
