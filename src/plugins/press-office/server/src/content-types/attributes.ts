import { exactDecimalPattern, longestDecimal } from '../shared/exact-decimal';

// Functions, not constants: Strapi writes column names into the attributes it is given.

/** Strapi's own types want a RegExp for `regex`; its loader and its admin want the string they get from JSON. */
interface Attribute {
  type: string;
  regex?: string;
}

/** An attribute whose words belong to one translation. */
export const localized = <const A extends Attribute>(attribute: A) => ({
  ...attribute,
  pluginOptions: { i18n: { localized: true } },
});

/** An attribute that all translations of a record share. */
export const shared = <const A extends Attribute>(attribute: A) => ({
  ...attribute,
  pluginOptions: { i18n: { localized: false } },
});

/** An exact decimal in a string: a number attribute would round it. */
export const exactDecimal = { regex: exactDecimalPattern, maxLength: longestDecimal } as const;

/** The readable part of a public address: made from the title when left empty, unique per kind and locale. */
export const slug = () => localized({ type: 'string', maxLength: 120, regex: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** A link to many other records, owned by this side. */
export const linksTo = <const U extends `plugin::press-office.${string}`>(target: U) =>
  ({ type: 'relation', relation: 'manyToMany', target }) as const;

/** A link to one other record, owned by this side. */
export const linkTo = <const U extends `plugin::press-office.${string}`>(target: U) =>
  ({ type: 'relation', relation: 'manyToOne', target }) as const;

/** A date of any precision that ISO 8601 allows: `2008`, `2024-05`, `2024-05-08`. */
export const partialDate = () =>
  shared({ type: 'string', regex: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' });

/**
 * What a record is also called: other acronyms, spellings and names, in any language. Texts find it by them, the public
 * does not read them.
 */
export const aliases = () => shared({ type: 'customField', customField: 'plugin::press-office.words' });

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = () => shared({ type: 'string', regex: '^[A-Z]{2}$', maxLength: 2 });
