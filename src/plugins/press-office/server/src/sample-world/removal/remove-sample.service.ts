import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { SamplePlan, SampleThing } from '../../../../contracts/settings';
import type { SubjectKind } from '../../../../contracts/subject';
import { checkPermission } from '../../access/check-permission.service';
import { appendEntry } from '../../audit/append-entry';
import { standingOf } from '../../editions/read/standing';
import { lockDesk } from '../../editions/write/lock-desk';
import { type Act, during } from '../../publication/act';
import { actOfCaller } from '../../publication/act-of-caller.service';
import { publicationService } from '../../publication/publication.service';
import { forgetStage } from '../../publication/stages/stage-rows';
import { atDesk, type Desk } from '../../shared/desk';
import { documentsOf } from '../../shared/desk-documents';
import { refusedError } from '../../shared/errors';
import { knownLocales } from '../../shared/known-locales';
import { parseBody } from '../../shared/parse-body';
import { sayIn } from '../../shared/translate';
import { type SampleNoun, sampleNouns } from './sample-records';
import { findAccounts } from './sample-accounts.service';
import { samplePlan, toldPlan } from './sample-plan.service';

const request = z.strictObject({ seen: z.string().min(1).max(100) });

/**
 * Removes the sample world, all of a plan that somebody has read or nothing: what is public is taken away as published in
 * error, which closes it to readers for good, and then leaves the desk. The record and the audit keep what was
 * public, as of everything (ADR 0026). Acts for whoever sent the present request, and enters the audit as hers.
 * @throws BadInputError BAD_BODY
 * @throws ForbiddenError NOT_PERMITTED where she may not withdraw, unpublish or delete such records
 * @throws RefusedError SAMPLE_CHANGED when the plan is another than the one that was read; NO_SAMPLE when nothing can be removed
 */
export async function removeSample(strapi: Core.Strapi, body: unknown): Promise<SamplePlan> {
  return atDesk(strapi, async (desk) => {
    const { seen } = parseBody(request, body, desk.say);
    await lockDesk(desk);
    const plan = await samplePlan(desk);
    if (plan.removed.length === 0) throw refused(desk, { code: 'NO_SAMPLE', key: 'settings.no-sample' });
    if (plan.seen !== seen) throw refused(desk, { code: 'SAMPLE_CHANGED', key: 'settings.sample-changed' });
    const told = await toldPlan(desk, plan);
    const act = actOfCaller(strapi);
    const locales = await knownLocales(strapi);
    for (const noun of sampleNouns) {
      const things = plan.removed.filter(({ kind }) => kind === noun);
      if (things.length > 0) checkRights(strapi, noun, locales);
      for (const { id } of things) await removeRecord(desk, { noun, documentId: id, act });
    }
    await removeAccounts(desk, plan.removed);
    await enter(desk, plan, act);
    return told;
  });
}

function refused(
  { say }: Desk,
  { code, key }: { code: string; key: 'settings.no-sample' | 'settings.sample-changed' },
) {
  return refusedError({ code, verb: 'remove-sample', stage: null, message: say(key) });
}

function checkRights(strapi: Core.Strapi, kind: SampleNoun, locales: readonly string[]): void {
  if (kind !== 'media-contact') checkPermission(strapi, 'publish', { kind, locales });
  checkPermission(strapi, 'delete', { kind, locales });
}

interface Removed {
  noun: SampleNoun;
  documentId: string;
  act: Act;
}

async function removeRecord(desk: Desk, { noun, documentId, act }: Removed): Promise<void> {
  const { strapi, database } = desk;
  const documents = documentsOf(strapi, `plugin::press-office.${noun}`);
  if (noun !== 'media-contact') await takeFromReaders(desk, { noun, documentId });
  // As part of an act: what was ever public is not deleted otherwise.
  await during({ ...act, release: documentId, written: [] }, () =>
    documents.delete({ documentId, locale: '*' } as never),
  );
  if (noun === 'press-release') await forgetStage(database, documentId);
}

async function takeFromReaders(
  { strapi, database }: Desk,
  { noun, documentId }: { noun: SubjectKind; documentId: string },
): Promise<void> {
  const standings = await standingOf(database, { kind: noun, id: documentId });
  const live = standings.filter(({ newest }) => newest.state === 'live').map(({ locale }) => locale);
  if (live.length === 0) return;
  if (noun !== 'press-release') {
    await documentsOf(strapi, `plugin::press-office.${noun}`).unpublish({ documentId, locale: live } as never);
    return;
  }
  const notices = Object.fromEntries(live.map((locale) => [locale, sayIn(locale)('settings.sample-notice')]));
  const body = { reason: 'published-in-error', notices };
  await publicationService({ strapi }).perform({ verb: 'withdraw', documentId, body });
}

async function removeAccounts({ strapi, database }: Desk, removed: readonly SampleThing[]): Promise<void> {
  const service = strapi.service('admin::user') as unknown as { deleteById(id: number): Promise<unknown> };
  const isRemoved = (email: string) => removed.some(({ kind, id }) => kind === 'account' && id === email);
  for (const { id, email } of await findAccounts(strapi, database)) if (isRemoved(email)) await service.deleteById(id);
}

const enter = ({ database }: Desk, { removed, kept }: SamplePlan, { now, actor, actorId }: Act) =>
  appendEntry(database, {
    ...{ at: now, actor, actorId, verb: 'remove-sample', from: null, to: null, reason: null },
    subject: { kind: 'office', id: 'press-office' },
    particulars: {
      removed: removed.map(({ kind, id }) => ({ kind, id })),
      kept: kept.map(({ kind, id, reason }) => ({ kind, id, reason })),
    },
    editions: [],
  });
