import type { Block } from '../../../../../contracts/blocks';
import type { PressReleaseDocument, PublicContact } from '../../../../../contracts/documents';
import { type ComparedParagraph, compareParagraphs } from './compare-paragraphs';
import { compareWords, type Stretch } from './compare-words';
import { linksIn, paragraphsIn, picturesIn } from './parts-of-body';

/** A figure that is quoted otherwise than before; null: not quoted. */
export interface FigureChange {
  documentId: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** What one attribute of a release says otherwise. Attributes are named as the form has them; `links` are the body's. */
export type Change =
  | { kind: 'words'; field: string; stretches: Stretch[] }
  | { kind: 'paragraphs'; field: 'body'; paragraphs: ComparedParagraph[] }
  | { kind: 'figures'; field: 'figures'; figures: FigureChange[] }
  | { kind: 'items'; field: string; removed: string[]; added: string[] }
  /** The words are the same, and stand otherwise: bold, a heading instead of a paragraph. */
  | { kind: 'layout'; field: 'body' };

/** What the later of two public documents of a release says otherwise, in the order in which it is read. */
export function compareDocuments(before: PressReleaseDocument, after: PressReleaseDocument): Change[] {
  const words = (field: string, of: (document: PressReleaseDocument) => string | null | undefined): Change[] => {
    const stretches = compareWords(of(before) ?? '', of(after) ?? '', after.locale);
    return stretches.some(({ change }) => change !== 'same') ? [{ kind: 'words', field, stretches }] : [];
  };
  const items = (field: string, of: (document: PressReleaseDocument) => readonly string[]): Change[] => {
    const [earlier, later] = [of(before), of(after)];
    const removed = earlier.filter((item) => !later.includes(item));
    const added = later.filter((item) => !earlier.includes(item));
    return removed.length + added.length === 0 ? [] : [{ kind: 'items', field, removed, added }];
  };
  return [
    ...items('type', ({ type }) => [type]),
    ...words('kicker', ({ kicker }) => kicker),
    ...words('title', ({ title }) => title),
    ...words('subtitle', ({ subtitle }) => subtitle),
    ...words('summary', ({ summary }) => summary),
    ...words('datelinePlace', ({ dateline }) => dateline.place),
    ...words('datelineDate', ({ dateline }) => dateline.date),
    ...inBody(before, after),
    ...items('links', ({ body }) => linksIn(body.blocks)),
    ...figures(before, after),
    ...items('cover', ({ cover }) => (cover === null ? [] : [nameOf(cover.url)])),
    ...words('coverAlternativeText', ({ cover }) => cover?.alternativeText),
    ...words('coverCaption', ({ cover }) => cover?.caption),
    ...words('coverCredit', ({ cover }) => cover?.credit),
    ...items('gallery', ({ gallery }) => gallery.map(({ url, caption }) => caption ?? nameOf(url))),
    ...items('attachments', ({ attachments }) => attachments.map(({ name }) => name)),
    ...items('projects', ({ projects }) => projects.map(({ name }) => name)),
    ...items('organisations', ({ organisations }) => organisations.map(({ name }) => name)),
    ...items('people', ({ people }) => people.map(({ name }) => name)),
    ...items('contacts', ({ contacts }) => contacts.map(contactLine)),
    ...items('topics', ({ topics }) => topics),
    ...words('slug', ({ slug }) => slug),
  ];
}

function inBody(before: PressReleaseDocument, after: PressReleaseDocument): Change[] {
  const [earlier, later] = [before.body.blocks, after.body.blocks];
  if (sameAs(earlier, later)) return [];
  const paragraphs = compareParagraphs(paragraphsIn(earlier), paragraphsIn(later), after.locale);
  const pictures: Change[] = [];
  const [gone, come] = [picturesIn(earlier), picturesIn(later)];
  const removed = gone.filter((picture) => !come.includes(picture)).map(nameOf);
  const added = come.filter((picture) => !gone.includes(picture)).map(nameOf);
  if (removed.length + added.length > 0) pictures.push({ kind: 'items', field: 'pictures', removed, added });
  if (paragraphs.some((paragraph) => 'stretches' in paragraph)) {
    return [{ kind: 'paragraphs', field: 'body', paragraphs }, ...pictures];
  }
  if (pictures.length > 0 || !sameAs(linksIn(earlier), linksIn(later))) return pictures;
  return [{ kind: 'layout', field: 'body' }];
}

const sameAs = (one: readonly (Block | string)[], other: readonly (Block | string)[]) =>
  JSON.stringify(one) === JSON.stringify(other);

function figures(before: PressReleaseDocument, after: PressReleaseDocument): Change[] {
  const ids = [...new Set([...after.figures, ...before.figures].map(({ documentId }) => documentId))];
  const changed = ids.flatMap((documentId): FigureChange[] => {
    const was = before.figures.find((figure) => figure.documentId === documentId);
    const is = after.figures.find((figure) => figure.documentId === documentId);
    if (was?.display === is?.display && was?.label === is?.label) return [];
    const label = is?.label ?? was?.label ?? documentId;
    return [{ documentId, label, before: was?.display ?? null, after: is?.display ?? null }];
  });
  return changed.length === 0 ? [] : [{ kind: 'figures', field: 'figures', figures: changed }];
}

const contactLine = ({ name, role, organisation, email, phone }: PublicContact) =>
  [name, role, organisation, email, phone].filter(Boolean).join(' · ');

/** The name of a file, from its address; as it stands there when that is no encoding of anything. */
function nameOf(url: string): string {
  const name = url.split('/').at(-1) ?? url;
  try {
    return decodeURI(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return name;
  }
}
