import type { Core } from '@strapi/strapi';

import { documentsOf } from '../../shared/desk-documents';
import { nouns } from '../../shared/subjects';
import type { FigureSave } from '../lines/plan-line';
import { writesOf } from './writes-of';

interface Publication {
  publish(request: { kind: 'figure'; documentId: string }): Promise<void>;
}

/**
 * Saves a figure's drafts as planned, through the Document Service, and publishes it when that is asked for. To be called in
 * a transaction.
 * @throws RefusedError, BadInputError what the desk refuses
 */
export async function saveFigure(
  strapi: Core.Strapi,
  { save, key, publishes }: { save: FigureSave; key: string; publishes: boolean },
): Promise<void> {
  const documents = documentsOf(strapi, nouns.figure.uid);
  let { documentId } = save;
  for (const { locale, data } of writesOf(save, key)) {
    if (documentId === null) {
      const created = (await documents.create({ locale, data } as never)) as { documentId: string };
      documentId = created.documentId;
    } else {
      await documents.update({ documentId, locale, data } as never);
    }
  }
  if (!publishes || documentId === null) return;
  const publication = strapi.plugin('press-office').service('publication') as Publication;
  await publication.publish({ kind: 'figure', documentId });
}
