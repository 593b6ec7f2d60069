/**
 * What every noun of the desk has in common: drafts, translations, and a place in the content manager only.
 * The panel's half of the plugin is told the noun, to find its words.
 */
export const editorialOptions = (noun: string) => ({
  options: { draftAndPublish: true },
  pluginOptions: {
    i18n: { localized: true },
    'content-type-builder': { visible: false },
    'press-office': { noun },
  },
});
