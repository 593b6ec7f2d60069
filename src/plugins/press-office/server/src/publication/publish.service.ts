import type { DocumentHead } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { type Standing, standingOf } from '../editions/read/standing';
import { hashOf } from '../editions/seal';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { writeEdition } from '../editions/write/write-edition';
import { compose } from '../public-documents';
import type { Composition } from '../public-documents/composition';
import type { Desk } from '../shared/desk';
import { refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { numberFormatFor } from '../shared/number-format';
import type { Act } from './act';
import { correctionsWith, lastOwnDocument, nextEditionKind, nextHead } from './circumstances';
import { linkedDocumentsIn, type PublicLinks, publicLinks } from './linked-documents';
import { asDraft, type DeskRecord, embargoOf, loadDrafts } from './load-drafts.service';
import { refusalForEmbargo, refusalForLinks } from './refusals';
import { settleSlugs } from './settle-slugs.service';

/** One subject that is to become public, in some of its locales. */
export interface Publication {
  kind: SubjectKind;
  documentId: string;
  locales: readonly LocaleCode[];
}

/**
 * Publishes a subject: Strapi's own publication and the editions of every locale, in one transaction.
 * A locale whose public words would not change gets no new edition.
 * @param publishInStrapi Strapi's part; its validation errors undo everything
 * @throws RefusedError PRESS_UNDER_EMBARGO, LINKS_NEVER_PUBLIC, NO_SLUG, SLUG_TAKEN
 */
export async function publish<T>(
  desk: Desk,
  { publication, act }: { publication: Publication; act: Act },
  publishInStrapi: () => Promise<T>,
): Promise<T> {
  const record = await loadDrafts(desk.strapi, publication);
  const locales = publication.locales.filter((locale) => record.drafts.has(locale));
  const links = await publicLinks(desk.database, record);
  const refusal =
    refusalForEmbargo(embargoOf(record), { now: act.now, say: desk.say }) ?? refusalForLinks(links.hidden, desk.say);
  if (refusal !== null && locales.length > 0) throw refusedError(refusal);
  const slugs = await settleSlugs(desk, record, locales);
  const published = await publishInStrapi();
  const written = await writeEditions(desk, { record, links, slugs, act });
  if (written > 0) await raiseNewsroomVersion(desk.database, act.now);
  return published;
}

interface Material {
  record: DeskRecord;
  links: PublicLinks;
  slugs: Map<LocaleCode, string>;
  act: Act;
}

async function writeEditions(desk: Desk, material: Material): Promise<number> {
  const { record, slugs, act } = material;
  const subject = { kind: record.kind, id: record.documentId };
  const standings = await standingOf(desk.database, subject);
  const published = standings.flatMap((standing) => lastOwnDocument(standing) ?? []);
  const locales = await knownLocales(desk.strapi);
  let written = 0;
  for (const [locale, slug] of slugs) {
    const standing = standings.find((one) => one.locale === locale);
    const kind = nextEditionKind(standing, act);
    const note = act.notes[locale] ?? null;
    const head = nextHead({ documentId: record.documentId, locale, slug }, standing, act.now);
    const composition = composeLocale(desk, material, { head, standing, published, kind, note, locales });
    if (kind === 'minor' && saysNothingNew(composition.document, standing)) continue;
    await writeEdition(desk.database, { subject, kind, ...composition, note, actor: act.actor });
    written += 1;
  }
  return written;
}

function composeLocale(
  { strapi }: Desk,
  { record, links }: Material,
  next: {
    head: DocumentHead;
    standing: Standing | undefined;
    published: DocumentHead[];
    kind: ReturnType<typeof nextEditionKind>;
    note: string | null;
    locales: LocaleCode[];
  },
): Composition {
  const { locale } = next.head;
  const draft = record.drafts.get(locale);
  if (draft === undefined) throw new Error(`No draft in ${locale} of ${record.documentId}.`);
  return compose(asDraft(record.kind, draft), {
    head: next.head,
    linked: linkedDocumentsIn(record, links, [locale, ...next.locales]),
    corrections: correctionsWith(next.standing, next),
    published: next.published,
    numberFormat: numberFormatFor(strapi, locale),
  });
}

function saysNothingNew(document: DocumentHead, standing: Standing | undefined): boolean {
  const previous = lastOwnDocument(standing);
  return previous !== null && hashOf(withoutPlace(previous)) === hashOf(withoutPlace(document));
}

/** The words of a document without its number and its instant. */
function withoutPlace(document: DocumentHead): Omit<DocumentHead, 'edition' | 'updatedAt'> {
  const { edition: _edition, updatedAt: _updatedAt, ...words } = document;
  return words;
}
