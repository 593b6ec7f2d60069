/** The language of the panel: it keeps the one that the administrator chose in the document's own `lang`. */
export const panelLanguage = (): string => document.documentElement.lang || 'en';
