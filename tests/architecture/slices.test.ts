import { readdirSync } from 'node:fs';
import path from 'node:path';

import { repository, server, serverSources } from '../support/source-tree';

const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
  path.join(repository, '.dependency-cruiser.cjs'),
);
const sources = serverSources();
const list = (name: string) => sources.find((file) => file.path === `${name}.ts`)?.text ?? '';
const lists = ['index', 'register', 'bootstrap', 'config'].map(list).join('\n');

const slices = readdirSync(server, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['shared', 'translations'].includes(entry.name))
  .map(({ name }) => name);

/** Slices whose parts keep rules of their own. */
const partsOf: Record<string, string[]> = {
  editions: ['editions-read', 'editions-write'],
  search: ['search-analyser', 'search-read', 'search-write'],
};

test.each(slices)('%s is known to the import rules', (slice) => {
  const names = forbidden.map(({ name }) => name);
  for (const part of partsOf[slice] ?? [slice]) expect(names).toContain(`imports-of-${part}`);
});

test.each(forbidden.filter(({ name }) => name.startsWith('imports-of-')).map(({ name }) => name))(
  '%s speaks of a slice that exists',
  (name) => {
    const slice = name.replace('imports-of-', '').replace(/^(editions|search)-/, '$1/');
    expect(sources.some((file) => file.path.startsWith(`${slice}/`))).toBe(true);
  },
);

/** What publication and the schemas are made of: Strapi never hears of it. */
const withoutLayers = ['copy-desk', 'figures', 'marks', 'panel-layouts', 'public-documents', 'reading'];

test.each(slices.filter((slice) => !withoutLayers.includes(slice)))("%s is named in the plugin's lists", (slice) => {
  expect(lists).toMatch(new RegExp(`from '\\./${slice}(/|')`));
});

const withLayer = (suffix: string) =>
  sources.map((file) => file.path.replace(/\.ts$/, '')).filter((file) => file.endsWith(suffix));

test.each([...withLayer('.controller'), ...withLayer('.routes')])('%s is registered in index.ts', (file) => {
  expect(list('index')).toContain(`from './${file}'`);
});

test.each(withLayer('.middleware'))('%s is put to use in register.ts', (file) => {
  expect(list('register')).toContain(`from './${file}'`);
});

test('no folder is named for nothing in particular', () => {
  const folders = sources.flatMap((file) => file.path.split('/').slice(0, -1));
  expect(folders.filter((folder) => /^(utils?|commons?|helpers?|core|misc)$/.test(folder))).toEqual([]);
});
