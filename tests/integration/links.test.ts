import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let panel: PanelUser;
let watch: RecordWatch;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
  booted.setClock('2024-05-08T15:00:00.000Z');
  panel = await signIn(booted);
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

describe('links to what was never public', () => {
  const refusals = {
    ar: /غير منشور/,
    fr: /n’est pas public/,
    en: /is not public/,
  };

  test.each(Object.entries(refusals))(
    'are refused by name, in the language of the request: %s',
    async (language, words) => {
      const project = await desk.draft('partner-project', { ar: { name: 'مشروع سري' } });
      const id = await approved({ title: 'يذكر مشروعا سريا', projects: [project] });
      const { body } = await publishAtDesk(id).set('Accept-Language', `${language}-MA, ${language};q=0.9`).expect(409);
      expect(body).toMatchObject({
        data: null,
        error: {
          status: 409,
          name: 'RefusedError',
          details: {
            code: 'LINKS_NEVER_PUBLIC',
            verb: 'publish',
            linked: [{ documentId: project, name: 'مشروع سري' }],
          },
        },
      });
      expect(body.error.message).toContain('مشروع سري');
      expect(body.error.message).toMatch(words);
      expect(await record(id)).toEqual([]);
    },
  );

  test('are refused by the panel’s Publish in the same words', async () => {
    const project = await desk.draft('partner-project', { ar: { name: 'مشروع لم يعلن' } });
    const id = await approved({ title: 'من اللوحة أيضا', projects: [project] });
    const atPanel = panel.content('press-release').publish(id, 'ar').set('Accept-Language', 'ar');
    const { body } = await atPanel.expect(409);
    expect(body.error).toMatchObject({ name: 'RefusedError', details: { code: 'LINKS_NEVER_PUBLIC' } });
    expect(body.error).toEqual((await publishAtDesk(id).set('Accept-Language', 'ar')).body.error);
  });

  test.each([
    ['figures', 'figure', { label: 'رقم خفي', value: '7' }],
    ['organisations', 'organisation', { name: 'منظمة خفية' }],
    ['people', 'person', { name: 'شخص خفي' }],
  ])('are refused for %s too', async (attribute, noun, words) => {
    const linked = await desk.draft(noun, { ar: words });
    const id = await approved({ title: 'يذكر شيئا خفيا', [attribute]: [linked] });
    expect((await publishAtDesk(id).expect(409)).body.error.details.linked).toMatchObject([{ documentId: linked }]);
  });

  test('are published with the release when that is asked, dependencies of dependencies too', async () => {
    const funder = await desk.draft('organisation', { ar: { name: 'ممول' }, fr: { name: 'Bailleur' } });
    const project = await desk.draft('partner-project', { ar: { name: 'مشروع ممول', funders: [funder] } });
    const figure = await desk.draft('figure', { ar: { label: 'رقم المشروع', value: '12', project } });
    const id = await approved({ title: 'كل شيء معا', projects: [project], figures: [figure] });
    await publishAtDesk(id, { withDependencies: true }).expect(200);
    for (const one of [funder, project, figure, id]) expect((await record(one))[0]).toMatchObject({ state: 'live' });
    expect(await newsroom.read(`press-releases/${id}`)).toMatchObject({
      projects: [{ documentId: project }],
      figures: [{ documentId: figure, value: '12' }],
    });
  });

  test('are refused again once what they lead to was taken away', async () => {
    const project = await desk.published('partner-project', { ar: { name: 'مشروع زال' } });
    const id = await desk.published('press-release', { ar: { title: 'يذكر مشروعا زال', projects: [project] } });
    await desk.unpublish('partner-project', project);
    await desk.update(id, { title: 'يذكره من جديد' }, { locale: 'ar' });
    const corrected = panel.act('correct', id, { kind: 'minor' });
    expect((await corrected.expect(409)).body.error.details.code).toBe('LINKS_NEVER_PUBLIC');
    expect((await newsroom.read(`press-releases/${id}`)).title).toBe('يذكر مشروعا زال');
  });
});

describe('what is to come out as well', () => {
  test('is told with all that it needs itself, and what was not agreed to is refused by its name', async () => {
    const funder = await desk.draft('organisation', { ar: { name: 'الممول' } });
    const project = await desk.draft('partner-project', { ar: { name: 'المشروع الممول', funders: [funder] } });
    const figure = await desk.draft('figure', { ar: { label: 'المستفيدون', key: 'funded', value: '7', project } });
    const id = await desk.draft('press-release', { ar: { title: 'بلاغ بروابط متتالية', figures: [figure] } });
    await desk.bringTo('approved', id);
    const { body: report } = await panel.send('get', `/press-office/press-releases/${id}`).expect(200);
    expect(report.data.hiddenLinks.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      funder,
      project,
      figure,
    ]);
    const { body } = await panel.act('publish', id, { withDependencies: [figure, project] }).expect(409);
    expect(body.error.details).toMatchObject({ code: 'LINKS_NEVER_PUBLIC', linked: [{ documentId: funder }] });
    await newsroom.get(`figures/funded`).expect(404);
    await panel.act('publish', id, { withDependencies: [] }).expect(409);
    await panel.act('publish', id, { withDependencies: [figure, project, funder] }).expect(200);
    expect((await newsroom.read('figures/funded?fields=*')).project).toBe(
      (await newsroom.read(`partner-projects/${project}`)).slug,
    );
  });
});

describe('links belong to the record, not to a translation', () => {
  const linksOf = async (id: string, locale: string) => {
    const populate = { projects: { fields: ['documentId'] } };
    const row = (await desk
      .documents('press-release')
      .findOne({ documentId: id, locale, populate } as never)) as unknown as { projects: { documentId: string }[] };
    return row.projects.map(({ documentId }) => documentId);
  };

  test('what is linked or unlinked in one locale is so in the others, and in a new translation', async () => {
    const names = (name: string) => ({ ar: { name: `${name} ع` }, fr: { name }, en: { name } });
    const [one, two] = [
      await desk.published('partner-project', names('Projet un')),
      await desk.published('partner-project', names('Projet deux')),
    ];
    const id = await desk.draft('press-release', { ar: { title: 'روابط' }, fr: { title: 'Liens' } });
    await desk.update(id, { projects: [one, two] }, { locale: 'ar' });
    expect(await linksOf(id, 'fr')).toEqual([one, two]);
    await desk.update(id, { projects: { disconnect: [one] } }, { locale: 'fr' });
    expect(await linksOf(id, 'ar')).toEqual([two]);
    await desk.update(id, { title: 'Links' }, { locale: 'en' });
    expect(await linksOf(id, 'en')).toEqual([two]);
    await panel
      .content('press-release')
      .update(id, 'en', { title: 'Links', projects: { connect: [{ documentId: one, locale: 'en' }], disconnect: [] } })
      .expect(200);
    for (const locale of ['ar', 'fr', 'en']) expect((await linksOf(id, locale)).sort()).toEqual([one, two].sort());
    await desk.publish('press-release', id);
    expect((await newsroom.read(`press-releases/${id}?locale=fr`)).projects).toHaveLength(2);
  });

  const later: [way: string, translate: (id: string) => Promise<unknown>][] = [
    ['at the panel', (id) => panel.content('press-release').update(id, 'en', { title: 'Later' }).expect(200)],
    ['from code', (id) => desk.update(id, { title: 'Later' }, { locale: 'en' }) as Promise<unknown>],
  ];

  test.each(later)(
    'a translation that is added %s after publication leaves those before as they are',
    async (_, add) => {
      const project = await desk.published('partner-project', { ar: { name: 'مشروع' }, en: { name: 'Project' } });
      const words = { ar: { title: 'قبل', projects: [project] }, fr: { title: 'Avant' } };
      const id = await desk.published('press-release', words);
      const rows = () =>
        booted.strapi.db
          .connection('press_office_press_releases')
          .where({ document_id: id })
          .whereNot({ locale: 'en' })
          .orderBy('id')
          .select('id', 'locale', 'title', 'slug', 'published_at');
      const before = await rows();
      expect(before).toHaveLength(4);
      await add(id);
      expect(await rows()).toEqual(before);
      for (const locale of ['ar', 'en']) expect(await linksOf(id, locale)).toEqual([project]);
      await desk.publish('press-release', id);
      expect((await newsroom.read(`press-releases/${id}?locale=en`)).translations).toHaveLength(2);
    },
  );
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const record = (subjectId?: string) => editionsIn(booted.strapi, subjectId);

/** An approved release, and the request that publishes it. */
async function approved(words: Record<string, unknown>): Promise<string> {
  return desk.bringTo('approved', await desk.draft('press-release', { ar: words }));
}
const publishAtDesk = (documentId: string, body: object = {}) => panel.act('publish', documentId, body);
