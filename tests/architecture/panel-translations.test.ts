import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { customFields } from '../../src/plugins/press-office/admin/src/custom-fields';
import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import en from '../../src/plugins/press-office/admin/src/translations/en.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { contentTypes } from '../../src/plugins/press-office/server/src/content-types';

interface Attribute {
  type: string;
  enum?: readonly string[];
}

const files: [string, Record<string, string>][] = [
  ['ar', ar],
  ['en', en],
  ['fr', fr],
];

describe.each(files)('the panel’s messages in %s', (language, messages) => {
  const keys = Object.keys(messages);

  test('are those that something says: none is missing, none is left over', () => {
    const source = sourceOfThePanel();
    const said = Object.keys(en).filter((key) => source.includes(`'${key}'`));
    expect(keys.toSorted()).toEqual([...new Set([...wantedByTheContentManager(), ...said])].toSorted());
  });

  test('are sorted by their keys, and none is empty', () => {
    expect(keys).toEqual(keys.toSorted());
    expect(keys.filter((key) => messages[key]?.trim() === '')).toEqual([]);
  });

  test('can be said, with the same values as in English', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(() => new IntlMessageFormat(message, language)).not.toThrow();
      expect([key, valuesIn(message)]).toEqual([key, valuesIn((en as Record<string, string>)[key] ?? '')]);
    }
  });
});

/** What the content manager asks for by itself, or through the plugin's hooks. */
function wantedByTheContentManager(): string[] {
  const ofNouns = Object.entries(contentTypes).flatMap(([noun, { schema }]) => {
    const label = (name: string) => `content-manager.content-types.plugin::press-office.${noun}.${name}`;
    const attributes: [string, Attribute][] = Object.entries(schema.attributes);
    return [
      schema.info.displayName,
      ...addedByStrapi.map(label),
      ...attributes.flatMap(([name, attribute]) => [
        label(name),
        `press-office.help.${noun}.${name}`,
        ...(attribute.enum ?? []),
      ]),
    ];
  });
  return [
    ...ofNouns,
    ...customFields.flatMap((field) => [field.intlLabel.id, field.intlDescription.id].map(String)),
    ...ofStrapi,
  ];
}

/** Attributes of every content type that lists and filters can show. */
const addedByStrapi = ['id', 'documentId', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy'];

/** Strapi's own messages around our help, which it has in English only, and of a session's end, after which ours keeps words. */
const ofStrapi = [
  'content-manager.form.Input.hint.character.unit',
  'content-manager.form.Input.hint.text',
  'app.session.ended.title',
  'app.session.ended.unsaved',
];

function sourceOfThePanel(): string {
  const folder = path.resolve(__dirname, '../../src/plugins/press-office/admin/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

const valuesIn = (message: string) => [...new Set(message.match(/\{\w+(?=[,}])/g))].toSorted();
