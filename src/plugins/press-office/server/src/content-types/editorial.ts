/** What every noun of the desk has in common: drafts, translations, and a place in the content manager only. */
export const editorialOptions = () => ({
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'content-type-builder': { visible: false } },
});
