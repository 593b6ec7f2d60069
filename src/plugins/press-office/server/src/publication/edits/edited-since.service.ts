import type { Desk } from '../../shared/desk';
import { refusedError } from '../../shared/errors';
import type { DeskRecord } from '../load-drafts.service';

/**
 * Refuses to save over what someone else saved meanwhile: the panel tells, in the body of its request, when the draft that
 * is on the screen was last saved.
 * @throws RefusedError EDITED_MEANWHILE
 */
export function checkNobodyEditedSince({ strapi, say }: Desk, record: DeskRecord, locale: string | undefined): void {
  const context = strapi.requestContext.get();
  if (context === undefined || !context.path.startsWith('/content-manager/')) return;
  const seen = (context.request.body as { updatedAt?: unknown } | undefined)?.updatedAt;
  const draft = locale === undefined ? undefined : record.drafts.get(locale);
  if (typeof seen !== 'string' || draft === undefined) return;
  const saved = new Date(draft.updatedAt as string | Date);
  if (Number.isNaN(Date.parse(seen)) || Date.parse(seen) >= saved.getTime()) return;
  throw refusedError({
    code: 'EDITED_MEANWHILE',
    verb: 'edit',
    stage: null,
    message: say('publication.edited-meanwhile'),
    details: { updatedAt: saved.toISOString() },
  });
}
