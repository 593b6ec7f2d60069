import type { SubjectKind } from '../../../../contracts/subject';
import { publicationService } from '../../publication/publication.service';
import type { Desk } from '../../shared/desk';
import { documentsOf } from '../../shared/desk-documents';
import { knownLocales } from '../../shared/known-locales';
import { type SampleLocale, sampleLocales } from '../sample';

/** Who published the sample, as the record names them. */
export const sampleActor = 'sample-world';

/**
 * Saves one record as a draft in each language of the sample that the newsroom has, and answers its documentId.
 * @throws Error when the newsroom has none of them
 */
export async function writeDraft(
  { strapi }: Desk,
  noun: SubjectKind | 'media-contact',
  attributesIn: (locale: SampleLocale) => object,
): Promise<string> {
  const documents = documentsOf(strapi, `plugin::press-office.${noun}`);
  const known = await knownLocales(strapi);
  let documentId: string | undefined;
  for (const locale of sampleLocales.filter((one) => known.includes(one))) {
    const data = attributesIn(locale);
    const saved: { documentId: string } | null = documentId
      ? await documents.update({ documentId, locale, data } as never)
      : await documents.create({ locale, data } as never);
    documentId = saved?.documentId;
  }
  if (documentId === undefined) {
    throw new Error(
      `The sample is written in ${sampleLocales.join(', ')}; none of these is a locale of this newsroom.`,
    );
  }
  return documentId;
}

/** Publishes a record in all its languages, as if it were that instant. */
export async function publishAt(
  { strapi }: Desk,
  { kind, documentId, now }: { kind: SubjectKind; documentId: string; now: Date },
): Promise<void> {
  const publication = publicationService({ strapi });
  const act = { now, actor: sampleActor };
  if (kind !== 'press-release') return publication.publish({ kind, documentId, act });
  await submitAt({ strapi }, { documentId, now });
  for (const verb of ['approve', 'publish'] as const) {
    await publication.perform({ verb, documentId, body: {}, act });
  }
}

/** Hands a press release to an editor, as if it were that instant. */
export async function submitAt(
  { strapi }: Pick<Desk, 'strapi'>,
  { documentId, now }: { documentId: string; now: Date },
): Promise<void> {
  const act = { now, actor: sampleActor };
  await publicationService({ strapi }).perform({ verb: 'submit', documentId, body: {}, act });
}
