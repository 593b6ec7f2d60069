import type { Core } from '@strapi/strapi';

/** The stages of a press release, as domain rules name them. */
export type Stage = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn';

/** An embargo that no test reaches. */
export const farAway = '2099-01-01T09:00:00.000Z';

/** What the public is told in the office's languages. */
export const notices = { ar: 'نعتذر لقرائنا.', fr: 'Nous vous prions de nous excuser.', en: 'We apologise.' };

type Step = [verb: string, body: object];
const approved: Step[] = [
  ['submit', {}],
  ['approve', {}],
];
const toPublished: Step[] = [...approved, ['publish', {}]];

/** The verbs that bring a draft to a stage. */
const waysTo: Record<Stage, Step[]> = {
  draft: [],
  submitted: [['submit', {}]],
  approved,
  scheduled: [...approved, ['schedule', { embargoUntil: farAway }]],
  published: toPublished,
  withdrawn: [...toPublished, ['withdraw', { reason: 'inaccurate', notices }]],
};

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

  async function bringTo(stage: Stage, documentId: string): Promise<string> {
    for (const [verb, body] of waysTo[stage]) await act(verb, documentId, body);
    return documentId;
  }

  /** Saves a draft in one locale after the other and answers its documentId. */
  async function draft(noun: string, words: { ar?: Words; fr?: Words; en?: Words }): Promise<string> {
    let documentId: string | undefined;
    for (const [locale, data] of Object.entries(words)) {
      const saved = documentId
        ? await documents(noun).update({ documentId, locale, data } as never)
        : await documents(noun).create({ locale, data } as never);
      documentId = (saved as { documentId: string }).documentId;
    }
    if (documentId === undefined) throw new Error('A draft needs words in at least one locale.');
    return documentId;
  }

  /**
   * Makes public what the drafts say, all locales by default: a press release by the desk's verbs, as its stage asks
   * for, anything else by Strapi's own publish.
   */
  async function publish(noun: string, documentId: string, locale?: string | string[]): Promise<unknown> {
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
    if (stage === 'draft') await bringTo('approved', documentId);
    return act('publish', documentId, locales);
  }

  /** Saves a draft, makes it public in all its locales, and answers its documentId. */
  async function published(noun: string, words: Parameters<typeof draft>[1]): Promise<string> {
    const documentId = await draft(noun, words);
    await publish(noun, documentId);
    return documentId;
  }

  return {
    documents,

    /** Brings a draft to a stage, by code: nobody's eyes are counted. */
    bringTo,

    /** Where a press release stands. */
    stageOf: async (documentId: string): Promise<string> => (await publication().reportOn(documentId)).stage,

    published,

    /** Saves other words in one locale, English by default. */
    update: (
      documentId: string,
      data: object,
      { noun = 'press-release', ...params }: { noun?: string; locale?: string; status?: string } = {},
    ) => documents(noun).update({ documentId, locale: 'en', data, ...params } as never),

    draft,

    act,

    publish,

    /** Takes away what is public: a press release as published in error, in every locale. */
    async unpublish(noun: string, documentId: string, locale: string | string[] = '*'): Promise<unknown> {
      if (noun === 'press-release') {
        return act('withdraw', documentId, { reason: 'published-in-error', notices });
      }
      return (documents(noun) as unknown as { unpublish(params: object): Promise<unknown> }).unpublish({
        documentId,
        locale,
      });
    },
  };
}
