/** A locale code as Strapi's i18n knows it: `ar`, `fr`, `en`, `ar-MA`. */
export type LocaleCode = string;
