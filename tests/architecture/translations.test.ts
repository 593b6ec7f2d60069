import { IntlMessageFormat } from 'intl-messageformat';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { server, serverSources } from '../support/source-tree';

const languages = ['ar', 'fr', 'en'] as const;

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(server, 'translations', `${language}.json`), 'utf8'));
const messages = Object.fromEntries(languages.map((language) => [language, read(language)]));
const keys = Object.keys(read('en'));

test.each(languages)('%s has every key, in order, and says something under each', (language) => {
  const present = Object.keys(messages[language] ?? {});
  expect(present).toEqual([...keys].sort());
  for (const text of Object.values(messages[language] ?? {})) expect(text.trim()).not.toBe('');
});

test.each(keys)('%s takes the same arguments in every language', (key) => {
  const [arabic, french, english] = languages.map((language) => argumentsOf(messages[language]?.[key] ?? ''));
  expect(arabic).toEqual(english);
  expect(french).toEqual(english);
});

test.each(keys)('%s is used', (key) => {
  const code = serverSources()
    .map(({ text }) => text)
    .join('\n');
  const starts = [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].map(([, start]) => start ?? '');
  expect(code.includes(`'${key}'`) || starts.some((start) => key.startsWith(start))).toBe(true);
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The arguments of an ICU message, each with the number of its kind: `count 6` for a plural. */
function argumentsOf(message: string): string[] {
  const literal = 0;
  const found = (elements: Element[]): string[] =>
    elements.flatMap((element) => {
      if ('children' in element) return found(element.children);
      if (!('value' in element) || element.type === literal) return [];
      const within = 'options' in element ? Object.values(element.options).flatMap(({ value }) => found(value)) : [];
      return [`${element.value} ${element.type}`, ...within];
    });
  return [...new Set(found(new IntlMessageFormat(message, 'en').getAst()))].sort();
}
