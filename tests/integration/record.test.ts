import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
});
afterAll(() => booted.stop());

test('publishing writes', async () => {
  booted.setClock('2024-05-08T15:00:00.000Z');
  const ilo = await desk.draft('organisation', { ar: { name: 'منظمة العمل الدولية', acronym: 'ILO' }, fr: { name: 'OIT' }, en: { name: 'ILO org' } });
  await desk.publish('organisation', ilo);
  const p = await desk.draft('partner-project', { ar: { name: 'ثام', acronym: 'THAMM', funders: [ilo] }, fr: { name: 'THAMM fr' } });
  await desk.publish('partner-project', p);
  const rows = await booted.strapi.db.connection('press_office_editions').select('*');
  console.log(rows);
});
