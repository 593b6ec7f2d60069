import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission } from '../access/check-permission.service';
import type { Desk } from '../shared/desk';
import { documentsOf } from '../shared/desk-documents';
import { refusedError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import { publicLinks } from './linked-documents';
import { type DeskRecord, loadDrafts } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { refusalToComeAlong } from './refusal-to-come-along.service';
import { type LinkedRecord, refusalForLinks } from './refusals';

interface LinkedPublication extends LinkedRecord {
  locales: LocaleCode[];
}

/** What whoever publishes has agreed to come out as well: everything that it takes, or these by their documentIds. */
export type Agreed = true | readonly string[];

/**
 * What must come out so that some records may be linked to: they and what they link to themselves, each after its own
 * links, in every locale that has a draft.
 * @param hidden links that are not public
 * @throws ForbiddenError NOT_PERMITTED when the caller may not publish one of them
 * @throws RefusedError LINKS_NEVER_PUBLIC when one has no draft, or was not agreed to; LINK_INCOMPLETE, NO_SLUG, SLUG_TAKEN when
 * one cannot come out
 */
export async function linkedToPublish(
  desk: Desk,
  hidden: readonly LinkedRecord[],
  agreed: Agreed,
): Promise<LinkedPublication[]> {
  return gather(desk, hidden, {
    under: new Set(),
    async takes(linked, record) {
      if (record.drafts.size === 0 || !isAgreed(agreed, linked)) {
        throw refusedError(refusalForLinks(await namedForCaller(desk.strapi, [linked]), desk.say)!);
      }
      checkPermission(desk.strapi, 'publish', { kind: linked.kind, locales: [...record.drafts.keys()] });
      const refusal = await refusalToComeAlong(desk, linked, record);
      if (refusal !== null) throw refusedError(refusal);
      return true;
    },
  });
}

/** The same, nothing judged: whoever is asked whether it shall come out is told of all of it. */
export const allToPublish = (desk: Desk, hidden: readonly LinkedRecord[]): Promise<LinkedRecord[]> =>
  gather(desk, hidden, { under: new Set(), takes: () => Promise.resolve(true) });

/** Publishes what some records need, through Strapi's Document Service. @throws as `linkedToPublish` */
export async function publishLinked(desk: Desk, hidden: readonly LinkedRecord[], agreed: Agreed): Promise<void> {
  for (const one of await linkedToPublish(desk, hidden, agreed)) await publishOne(desk, one);
}

/**
 * Publishes what was agreed on when a release was scheduled: what was not, and what cannot come out any more, is left as it is.
 * @returns the documentIds of what came out
 */
export async function publishAgreed(
  desk: Desk,
  hidden: readonly LinkedRecord[],
  agreed: readonly string[],
): Promise<string[]> {
  const publications = await gather(desk, hidden, {
    under: new Set(),
    takes: async (linked, record) =>
      isAgreed(agreed, linked) && record.drafts.size > 0 && (await refusalToComeAlong(desk, linked, record)) === null,
  });
  for (const one of publications) await publishOne(desk, one);
  return publications.map(({ documentId }) => documentId);
}

interface Gathering {
  /** Records on the way: those that link to each other end there. */
  under: Set<string>;
  /** Whether a record is taken, with what it links to. May throw. */
  takes(linked: LinkedRecord, record: DeskRecord): Promise<boolean>;
}

async function gather(desk: Desk, hidden: readonly LinkedRecord[], gathering: Gathering): Promise<LinkedPublication[]> {
  const publications: LinkedPublication[] = [];
  for (const linked of hidden) {
    if (gathering.under.has(linked.documentId)) continue;
    gathering.under.add(linked.documentId);
    const record = await loadDrafts(desk.strapi, linked);
    if (!(await gathering.takes(linked, record))) continue;
    const { hidden: further } = await publicLinks(desk.database, record);
    publications.push(...(await gather(desk, further, gathering)), { ...linked, locales: [...record.drafts.keys()] });
  }
  return publications;
}

const isAgreed = (agreed: Agreed, { documentId }: LinkedRecord) => agreed === true || agreed.includes(documentId);

const publishOne = ({ strapi }: Desk, { kind, documentId, locales }: LinkedPublication) =>
  documentsOf(strapi, nouns[kind].uid).publish({ documentId, locale: locales } as never);
