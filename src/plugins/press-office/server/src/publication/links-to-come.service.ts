import type { DocumentHead } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { permittedLocales } from '../access/check-permission.service';
import { slugForDraft } from '../drafting/slug-for-draft.service';
import { standingOf } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import { nouns } from '../shared/subjects';
import type { Act } from './act';
import { type PublicLinks, publicLinks } from './linked-documents';
import { type DeskRecord, loadDrafts } from './load-drafts.service';
import { planEditions } from './plan-editions.service';
import { refusalToComeAlong } from './refusal-to-come-along.service';
import type { LinkedRecord } from './refusals';
import type { StageRow } from './stages/stage-rows';

/** A record's links as they will be when a release comes out. */
export interface LinksToCome {
  links: PublicLinks;
  /** What is not public yet, and comes out together with the release: links, and what those need in their turn. */
  together: LinkedRecord[];
}

/** What was agreed to come out with a release, by documentId; nothing of one that is not scheduled. */
export const agreedDependencies = ({ stage, dependencies }: StageRow): ReadonlySet<string> =>
  new Set(stage === 'scheduled' ? (JSON.parse(dependencies ?? '[]') as string[]) : []);

/**
 * What a record links to, as the public will read it once some records have come out: those as publication would write
 * them, with what they link to themselves. Writes nothing. Of what whoever asks may not read, no words are given.
 */
export async function linksToCome(
  desk: Desk,
  record: DeskRecord,
  { agreed, act }: { agreed: ReadonlySet<string>; act: Act },
): Promise<LinksToCome> {
  return gather(desk, record, { agreed, act, under: new Set([record.documentId]) });
}

interface Gathering {
  agreed: ReadonlySet<string>;
  act: Act;
  /** Records on the way, so that those that link to each other end. */
  under: ReadonlySet<string>;
}

async function gather(desk: Desk, record: DeskRecord, gathering: Gathering): Promise<LinksToCome> {
  const links = await publicLinks(desk.database, record);
  const documents = new Map<string, DocumentHead[]>();
  const together: LinkedRecord[] = [];
  for (const linked of links.hidden) {
    if (!gathering.agreed.has(linked.documentId) || gathering.under.has(linked.documentId)) continue;
    const come = await documentsToCome(desk, linked, gathering);
    if (come === null) continue;
    together.push(...come.together, linked);
    documents.set(linked.documentId, come.documents);
  }
  const byAttribute = new Map<string, DocumentHead[]>(
    [...links.byAttribute].map(([attribute, present]) => {
      const ids = (record.links.get(attribute) ?? []).map(({ documentId }) => documentId);
      return [attribute, [...present, ...ids.flatMap((id) => documents.get(id) ?? [])]];
    }),
  );
  const coming = new Map(together.map((linked) => [linked.documentId, linked]));
  const hidden = links.hidden.filter(({ documentId }) => !coming.has(documentId));
  return { links: { byAttribute, hidden }, together: [...coming.values()] };
}

/**
 * The documents of a record in its languages, none for whoever may not read it, and what comes out so that it can; null when it
 * cannot come out.
 */
async function documentsToCome(
  desk: Desk,
  linked: LinkedRecord,
  gathering: Gathering,
): Promise<{ documents: DocumentHead[]; together: LinkedRecord[] } | null> {
  const { strapi, database } = desk;
  const { kind, documentId } = linked;
  const record = await loadDrafts(strapi, linked);
  if (record.drafts.size === 0 || (await refusalToComeAlong(desk, linked, record)) !== null) return null;
  const slugs = await slugsToCome(desk, record);
  const under = new Set([...gathering.under, documentId]);
  const { links, together } = await gather(desk, record, { ...gathering, under });
  if (!mayRead(desk, kind, [...record.drafts.keys()])) return { documents: [], together };
  const standings = await standingOf(database, { kind, id: documentId });
  const planned = await planEditions(desk, { record, standings, links, slugs }, gathering.act);
  return { documents: planned.map(({ composition }) => composition.document), together };
}

/** By locale; a locale in which none can be made would not come out. */
async function slugsToCome(desk: Desk, { kind, documentId, drafts }: DeskRecord): Promise<Map<LocaleCode, string>> {
  const slugs = new Map<LocaleCode, string>();
  for (const [locale, words] of drafts) {
    const own = words[nouns[kind].slugAttribute];
    const slug =
      typeof own === 'string' && own !== '' ? own : await slugForDraft(desk, { kind, documentId, locale, words });
    if (slug !== null) slugs.set(locale, slug);
  }
  return slugs;
}

/** Whether whoever asks may read what the public would read of it, in all its languages. */
function mayRead({ strapi }: Desk, kind: SubjectKind, locales: readonly LocaleCode[]): boolean {
  const fields = [nouns[kind].titleAttribute, ...(kind === 'figure' ? ['value', 'unit'] : [])];
  return fields.every((field) => permittedLocales(strapi, 'read', { kind, locales, field }).length === locales.length);
}
