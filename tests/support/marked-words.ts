import type { Core } from '@strapi/strapi';

/** What never may be seen: it stands in every word, number, date and name that `markedWords` makes. */
export const marker = 'zqxsecret';
export const markers = /zqxsecret|زقسري|987654321|1871-0[12]|1971-02-03/i;

/** Words for every attribute of a noun that holds words of its own, each with a marker in it. */
export function markedWords(strapi: Core.Strapi, noun: string): Record<string, unknown> {
  const { attributes } = strapi.contentType(`plugin::press-office.${noun}` as 'plugin::upload.file');
  const made = Object.entries(attributes as Record<string, Attribute>).flatMap(([name, attribute]) => {
    const value = valueFor(name, attribute, noun);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(made);
}

interface Attribute {
  type: string;
  regex?: string;
  customField?: string;
}

const patterned: [pattern: string, value: string][] = [
  ['^[a-z0-9]+', `${marker}-`],
  ['^(?!-0(', '987654321'],
  ['^\\d{4}', '1871-01'],
  ['^https?', `https://${marker}.example/`],
  // Two letters hold no marker.
  ['^[A-Z]{2}', 'ZW'],
];

function valueFor(name: string, { type, regex, customField }: Attribute, noun: string): unknown {
  const words = `${marker} زقسري ${noun} ${name}`;
  if (customField === 'plugin::press-office.phases') return [{ name: words, from: '1871-01', to: '1871-02' }];
  if (customField === 'plugin::press-office.words') return name === 'countries' ? ['ZW'] : [words];
  if (regex !== undefined) {
    const [, start] = patterned.find(([pattern]) => regex.startsWith(pattern)) ?? [];
    if (start === undefined) throw new Error(`No marked value is known for ${noun}.${name}: ${regex}`);
    return start === `${marker}-` ? `${marker}-${noun}` : start;
  }
  switch (type) {
    case 'string':
    case 'text':
      return words;
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
    case 'date':
      return '1871-01-01';
    case 'datetime':
      // No office has an embargo in 1871.
      return '1971-02-03T04:05:06.000Z';
    case 'email':
      return `${marker}@press.example`;
    default:
      return undefined;
  }
}
