import { AsyncLocalStorage } from 'node:async_hooks';

import type { Desk } from '../../shared/desk';
import { draftRows } from '../../shared/desk-documents';
import { refusedError } from '../../shared/errors';

interface Edited {
  uid: string;
  documentId: string;
  locale: string;
}

const outer = new AsyncLocalStorage<string>();

/**
 * Saves a document of the desk, of any kind, but not over what someone else saved meanwhile: the panel tells, in the body
 * of its request, when the draft that is on the screen was last saved. Who tells nothing is not asked.
 * @param save Strapi's own save; what it carries to the other locales, by saves of their own, is part of it
 * @throws RefusedError EDITED_MEANWHILE
 */
export async function saveUnlessEditedSince<T>(desk: Desk, edited: Edited, save: () => Promise<T>): Promise<T> {
  if (outer.getStore() === edited.documentId) return save();
  const seen = seenByPanel(desk);
  if (seen !== null) await checkNobodySavedAfter(desk, edited, seen);
  return outer.run(edited.documentId, save);
}

/** When the draft on the panel's screen was last saved, in milliseconds since 1970; null where nobody says so. */
function seenByPanel({ strapi }: Desk): number | null {
  const context = strapi.requestContext.get();
  if (context === undefined || !context.path.startsWith('/content-manager/')) return null;
  const { updatedAt } = (context.request.body ?? {}) as { updatedAt?: unknown };
  const seen = typeof updatedAt === 'string' ? Date.parse(updatedAt) : NaN;
  return Number.isNaN(seen) ? null : seen;
}

async function checkNobodySavedAfter({ strapi, say }: Desk, edited: Edited, seen: number): Promise<void> {
  const draft = (await draftRows(strapi, edited)).find(({ locale }) => locale === edited.locale);
  if (draft === undefined) return;
  const saved = new Date(draft.updatedAt as string | Date);
  if (seen >= saved.getTime()) return;
  throw refusedError({
    code: 'EDITED_MEANWHILE',
    verb: 'edit',
    stage: null,
    message: say('publication.edited-meanwhile'),
    details: { updatedAt: saved.toISOString() },
  });
}
