import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { checkPermission, permittedSomewhere } from '../access/check-permission.service';
import { withReadableTitles } from '../access/readable-titles.service';
import { lockDesk } from '../editions/write/lock-desk';
import { atDesk, type Desk } from '../shared/desk';
import type { Clock } from '../shared/clock';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
import { type Act, during } from './act';
import { actOfCaller } from './act-of-caller.service';
import { publishDue } from './agenda/publish-due.service';
import { listAgenda, type AgendaRange } from './agenda/list-agenda.service';
import { correctFinding } from './correct-finding.service';
import { editionOf } from './edition-of.service';
import { inTurn } from './in-turn';
import { loadDrafts } from './load-drafts.service';
import { numbersInDraft } from './numbers-in-draft.service';
import { perform, type Performance } from './perform.service';
import { previewOf } from './preview.service';
import { refusalForMissingDraft } from './refusals';
import { reportOn } from './report.service';
import { withCopyDesk } from './with-copy-desk.service';

/** A subject without stages that code publishes, in every locale that has a draft. */
export interface PublishRequest {
  kind: Exclude<SubjectKind, 'press-release'>;
  documentId: string;
  act?: Partial<Act>;
}

/** The publication of subjects, for the desk's endpoints and for code. */
export const publicationService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Does one thing with a press release, in one transaction.
   * @returns null when there is no such release
   * @throws ForbiddenError, BadInputError, RefusedError as `perform`
   */
  async perform({ act, ...performance }: Performance & { act?: Partial<Act> }) {
    if (!isDocumentId(performance.documentId)) return null;
    return withCopyDesk(strapi, (read) =>
      atDesk(strapi, (desk) => inTurn(desk, () => perform(desk, performance, actOfCaller(strapi, act), read))),
    );
  },

  /**
   * Makes the correction that the copy desk offers for a finding, in one transaction.
   * @returns null when there is no such release
   * @throws BadInputError, ForbiddenError, RefusedError as `correctFinding`
   */
  async correctFinding(correction: { documentId: string; given: unknown }) {
    if (!isDocumentId(correction.documentId)) return null;
    const act = () => actOfCaller(strapi, { release: correction.documentId });
    return withCopyDesk(strapi, (read) =>
      atDesk(strapi, (desk) => inTurn(desk, () => correctFinding(desk, correction, act(), read))),
    );
  },

  /**
   * Publishes a subject that has no stages, in one transaction.
   * @throws RefusedError as `publish`, and NOTHING_TO_PUBLISH when it has no draft
   */
  publish({ act, ...subject }: PublishRequest): Promise<void> {
    return atDesk(strapi, (desk) =>
      inTurn(desk, () => during(actOfCaller(strapi, act), () => publishSubject(desk, subject))),
    );
  },

  /** Publishes every release that is due; the clockwork does so by itself. */
  publishDue: (now: Date = strapi.plugin('press-office').config<Clock>('clock')()) => publishDue(strapi, now),

  /**
   * How a release stands, and for each verb whether the caller may do it; null when there is none.
   * @throws ForbiddenError NOT_PERMITTED when the caller may not read it
   */
  reportOn: async (documentId: string) =>
    isDocumentId(documentId)
      ? withCopyDesk(strapi, (read) => atDesk(strapi, (desk) => reportOn(desk, documentId, read)))
      : null,

  /**
   * What a saved draft would be published as now; null when there is no such draft. Nothing is written.
   * @throws ForbiddenError NOT_PERMITTED when the caller may not read it
   */
  previewOf: async (draft: { documentId: string; locale: LocaleCode }) =>
    isDocumentId(draft.documentId) ? atDesk(strapi, (desk) => previewOf(desk, draft)) : null,

  /**
   * One edition of a release as it is on record, also where the public may not read it any more; null when there is none.
   * @throws ForbiddenError NOT_PERMITTED when the caller may not read the release in this locale
   */
  editionOf: async (edition: { documentId: string; locale: LocaleCode; number: number }) =>
    isDocumentId(edition.documentId) ? atDesk(strapi, (desk) => editionOf(desk, edition)) : null,

  /**
   * The numbers of a saved draft and the figures they may be; null when there is no such draft.
   * @throws ForbiddenError NOT_PERMITTED when the caller may not read it
   */
  numbersInDraft: async (draft: { documentId: string; locale: LocaleCode }) =>
    isDocumentId(draft.documentId) ? atDesk(strapi, (desk) => numbersInDraft(desk, draft)) : null,

  /**
   * What is scheduled, due, late, and what has fallen due, within a range, of releases that the caller may read.
   * @throws ForbiddenError NOT_PERMITTED when she may read none in any language
   */
  async agenda(range: Omit<AgendaRange, 'readable'>) {
    const locales = await knownLocales(strapi);
    const readable = permittedSomewhere(strapi, 'read', { kind: 'press-release', locales });
    return withReadableTitles(strapi, await listAgenda(strapi, { ...range, readable }), locales);
  },

  /**
   * Does several things in one transaction, all of them or none, once it is its turn to change what is public: another
   * process on the same SQLite file is waited for, instead of failing in the middle.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return atDesk(strapi, async (desk) => {
      await lockDesk(desk);
      return work();
    });
  },
});

/** Anything else names nothing, and PostgreSQL would refuse a NUL. */
const isDocumentId = (text: string) => /^[\x21-\x7e]{1,200}$/.test(text);

async function publishSubject(desk: Desk, { kind, documentId }: Omit<PublishRequest, 'act'>): Promise<void> {
  const record = await loadDrafts(desk.strapi, { kind, documentId });
  const locales = [...record.drafts.keys()];
  if (locales.length === 0) throw refusedError(refusalForMissingDraft([], desk.say));
  checkPermission(desk.strapi, 'publish', { kind, locales });
  await documentsOf(desk.strapi, nouns[kind].uid).publish({ documentId, locale: locales } as never);
}
