import type { LocaleCode } from '../../../../../contracts/locale';

const untranslated = { '@language': null } as const;
const decimal = (property: string) => ({ '@id': `schema:${property}`, '@type': 'xsd:decimal' });
const instant = (property: string) => ({ '@id': property, '@type': 'xsd:dateTime' });

/**
 * What the words of a figure in JSON-LD mean. It stands in the document itself, so that nobody has to fetch schema.org's
 * to read it, and it says of numbers that they are exact decimals (`xsd:decimal`): in JSON they are strings, because a
 * JSON number is a float to most who read it (RFC 8259, §6), and 1.10 would be 1.1.
 */
export const contextIn = (locale: LocaleCode) => ({
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  '@language': locale,
  value: decimal('value'),
  minValue: decimal('minValue'),
  maxValue: decimal('maxValue'),
  observationDate: { '@id': 'schema:observationDate', ...untranslated },
  measurementQualifier: { '@id': 'schema:measurementQualifier', ...untranslated },
  identifier: { '@id': 'schema:identifier', ...untranslated },
  url: { '@id': 'schema:url', '@type': '@id' },
  datePublished: instant('schema:datePublished'),
  'prov:generatedAtTime': instant('prov:generatedAtTime'),
});
