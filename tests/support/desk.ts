import type { Core } from '@strapi/strapi';

type Words = Record<string, unknown>;

/** Shorthand for what a press officer does in the panel, through the Document Service. */
export function deskOf(strapi: Core.Strapi) {
  const documents = (noun: string) => strapi.documents(`plugin::press-office.${noun}` as 'plugin::upload.file');

  return {
    documents,

    /** Saves a draft in one locale after the other and answers its documentId. */
    async draft(noun: string, words: { ar?: Words; fr?: Words; en?: Words }): Promise<string> {
      let documentId: string | undefined;
      for (const [locale, data] of Object.entries(words)) {
        const saved = documentId
          ? await documents(noun).update({ documentId, locale, data } as never)
          : await documents(noun).create({ locale, data } as never);
        documentId = (saved as { documentId: string }).documentId;
      }
      if (documentId === undefined) throw new Error('A draft needs words in at least one locale.');
      return documentId;
    },

    /** Publishes as the panel does; all locales by default. */
    publish: (noun: string, documentId: string, locale: string | string[] = '*') =>
      (documents(noun) as unknown as { publish(params: object): Promise<unknown> }).publish({ documentId, locale }),

    unpublish: (noun: string, documentId: string, locale: string | string[] = '*') =>
      (documents(noun) as unknown as { unpublish(params: object): Promise<unknown> }).unpublish({ documentId, locale }),
  };
}
