import type { Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { checkDrafts } from '../copy-desk/check-drafts';
import { rulesOff } from '../copy-desk/rules-off';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { nothingKnown } from '../reading/known-world';
import type { Desk } from '../shared/desk';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { knownToRelease } from './known-to-release.service';
import { asDraft, type DeskRecord } from './load-drafts.service';
import { timeZoneOf } from './time-zone-of.service';
import { translationStates } from './translation-states';

/** What the copy desk finds in the drafts of a press release, a locale each. */
export type Findings = ReadonlyMap<LocaleCode, Finding[]>;

/** Gathers what the drafts are checked against, and makes a function that reads them, once. */
export async function askCopyDesk(desk: Desk, record: DeskRecord, now: Date): Promise<() => Findings> {
  const { strapi, say } = desk;
  const { documentId, drafts } = record;
  const worlds = await knownToRelease(desk, record);
  const translations = translationStates(drafts, await knownLocales(strapi));
  const { off } = strapi.plugin('press-office').config<{ off: string }>('copyDesk');
  const checked = () =>
    checkDrafts(
      new Map([...drafts].map(([locale, row]) => [locale, asDraft(record.kind, row).draft as PressReleaseDraft])),
      {
        say,
        knownIn: (locale) => worlds.get(locale) ?? nothingKnown,
        today: dayIn(now, timeZoneOf(strapi)),
        documentId,
        translations,
        off: rulesOff(off),
      },
    );
  let findings: Findings | null = null;
  return () => (findings ??= checked());
}
