import type { DocumentHead } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { EditionKind } from '../../../contracts/subject';
import type { Standing } from '../editions/read/standing';
import { hashOf } from '../editions/seal';
import { compose } from '../public-documents';
import type { Composition } from '../public-documents/composition';
import type { Desk } from '../shared/desk';
import { knownLocales } from '../shared/known-locales';
import { presentSettings } from '../shared/office-settings';
import type { Act } from './act';
import { correctionsWith, lastOpenDocument, lastOwnDocument, nextEditionKind, nextHead } from './circumstances';
import type { FigureRevision } from './figure-revision';
import { institutionUnder } from './institution-under';
import { linkedDocumentsIn, type PublicLinks } from './linked-documents';
import { asDraft, type DeskRecord } from './load-drafts.service';
import { pinsOf } from './pins/pins-of.service';
import type { OfficeWords } from './stages/as-approved';

/** What one locale of a subject would be published as. */
export interface PlannedEdition {
  locale: LocaleCode;
  kind: EditionKind;
  composition: Composition;
  note: string | null;
  /** Whether the public would read other words than it does now. */
  saysNew: boolean;
}

/** A subject as the desk and the record hold it, and the slugs that its locales are to have. */
export interface Material {
  record: DeskRecord;
  standings: readonly Standing[];
  links: PublicLinks;
  slugs: ReadonlyMap<LocaleCode, string>;
  /** The settings that it comes out with, where they are not the present ones. */
  office?: OfficeWords;
  /** What it changes of a figure's public value, if it does. */
  revision?: FigureRevision | null;
}

/** Makes the next public document of each locale that has a slug in the material. Writes nothing. */
export async function planEditions(desk: Desk, material: Material, act: Act): Promise<PlannedEdition[]> {
  const { strapi } = desk;
  const { record, standings, links } = material;
  const published = standings.flatMap((standing) => lastOwnDocument(standing) ?? []);
  const preferred = await knownLocales(strapi);
  const withPins = await pinsOf(desk, record);
  const office = material.office ?? presentSettings(strapi);
  return [...material.slugs].map(([locale, slug]) => {
    const draft = record.drafts.get(locale);
    if (draft === undefined) throw new Error(`No draft in ${locale} of ${record.documentId}.`);
    const standing = standings.find((one) => one.locale === locale);
    const kind = nextEditionKind(standing, withRevision(act, material.revision));
    const note = act.notes[locale] ?? material.revision?.reason ?? null;
    const head = nextHead({ documentId: record.documentId, locale, slug }, standing, act.now);
    const composition = compose(asDraft(record.kind, draft), {
      head,
      linked: withPins(linkedDocumentsIn(record, links, [locale, ...preferred]), { draft, standing }),
      corrections: correctionsWith(standing, { kind, head, note }),
      published,
      numberFormat: office.numberFormats[locale] ?? locale,
      institution: institutionUnder(lastOpenDocument(standing), office, locale),
    });
    return { locale, kind, composition, note, saysNew: saysNew(composition.document, standing) };
  });
}

/** A revision is told to the public with its reason, as a correction is. */
const withRevision = (act: Act, revision: FigureRevision | null | undefined): Act =>
  revision ? { ...act, kind: 'correction' } : act;

function saysNew(document: DocumentHead, standing: Standing | undefined): boolean {
  const previous = lastOwnDocument(standing);
  return previous === null || hashOf(withoutPlace(previous)) !== hashOf(withoutPlace(document));
}

/** The words of a document without its number, its instant and what was said of it since. */
function withoutPlace(document: DocumentHead & { corrections?: unknown }): object {
  const { edition: _edition, updatedAt: _updatedAt, corrections: _corrections, ...words } = document;
  return words;
}
