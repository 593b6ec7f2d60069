import type { Permit, ReleaseReport, TranslationState } from '../../../contracts/desk';
import type { LocaleCode } from '../../../contracts/locale';
import { type Verb, verbs } from '../../../contracts/publication';
import { checkPermission, mayDo } from '../access/check-permission.service';
import { closedUpTo } from '../editions/read/closed-editions';
import type { Desk } from '../shared/desk';
import { knownLocales } from '../shared/known-locales';
import { toZoned } from '../shared/instant';
import { actOfCaller } from './act-of-caller.service';
import { onRecord } from './edition-on-record';
import { gatherSituation } from './gather-situation.service';
import { type DeskRecord, embargoOf } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { quotedFigures } from './pins/quoted-figures';
import { translationStates } from './translation-states';
import { definitionOf } from './verbs';
import { refusalForStage } from './verbs/refusing';
import type { Situation } from './verbs/verb';
import { findingsOn, type ReadWords } from './words-to-read';

/**
 * How a press release stands, and what the caller may do with it; null when there is none.
 * @param read what `withCopyDesk` hands in
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read it
 */
export async function reportOn(desk: Desk, documentId: string, read: ReadWords | null): Promise<ReleaseReport | null> {
  const act = actOfCaller(desk.strapi, { release: documentId });
  const first = (record: DeskRecord) => {
    checkPermission(desk.strapi, 'read', { kind: 'press-release', locales: [...record.drafts.keys()] });
    findingsOn(record, read);
  };
  const situation = await gatherSituation(desk, documentId, { act, read, first });
  if (situation === null) return null;
  const { stage, record, timeZone, standings, links } = situation;
  const embargo = embargoOf(record);
  return {
    documentId,
    now: act.now.toISOString(),
    stage: stage.stage,
    unreviewed: stage.unreviewed === 1,
    sentBackFor: stage.sent_back_for,
    words: situation.words,
    embargoUntil: embargo?.toISOString() ?? null,
    embargoLocal: embargo && toZoned(embargo, timeZone),
    timeZone,
    scheduled: scheduledAs(situation),
    verbs: Object.fromEntries(verbs.map((verb) => [verb, permitFor(desk, verb, situation)])) as Record<Verb, Permit>,
    findings: [...situation.findings()].flatMap(([locale, found]) => found.map((finding) => ({ ...finding, locale }))),
    hiddenLinks: await namedForCaller(desk.strapi, links.hidden),
    quotedFigures: await quotedFigures(desk.database, standings),
    editions: standings
      .flatMap(({ editions }) =>
        editions.map((edition) => onRecord(edition, { closed: closedUpTo(editions), timeZone })),
      )
      .sort((one, other) => one.sequence - other.sequence)
      .map(({ sequence: _sequence, ...edition }) => edition),
    translations: translationsIn(situation, await knownLocales(desk.strapi)),
  };
}

function permitFor(desk: Desk, verb: Verb, situation: Situation): Permit {
  if (!mayDo(desk.strapi, verb)) {
    return { allowed: false, code: 'NOT_PERMITTED', message: desk.say('access.forbidden-verb') };
  }
  const definition = definitionOf(verb);
  const refusal = refusalForStage(definition, situation) ?? definition.refusal(situation, null);
  return refusal === null ? { allowed: true } : { allowed: false, code: refusal.code, message: refusal.message };
}

function scheduledAs({ stage }: Situation): ReleaseReport['scheduled'] {
  if (stage.stage !== 'scheduled' || stage.embargo_until === null) return null;
  return {
    embargoUntil: stage.embargo_until,
    locales: JSON.parse(stage.locales ?? '[]') as LocaleCode[],
    dependencies: JSON.parse(stage.dependencies ?? '[]') as string[],
  };
}

function translationsIn(
  { record, standings, planned, timeZone }: Situation,
  locales: LocaleCode[],
): TranslationState[] {
  return translationStates(record.drafts, locales).map(({ locale, state, savedAt }) => {
    const draft = record.drafts.get(locale);
    return {
      locale,
      state,
      title: (draft?.title as string | undefined) ?? null,
      slug: (draft?.slug as string | undefined) ?? null,
      updatedAt: savedAt?.toISOString() ?? null,
      updatedLocal: savedAt && toZoned(savedAt, timeZone),
      isPublic: standings.some((standing) => standing.locale === locale && standing.newest.state === 'live'),
      isChanged: planned.some((edition) => edition.locale === locale && edition.saysNew),
    };
  });
}
