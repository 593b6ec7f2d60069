import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type PanelUser, signIn } from '../support/panel';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let editor: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  editor = await signIn(booted, 'press-office-editor');
});
afterAll(() => booted.stop());

/** The links as the panel sends them when nobody has touched them. */
const untouched = Object.fromEntries(
  ['projects', 'figures', 'organisations', 'people', 'contacts'].map((name) => [name, { connect: [], disconnect: [] }]),
);
const titles = { ar: { title: 'جدول الدورات' }, fr: { title: 'Le calendrier' }, en: { title: 'The calendar' } };

test.each([
  ['a draft', false],
  ['a published release', true],
])('saving %s in one language in the panel leaves the drafts of the others where they are', async (_case, isPublic) => {
  const release = await desk.draft('press-release', titles);
  if (isPublic) await desk.publish('press-release', release);
  await editor
    .content('press-release')
    .update(release, 'fr', { title: 'Le calendrier corrigé', ...untouched })
    .expect(200);
  const drafts = await desk
    .documents('press-release')
    .findMany({ locale: '*', filters: { documentId: release } } as never);
  expect((drafts as unknown as { title: string }[]).map(({ title }) => title).toSorted()).toEqual(
    ['Le calendrier corrigé', 'The calendar', 'جدول الدورات'].toSorted(),
  );
});
