import { AsyncLocalStorage } from 'node:async_hooks';

import { checkPermission } from '../../access/check-permission.service';
import { standingOf } from '../../editions/read/standing';
import type { Desk } from '../../shared/desk';
import { refusedError } from '../../shared/errors';
import { actOfCaller } from '../act-of-caller.service';
import { loadDrafts } from '../load-drafts.service';
import { changeStage, stageOf } from '../stages/stage-rows';
import { wordsOf } from './words-of';

const outer = new AsyncLocalStorage<string>();

/**
 * Lets a press release be edited where its stage allows it, and remembers who edited it last. What was approved comes out
 * as it was approved: to change it, it is sent back, or taken off the agenda first. A save that changes nothing is none.
 * @param save Strapi's own save, of one or more locales
 * @throws RefusedError APPROVED_WORDS, SCHEDULED_WORDS
 */
export async function guardEdit<T>(
  desk: Desk,
  { documentId, locale }: { documentId: string; locale: string | undefined },
  save: () => Promise<T>,
): Promise<T> {
  // Links are carried to the other locales by saves of their own, inside the first.
  if (outer.getStore() === documentId) return save();
  const subject = { kind: 'press-release', documentId } as const;
  const drafts = await loadDrafts(desk.strapi, subject);
  // Strapi asks for no permission in a locale that has no draft yet.
  if (locale !== undefined && !drafts.drafts.has(locale)) {
    checkPermission(desk.strapi, 'create', { kind: 'press-release', locales: [locale] });
  }
  const before = wordsOf(drafts);
  const saved = await outer.run(documentId, save);
  const after = wordsOf(await loadDrafts(desk.strapi, subject));
  const isEdited = after.words !== before.words;
  if (!isEdited && after.embargo === before.embargo) return saved;
  const standings = await standingOf(desk.database, { kind: subject.kind, id: documentId });
  const stage = await stageOf(desk.database, documentId, standings);
  if (stage.stage === 'scheduled' || stage.stage === 'approved') {
    const key = stage.stage === 'approved' ? 'publication.approved-words' : 'publication.scheduled-words';
    const code = stage.stage === 'approved' ? 'APPROVED_WORDS' : 'SCHEDULED_WORDS';
    throw refusedError({ code, verb: 'edit', stage: stage.stage, message: desk.say(key) });
  }
  if (isEdited) await changeStage(desk.database, stage, { last_edited_by: actOfCaller(desk.strapi).actorId });
  return saved;
}

/** Remembers who wrote a new press release. */
export async function noteWriter(desk: Desk, documentId: string): Promise<void> {
  const stage = await stageOf(desk.database, documentId, []);
  await changeStage(desk.database, stage, { last_edited_by: actOfCaller(desk.strapi).actorId });
}
