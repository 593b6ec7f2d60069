import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { liveDocuments } from '../../editions/read/standing';
import type { Database } from '../../shared/database';
import { tellRevisions } from '../documents/revised';
import type { Known } from './known.service';
import { subjectsInText } from './subjects-in-text';

/** A document in JSON, and the documentIds in it. */
export interface Told {
  text: string;
  subjects: string[];
}

interface Quoting {
  documentId: string;
  locale: LocaleCode;
  figures?: PinnedFigure[];
}

/**
 * Tells, beside each figure that a release quotes, the newer public revision if there is one: as `tellRevisions`, but a release
 * that quotes nothing that was ever revised is handed on as it is, without being read.
 */
export async function tellRevisionsInTexts(
  database: Database,
  texts: readonly string[],
  { newestRevisions }: Pick<Known, 'newestRevisions'>,
): Promise<Told[]> {
  const told = texts.map((text): Told => ({ text, subjects: subjectsInText(text) }));
  await learn(database, [...new Set(told.flatMap(({ subjects }) => subjects))], newestRevisions);
  const mayBeOld = told.filter(({ subjects }) => subjects.some((id) => (newestRevisions.get(id) ?? 0) > 1));
  if (mayBeOld.length === 0) return told;
  const documents = mayBeOld.map(({ text }) => JSON.parse(text) as Quoting);
  await tellRevisions(database, documents);
  documents.forEach((document, place) => {
    const one = mayBeOld[place];
    if (one !== undefined) one.text = JSON.stringify(document);
  });
  return told;
}

/** Asks once in each version of the newsroom about each record. */
async function learn(
  database: Database,
  ids: readonly string[],
  newestRevisions: Known['newestRevisions'],
): Promise<void> {
  const unknown = ids.filter((id) => !newestRevisions.has(id));
  if (unknown.length === 0) return;
  const figures = await liveDocuments<FigureDocument>(database, 'figure', unknown);
  for (const id of unknown) newestRevisions.set(id, 0);
  for (const { documentId, revision } of figures) {
    newestRevisions.set(documentId, Math.max(revision, newestRevisions.get(documentId) ?? 0));
  }
}
