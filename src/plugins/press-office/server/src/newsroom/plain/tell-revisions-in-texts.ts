import type { PinnedFigure } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { learnRevisions, tellRevisions } from '../documents/revised';
import type { Known } from '../known.service';
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
  await learnRevisions(
    database,
    told.flatMap(({ subjects }) => subjects),
    newestRevisions,
  );
  const mayBeOld = told.filter(({ subjects }) => subjects.some((id) => (newestRevisions.get(id) ?? 0) > 1));
  if (mayBeOld.length === 0) return told;
  const documents = mayBeOld.map(({ text }) => JSON.parse(text) as Quoting);
  await tellRevisions(database, documents, newestRevisions);
  documents.forEach((document, place) => {
    const one = mayBeOld[place];
    if (one !== undefined) one.text = JSON.stringify(document);
  });
  return told;
}
