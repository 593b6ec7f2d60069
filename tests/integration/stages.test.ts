import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { editionsIn, inBrief } from '../support/record';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
});
afterAll(() => booted.stop());

test('smoke', async () => {
  booted.setClock('2026-03-01T09:00:00.000Z');
  const id = await desk.draft('press-release', { ar: { title: 'عنوان' }, fr: { title: 'Titre' } });
  await desk.act('submit', id);
  await desk.act('approve', id);
  console.log(await desk.act('schedule', id, { embargoUntil: '2026-03-02T10:00:00Z' }));
  const publication = booted.strapi.plugin('press-office').service('publication') as any;
  console.log(await publication.reportOn(id));
  console.log(await publication.agenda({ from: null, to: null, now: new Date() }));
  const t = performance.now();
  console.log(await publication.publishDue(new Date('2026-03-02T10:00:00.000Z')), performance.now() - t);
  console.log(await publication.agenda({ from: null, to: null, now: new Date() }));
  console.log(inBrief(await editionsIn(booted.strapi, id)));
  await newsroom.get('press-releases?locale=fr').expect(200);
  await desk.documents('press-release').update({ documentId: id, locale: 'fr', data: { title: 'Autre' } } as never);
  console.log(await desk.act('correct', id, { kind: 'correction', notes: { fr: 'Oups' } }));
  console.log(await desk.act('withdraw', id, { reason: 'superseded', notices: { fr: 'Oups', ar: 'x' } }));
  console.log((await newsroom.get('press-releases/titre?locale=fr')).body);
  console.log(await desk.act('reinstate', id, { reason: 'x' }));
  console.log(
    await booted.strapi.db
      .connection('press_office_audit_entries')
      .select('sequence', 'verb', 'from_stage', 'to_stage', 'editions'),
  );
});
