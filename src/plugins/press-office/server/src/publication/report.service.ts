import type { Permit, ReleaseReport, TranslationState } from '../../../contracts/desk';
import type { LocaleCode } from '../../../contracts/locale';
import { type Verb, verbs } from '../../../contracts/publication';
import { checkPermission, mayDo, permittedLocales, permittedSomewhere } from '../access/check-permission.service';
import { closedUpTo } from '../editions/read/closed-editions';
import type { Desk } from '../shared/desk';
import { knownLocales } from '../shared/known-locales';
import { toZoned } from '../shared/instant';
import type { Act } from './act';
import { actOfCaller } from './act-of-caller.service';
import { onRecord } from './edition-on-record';
import { gatherSituation } from './gather-situation.service';
import { agreedDependencies, linksToCome } from './links-to-come.service';
import { type DeskRecord, embargoOf } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { quotedFigures } from './pins/quoted-figures';
import { allToPublish } from './publish-linked.service';
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
  const locales = await knownLocales(desk.strapi);
  // Before anything is looked up: whoever may read none learns nothing of what there is.
  permittedSomewhere(desk.strapi, 'read', { kind: 'press-release', locales });
  const act = actOfCaller(desk.strapi, { release: documentId });
  const first = (record: DeskRecord) => {
    checkPermission(desk.strapi, 'read', { kind: 'press-release', locales: [...record.drafts.keys()] });
    findingsOn(record, read);
  };
  const situation = await gatherSituation(desk, documentId, { act, read, first });
  if (situation === null) return null;
  const { stage, record, timeZone, standings } = situation;
  const links = await linksOf(desk, situation, act);
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
    ...links,
    quotedFigures: await quotedFigures(desk.database, standings),
    editions: standings
      .flatMap(({ editions }) =>
        editions.map((edition) => onRecord(edition, { closed: closedUpTo(editions), timeZone })),
      )
      .sort((one, other) => one.sequence - other.sequence)
      .map(({ sequence: _sequence, ...edition }) => edition),
    translations: translationsIn(desk, situation, locales),
  };
}

/** Whoever is asked whether it shall come out as well is told of all that is meant: what it links to, and what that needs. */
async function linksOf(
  desk: Desk,
  { record, stage, links }: Situation,
  act: Act,
): Promise<Pick<ReleaseReport, 'hiddenLinks' | 'comesOutWith'>> {
  if (links.hidden.length === 0) return { hiddenLinks: [], comesOutWith: [] };
  const { together } = await linksToCome(desk, record, { agreed: agreedDependencies(stage), act });
  const coming = new Set(together.map(({ documentId }) => documentId));
  const needed = await allToPublish(desk, links.hidden);
  return {
    hiddenLinks: await namedForCaller(
      desk.strapi,
      needed.filter(({ documentId }) => !coming.has(documentId)),
    ),
    comesOutWith: await namedForCaller(desk.strapi, together),
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
  { strapi }: Desk,
  { record, standings, planned, timeZone }: Situation,
  locales: LocaleCode[],
): TranslationState[] {
  const readable = (field: string) =>
    new Set(permittedLocales(strapi, 'read', { kind: 'press-release', locales, field }));
  const [titled, addressed] = [readable('title'), readable('slug')];
  return translationStates(record.drafts, locales).map(({ locale, state, savedAt }) => {
    const draft = record.drafts.get(locale);
    return {
      locale,
      state,
      title: titled.has(locale) ? ((draft?.title as string | undefined) ?? null) : null,
      slug: addressed.has(locale) ? ((draft?.slug as string | undefined) ?? null) : null,
      updatedAt: savedAt?.toISOString() ?? null,
      updatedLocal: savedAt && toZoned(savedAt, timeZone),
      isPublic: standings.some((standing) => standing.locale === locale && standing.newest.state === 'live'),
      isChanged: planned.some((edition) => edition.locale === locale && edition.saysNew),
    };
  });
}
