import type { Core } from '@strapi/strapi';

type Words = Record<string, unknown>;

/** Shorthand for what a press officer does in the panel, through the Document Service. */
export function deskOf(strapi: Core.Strapi) {
  const documents = (noun: string) => strapi.documents(`plugin::press-office.${noun}` as 'plugin::upload.file');

  const publication = () =>
    strapi.plugin('press-office').service('publication') as {
      perform(performance: object): Promise<{ documentId: string; stage: string | null } | null>;
      reportOn(documentId: string): Promise<{ stage: string }>;
    };
  /** Does one verb of the desk, by code. */
  const act = (verb: string, documentId: string, body: object = {}) =>
    publication().perform({ verb, documentId, body });

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

    act,

    /**
     * Makes public what the drafts say, all locales by default: a press release by the desk's verbs, as its stage asks
     * for, anything else by Strapi's own publish.
     */
    async publish(noun: string, documentId: string, locale?: string | string[]): Promise<unknown> {
      if (noun !== 'press-release') {
        return (documents(noun) as unknown as { publish(params: object): Promise<unknown> }).publish({
          documentId,
          locale: locale ?? '*',
        });
      }
      const locales = locale === undefined || locale === '*' ? {} : { locales: [locale].flat() };
      const { stage } = await publication().reportOn(documentId);
      if (stage === 'published') return act('correct', documentId, { kind: 'minor', ...locales });
      if (stage === 'withdrawn') return act('reinstate', documentId, { reason: 'Back again', ...locales });
      await act('submit', documentId);
      await act('approve', documentId);
      return act('publish', documentId, locales);
    },

    /** Takes away what is public: a press release as published in error, in every locale. */
    async unpublish(noun: string, documentId: string, locale: string | string[] = '*'): Promise<unknown> {
      if (noun === 'press-release') {
        const notices = { ar: 'نشر خطأ.', fr: 'Publié par erreur.', en: 'Published in error.' };
        return act('withdraw', documentId, { reason: 'published-in-error', notices });
      }
      return (documents(noun) as unknown as { unpublish(params: object): Promise<unknown> }).unpublish({
        documentId,
        locale,
      });
    },
  };
}
