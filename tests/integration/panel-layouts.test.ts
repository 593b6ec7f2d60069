import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { type PanelUser, signIn } from '../support/panel';

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

const configurationOf = (noun: string) => `/content-manager/content-types/plugin::press-office.${noun}/configuration`;

test('the first start lays out forms and lists, and names records in relation pickers', async () => {
  const { contentType } = await readConfiguration(await signIn(booted), 'press-release');
  expect(contentType.settings).toMatchObject({
    mainField: 'title',
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
  });
  expect(contentType.layouts.list).toEqual(['title', 'type', 'datelineDate']);
  expect(contentType.layouts.edit.slice(0, 2)).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'kicker', size: 6 },
      { name: 'subtitle', size: 6 },
    ],
  ]);
  const pickers = Object.fromEntries(
    ['projects', 'figures', 'people', 'contacts'].map((name) => [name, contentType.metadatas[name]?.edit.mainField]),
  );
  expect(pickers).toEqual({ projects: 'name', figures: 'label', people: 'name', contacts: 'name' });
});

test('what an administrator lays out herself stays after a restart', async () => {
  const user = await signIn(booted);
  const { contentType } = await readConfiguration(user, 'person');
  const hers = { list: ['role', 'name'], edit: [[{ name: 'role', size: 12 }], [{ name: 'name', size: 12 }]] };
  await user
    .send('put', configurationOf('person'))
    .send({ settings: { ...contentType.settings, pageSize: 50 }, layouts: hers })
    .expect(200);
  await booted.restart();
  const kept = (await readConfiguration(await signIn(booted), 'person')).contentType;
  expect(kept.layouts).toEqual(hers);
  expect(kept.settings.pageSize).toBe(50);
});

interface Configuration {
  contentType: {
    settings: Record<string, unknown>;
    metadatas: Record<string, { edit: { mainField?: string } }>;
    layouts: { list: string[]; edit: { name: string; size: number }[][] };
  };
}

async function readConfiguration(user: PanelUser, noun: string): Promise<Configuration> {
  const { body } = await user.send('get', configurationOf(noun)).expect(200);
  return body.data as Configuration;
}
