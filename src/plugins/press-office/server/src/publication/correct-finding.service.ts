import { z } from 'zod';

import { type ReleaseField, releaseFields } from '../../../contracts/intake';
import { checkPermission, permittedSomewhere } from '../access/check-permission.service';
import { applyCorrection } from '../copy-desk/apply-correction';
import { lockDesk } from '../editions/write/lock-desk';
import type { PressReleaseDraft } from '../public-documents/drafts';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { parseBody } from '../shared/parse-body';
import { nouns } from '../shared/subjects';
import type { Act } from './act';
import { gatherSituation } from './gather-situation.service';
import { asDraft } from './load-drafts.service';
import { findingsOn, type ReadWords } from './words-to-read';

/** The draft that was corrected, and the attribute. */
export interface Corrected {
  documentId: string;
  locale: string;
  field: ReleaseField;
}

/**
 * Makes the correction that the copy desk offers for a finding, in the saved draft; it is an edit like any other. The
 * finding is looked for anew: what does not stand any more is not corrected.
 * @param given `CorrectionRequest`, as it came
 * @param read what `withCopyDesk` hands in
 * @returns null when there is no such release
 * @throws BadInputError BAD_BODY
 * @throws ForbiddenError NOT_PERMITTED when the caller may not edit the attribute in that locale
 * @throws RefusedError FINDING_GONE, or why the draft may not be edited
 */
export async function correctFinding(
  desk: Desk,
  { documentId, given }: { documentId: string; given: unknown },
  act: Act,
  read: ReadWords | null,
): Promise<Corrected | null> {
  const kind = 'press-release';
  permittedSomewhere(desk.strapi, 'update', { kind, locales: await knownLocales(desk.strapi) });
  const { locale, rule, field, start } = parseBody(correctionRequest, given ?? {}, desk.say);
  checkPermission(desk.strapi, 'update', { kind, locales: [locale], field });
  await lockDesk(desk);
  const situation = await gatherSituation(desk, documentId, {
    ...{ act, read },
    first: (record) => void findingsOn(record, read),
  });
  if (situation === null) return null;
  const row = situation.record.drafts.get(locale);
  const finding = situation
    .findings()
    .get(locale)
    ?.find((found) => found.rule === rule && found.field === field && found.span?.start === start);
  const data = row && finding && applyCorrection(asDraft('press-release', row).draft as PressReleaseDraft, finding);
  if (!data) {
    const message = desk.say('publication.finding-gone');
    throw refusedError({ code: 'FINDING_GONE', verb: 'edit', stage: situation.stage.stage, message });
  }
  const { uid } = nouns['press-release'];
  await documentsOf(desk.strapi, uid).update({ documentId, locale, data } as never);
  return { documentId, locale, field };
}

const correctionRequest = z.strictObject({
  locale: z.string().min(1).max(40),
  rule: z.string().min(1).max(80),
  field: z.enum(releaseFields),
  start: z.int().nonnegative(),
});
