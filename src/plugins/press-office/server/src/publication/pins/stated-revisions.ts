import type { FigureDocument } from '../../../../contracts/documents';
import { bindNumbers } from '../../marks/bind-numbers';
import { choicesIn } from '../../marks/choices-in';
import { readNumbers } from '../../marks/read-numbers';
import { resolveChoices } from '../../marks/resolve-choices';
import { publicText } from '../../public-documents/blocks/rich-text';
import type { LinkedDocuments } from '../../public-documents/composition';
import type { PressReleaseDraft } from '../../public-documents/drafts';
import { linkedWorld } from '../../public-documents/linked-world';

/**
 * For each figure of a release, by documentId, its revisions whose value the text gives: what the editor chose, or what
 * is clear from the words around a number. Where several revisions have that value, all of them are told.
 * @param past every document that the figures ever had
 */
export function statedRevisions(
  draft: PressReleaseDraft,
  { linked, past }: { linked: LinkedDocuments; past: readonly FigureDocument[] },
): Map<string, Set<number>> {
  const words = { title: draft.title ?? '', summary: draft.summary ?? '', body: publicText(draft.body) };
  const revisions = linked.figures.flatMap((figure) => distinctRevisions(figure, past));
  // Each revision is a figure of its own to the reader: a number means one of them by its value.
  const asFigures = revisions.map(({ document }, position) => ({ ...document, documentId: String(position) }));
  const known = linkedWorld({ ...linked, figures: asFigures }, draft.locale);
  const numbers = readNumbers({ words, locale: draft.locale, known });
  const { bindings } = bindNumbers(numbers, { words, choices: [], figures: known.figures });
  const stated = new Map<string, Set<number>>();
  const state = (position: number) => {
    const { document, alike } = revisions[position]!;
    stated.set(document.documentId, new Set([...(stated.get(document.documentId) ?? []), ...alike]));
  };
  const chosen = new Set<number>();
  for (const { choice, position } of resolveChoices(choicesIn(draft.figureMarks), numbers, words)) {
    if (position === null) continue;
    chosen.add(position);
    for (const { figure } of numbers[position]!.candidates) {
      const revision = Number(figure.documentId);
      if (revisions[revision]!.document.documentId === choice.figure) state(revision);
    }
  }
  bindings.forEach((binding, position) => {
    if (binding?.figure && !chosen.has(position)) state(Number(binding.figure.documentId));
  });
  return stated;
}

interface Revision {
  document: FigureDocument;
  /** The numbers of all revisions that have its value. */
  alike: number[];
}

/** The values that a figure ever had, each with the revisions that have it. */
function distinctRevisions(figure: FigureDocument, past: readonly FigureDocument[]): Revision[] {
  const told = past.filter(
    ({ documentId, revision }) => documentId === figure.documentId && revision !== figure.revision,
  );
  const byValue = new Map<string, Revision>();
  for (const document of [figure, ...told]) {
    const value = `${document.value} ${document.upper ?? ''}`;
    const { alike = [], document: first = document } = byValue.get(value) ?? {};
    byValue.set(value, { document: first, alike: [...alike, document.revision] });
  }
  return [...byValue.values()];
}
