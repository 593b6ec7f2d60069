import type { Core, UID } from '@strapi/strapi';

import { locales } from '../corpus/locales';
import { releaseAt } from '../corpus/release';
import { figures, projects } from '../corpus/world';
import { asBlocks } from '../ours/editions';

/**
 * Saves a new release in three languages as Strapi's panel would, and links it. `number` is of none in the corpus.
 * @param own attributes that only this application's type has
 * @returns its documentId
 */
export async function saveDraft(
  strapi: Core.Strapi,
  { uid, number, own }: { uid: string; number: number; own: Record<string, unknown> },
): Promise<string> {
  const release = releaseAt(number, number + 1);
  const documents = strapi.documents(uid as UID.ContentType);
  let documentId: string | undefined;
  for (const locale of locales) {
    const { title, slug, summary, paragraphs } = release.words[locale];
    const data = {
      ...{ title, slug, summary, body: asBlocks(paragraphs), topics: release.topics, ...own },
      projects: release.projects.map((place) => projects[place]!.documentId),
      figures: release.figures.map((place) => figures[place]!.documentId),
    };
    const saved: { documentId: string } | null = documentId
      ? await documents.update({ documentId, locale, data } as never)
      : await documents.create({ locale, data } as never);
    documentId = saved?.documentId;
  }
  if (documentId === undefined) throw new Error('Nothing was saved.');
  return documentId;
}
