import type { Core } from '@strapi/strapi';

import type { SubjectKind } from '../../../contracts/subject';
import { checkPermission } from '../access/check-permission.service';
import { lockRecord } from '../editions/write/lock-record';
import { atDesk, type Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import { type Act, during } from './act';
import { actOfCaller } from './act-of-caller.service';
import { checkLocales } from './check-locales';
import { publicLinks } from './linked-documents';
import { loadDrafts } from './load-drafts.service';
import { refusalForMissingDraft } from './refusals';

/** What to publish. Without `locales`, every locale that has a draft. */
export interface PublishRequest {
  kind: SubjectKind;
  documentId: string;
  locales?: string[];
  /** Publish what the subject links to with it, where that is not public. */
  withDependencies?: boolean;
  act?: Partial<Act>;
}

export interface Published {
  documentId: string;
  locales: string[];
}

/** The publication of subjects, for the desk's endpoints and for code. */
export const publicationService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Publishes a subject in one transaction, through Strapi's Document Service and so through the desk guard.
   * @returns null when there is no such document
   * @throws RefusedError as `publish`, and NOTHING_TO_PUBLISH when a locale has no draft
   * @throws BadInputError UNKNOWN_LOCALE
   */
  publish({ act, ...request }: PublishRequest): Promise<Published | null> {
    return during(actOfCaller(strapi, act), () => atDesk(strapi, (desk) => publishWhole(desk, request, new Set())));
  },

  /**
   * Does several things in one transaction, all of them or none, once it is its turn to change what is public: another
   * process on the same SQLite file is waited for, instead of failing in the middle.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return atDesk(strapi, async ({ database }) => {
      await lockRecord(database);
      return work();
    });
  },
});

async function publishWhole(
  desk: Desk,
  request: Omit<PublishRequest, 'act'>,
  /** Documents already on the way, so that records that link to each other end. */
  under: Set<string>,
): Promise<Published | null> {
  const { kind, documentId } = request;
  const record = await loadDrafts(desk.strapi, request);
  if (record.drafts.size === 0) return null;
  await checkLocales(desk, request.locales ?? []);
  const locales = request.locales ?? [...record.drafts.keys()];
  const missing = locales.filter((locale) => !record.drafts.has(locale));
  checkPermission(desk.strapi, 'publish', { kind, locales });
  if (missing.length > 0) throw refusedError(refusalForMissingDraft(missing, desk.say));
  if (request.withDependencies) {
    under.add(documentId);
    const { hidden } = await publicLinks(desk.database, record);
    for (const linked of hidden.filter((one) => !under.has(one.documentId))) {
      await publishWhole(desk, { kind: linked.kind, documentId: linked.documentId, withDependencies: true }, under);
    }
  }
  await documentsOf(desk.strapi, nouns[kind].uid).publish({ documentId, locale: locales } as never);
  return { documentId, locales };
}
