import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type RecordWatch, watchRecord } from '../support/record-watch';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let watch: RecordWatch;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
  booted.setClock('2024-05-08T15:00:00.000Z');
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

describe('a figure that is revised', () => {
  test('keeps its value in the releases that quoted it, which tell the newer one', async () => {
    const figure = await desk.published('figure', {
      ar: { label: 'مقاعد', key: 'seats', value: '4560', unit: 'مقعد' },
      fr: { label: 'Places', value: '4560', unit: 'places' },
    });
    const words = { ar: { title: 'قديم', figures: [figure] }, fr: { title: 'Ancien' } };
    const old = await desk.published('press-release', words);
    booted.setClock('2024-06-01T00:00:00.000Z');
    await desk.update(figure, { value: '4800', revisionReason: 'جناح جديد.' }, { noun: 'figure', locale: 'ar' });
    await desk.publish('figure', figure);
    const revised = { value: '4800', asOf: null, revision: 2, at: '2024-06-01T00:00:00.000Z' };
    for (const locale of ['ar', 'fr']) {
      expect((await newsroom.read(`figures/seats?locale=${locale}`)).revision).toBe(2);
      const release = await newsroom.read(`press-releases/${old}?locale=${locale}`);
      expect(release.figures).toMatchObject([{ value: '4560', revision: 1, revised }]);
      expect(release.edition).toBe(1);
    }
    const next = await desk.published('press-release', { ar: { title: 'جديد', figures: [figure] } });
    expect((await newsroom.read(`press-releases/${next}`)).figures).toMatchObject([
      { value: '4800', revision: 2, revised: null },
    ]);
    expect(await newsroom.read('figures/seats')).toMatchObject({
      revisions: [
        { revision: 1, value: '4560' },
        { revision: 2, value: '4800' },
      ],
    });
  });

  test('has one revision number in all its languages, whenever each of them is published', async () => {
    const figure = await desk.published('figure', { ar: { label: 'متدربون', key: 'trainees', value: '10' } });
    const id = await desk.published('press-release', { ar: { title: 'متدربون', figures: [figure] } });
    await desk.update(
      figure,
      { value: '12', revisionReason: 'إحصاء.' },
      { noun: 'figure', locale: 'ar', status: 'published' },
    );
    await desk.update(figure, { label: 'Stagiaires' }, { noun: 'figure', locale: 'fr', status: 'published' });
    expect(await newsroom.read('figures/trainees?locale=fr')).toMatchObject({ value: '12', revision: 2 });
    await desk.update(
      figure,
      { value: '15', revisionReason: 'Recomptage.' },
      { noun: 'figure', locale: 'fr', status: 'published' },
    );
    expect((await newsroom.read('figures/trainees?locale=fr')).revision).toBe(3);
    expect((await newsroom.read(`press-releases/${id}`)).figures).toMatchObject([
      { value: '10', revision: 1, revised: { value: '15', revision: 3 } },
    ]);
  });

  test('a new label or unit is not a revision', async () => {
    const figure = await desk.published('figure', { ar: { label: 'فروع', key: 'branches', value: '79' } });
    await desk.update(figure, { label: 'عدد الفروع' }, { noun: 'figure', locale: 'ar', status: 'published' });
    expect(await newsroom.read('figures/branches')).toMatchObject({ edition: 2, revision: 1 });
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());
