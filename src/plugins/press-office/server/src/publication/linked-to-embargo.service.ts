import type { Core, UID } from '@strapi/strapi';

import type { SubjectKind } from '../../../contracts/subject';
import { standingOf } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import { nouns } from '../shared/subjects';
import { embargoOf, loadDrafts } from './load-drafts.service';

export interface DraftSubject {
  kind: SubjectKind;
  documentId: string;
}

/**
 * The press releases under embargo that a subject was never public without: everything that links to it, directly or
 * through something else, waits for an embargo. Empty when it may come out by itself. A project that nobody has heard of
 * would announce what the embargo keeps.
 */
export async function embargoedLinkers(desk: Desk, subject: DraftSubject, now: Date): Promise<string[]> {
  const cover = await coveredBy(desk, { subject, now, under: new Set([subject.documentId]) });
  return cover === null ? [] : [...cover];
}

interface Search {
  subject: DraftSubject;
  now: Date;
  /** Subjects on the way, so that records that link to each other end. */
  under: Set<string>;
}

/** Null when something that is not embargoed links to it, or it is public already. */
async function coveredBy(desk: Desk, { subject, now, under }: Search): Promise<Set<string> | null> {
  const { kind, documentId } = subject;
  if ((await standingOf(desk.database, { kind, id: documentId })).length > 0) return null;
  if (kind === 'press-release') {
    const until = embargoOf(await loadDrafts(desk.strapi, subject));
    return until !== null && until > now ? new Set([documentId]) : null;
  }
  const found = new Set<string>();
  for (const linker of await linkersOf(desk.strapi, subject)) {
    if (under.has(linker.documentId)) continue;
    under.add(linker.documentId);
    const cover = await coveredBy(desk, { subject: linker, now, under });
    if (cover === null) return null;
    for (const release of cover) found.add(release);
  }
  return found;
}

/** Every draft that links to a subject; a press release also links to the organisations of its contacts. */
export async function linkersOf(strapi: Core.Strapi, { kind, documentId }: DraftSubject): Promise<DraftSubject[]> {
  const ways: { kind: SubjectKind; where: object }[] = Object.entries(nouns).flatMap(([linker, { links }]) =>
    links
      .filter(({ target }) => target === kind)
      .map(({ attribute }) => ({ kind: linker as SubjectKind, where: { [attribute]: { documentId } } })),
  );
  if (kind === 'organisation') {
    ways.push({ kind: 'press-release', where: { contacts: { organisation: { documentId } } } });
  }
  const linkers = new Map<string, DraftSubject>();
  for (const way of ways) {
    const rows: { documentId: string }[] = await strapi.db
      .query(nouns[way.kind].uid as UID.ContentType)
      .findMany({ where: { publishedAt: null, ...way.where }, select: ['documentId'] });
    for (const row of rows) linkers.set(row.documentId, { kind: way.kind, documentId: row.documentId });
  }
  return [...linkers.values()];
}
