import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi({ isFirstStart: true });
});
afterAll(() => booted.stop());

interface Schema {
  collectionName: string;
  indexes?: { name: string; columns: string[]; type?: string }[];
}

const schemas = (): [string, Schema][] =>
  Object.entries(booted.strapi.contentTypes as unknown as Record<string, Schema>).filter(([uid]) =>
    uid.startsWith('plugin::press-office.'),
  );

test('the plugin is there, with its nouns and the tables of the record, the stages, the audit and the settings', () => {
  expect(
    schemas()
      .map(([uid]) => uid.replace('plugin::press-office.', ''))
      .sort(),
  ).toEqual([
    'audit-entry',
    'edition',
    'edition-facet',
    'edition-file',
    'figure',
    'media-contact',
    'newsroom-version',
    'office-settings',
    'organisation',
    'partner-project',
    'person',
    'press-release',
    'public-slug',
    'quote-decision',
    'release-stage',
  ]);
});

test('the tables of the index are there, which Strapi knows nothing of', async () => {
  const made = ['texts', 'results', 'bodies', 'words'].map((name) => `press_office_search_${name}`);
  const missing = await Promise.all(
    made.map(async (table) => !(await booted.strapi.db.connection.schema.hasTable(table))),
  );
  expect(made.filter((_, index) => missing[index])).toEqual([]);
  expect(schemas().filter(([, { collectionName }]) => made.includes(collectionName))).toEqual([]);
});

test('Arabic, French and English are there, Arabic by default, each named in its own language', async () => {
  const locales = booted.strapi.plugin('i18n').service('locales');
  expect(await locales.getDefaultLocale()).toBe('ar');
  const found = (await locales.find()) as { code: string; name: string }[];
  expect(found.map(({ code }) => code).sort()).toEqual(['ar', 'en', 'fr']);
  expect(found.find(({ code }) => code === 'fr')?.name).toBe('français');
});

test('every index that a schema declares is in the database, unique where it says so', async () => {
  const declared = schemas().flatMap(([, { collectionName, indexes = [] }]) =>
    indexes.map(({ name, columns, type }) => ({ table: collectionName, name, columns, unique: type === 'unique' })),
  );
  expect(declared.length).toBeGreaterThan(6);
  const present = await Promise.all(declared.map(({ table, name }) => indexInDatabase(table, name)));
  expect(present).toEqual(declared.map(({ columns, unique }) => ({ columns, unique })));
});

test('the tables of the record, the stages and the settings are in no panel, and the nouns not in the type builder', () => {
  for (const [uid] of schemas()) {
    const { pluginOptions } = booted.strapi.contentType(uid as 'plugin::upload.file') as unknown as {
      pluginOptions: Record<string, { visible?: boolean }>;
    };
    expect(pluginOptions['content-type-builder']?.visible).toBe(false);
    const isOfRecord = /audit|edition|slug|version|stage|decision|settings/.test(uid);
    expect(pluginOptions['content-manager']?.visible).toBe(isOfRecord ? false : undefined);
  }
});

test('a second start on the same database finds all of it in place', async () => {
  await booted.restart();
  expect(await booted.strapi.plugin('i18n').service('locales').count()).toBe(3);
});

async function indexInDatabase(table: string, name: string): Promise<{ columns: string[]; unique: boolean } | null> {
  const { connection } = booted.strapi.db;
  if (booted.strapi.db.dialect.client === 'postgres') {
    const { rows } = await connection.raw(`SELECT indexdef FROM pg_indexes WHERE tablename = ? AND indexname = ?`, [
      table,
      name,
    ]);
    const definition: string | undefined = rows[0]?.indexdef;
    const columns = definition
      ?.match(/\((.*)\)/)?.[1]
      ?.replaceAll('"', '')
      .split(', ');
    return columns ? { columns, unique: definition?.startsWith('CREATE UNIQUE') ?? false } : null;
  }
  const indexes: { name: string; unique: number }[] = await connection.raw(`PRAGMA index_list(${table})`);
  const index = indexes.find((one) => one.name === name);
  if (index === undefined) return null;
  const columns: { name: string }[] = await connection.raw(`PRAGMA index_info(${name})`);
  return { columns: columns.map((column) => column.name), unique: index.unique === 1 };
}
