import { IntlMessageFormat } from 'intl-messageformat';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import ar from '../../src/admin/translations/ar.json';
import fr from '../../src/admin/translations/fr.json';
import { repository } from '../support/source-tree';

/** Where Strapi's packages keep the panel's messages, and what the panel puts before their keys. */
const packages = [
  { folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  { folder: 'content-manager/dist/admin/translations', prefix: 'content-manager.' },
  { folder: 'i18n/dist/admin/translations', prefix: 'i18n.' },
  { folder: 'upload/dist/admin/translations', prefix: 'upload.' },
];
const load = createRequire(__filename);
const files: [string, Record<string, string>][] = [
  ['ar', ar],
  ['fr', fr],
];

describe.each(files)('what the application says in Strapi’s place in %s', (language, messages) => {
  test('Strapi says in English only, or cannot say, and with the same values', () => {
    const english = ofStrapi('en');
    const own = ofStrapi(language);
    for (const [key, message] of Object.entries(messages)) {
      expect([key, own[key] === english[key] || !canBeSaid(own[key])]).toEqual([key, true]);
      expect([key, valuesIn(message)]).toEqual([key, key in english ? valuesIn(english[key]!) : 'not said by Strapi']);
    }
  });

  test('is sorted by its keys', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  });
});

/** Strapi's own messages in a language, by the keys that the panel knows them by. */
function ofStrapi(language: string): Record<string, string> {
  return Object.assign({}, ...packages.map((place) => messagesIn(place, language))) as Record<string, string>;
}

function messagesIn({ folder, prefix }: (typeof packages)[number], language: string): Record<string, string> {
  const file = path.join(repository, 'node_modules/@strapi', folder, `${language}.json.js`);
  if (!existsSync(file)) return {};
  const exported = load(file) as Record<string, string> & { default?: Record<string, string> };
  const messages = exported.default ?? exported;
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${prefix}${key}`, message]));
}

/** Whether a message is there, and written as ICU has it. */
function canBeSaid(message: string | undefined): boolean {
  try {
    return message !== undefined && new IntlMessageFormat(message, 'en').getAst().length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The names of the values in a message, wherever in it they stand. @throws SyntaxError where it cannot be said */
const valuesIn = (message: string) => [...new Set(namesIn(new IntlMessageFormat(message, 'en').getAst()))].toSorted();

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Literals, and the sign of a plural's own number, name nothing. */
const namesIn = (elements: Elements): string[] =>
  elements.flatMap((element) => [
    ...(element.type === 0 || element.type === 7 ? [] : [element.value]),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : []),
    ...('children' in element ? namesIn(element.children) : []),
  ]);
