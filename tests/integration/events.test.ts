import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { until } from '../support/until';

// A host's webhooks hear of a publication as Strapi tells it, and a moment later: readers come first.

let booted: BootedStrapi;
const told: { locale: string; documentId: string }[] = [];

const localesTold = (documentId: string) =>
  told.filter((entry) => entry.documentId === documentId).map(({ locale }) => locale);

beforeAll(async () => {
  booted = await bootStrapi();
  booted.strapi.eventHub.on('entry.publish', async (event: { model: string; entry: (typeof told)[0] }) => {
    if (event.model === 'press-release') told.push(event.entry);
  });
});
afterAll(() => booted.stop());

const words = { ar: { title: 'بلاغ يسمع به' }, fr: { title: 'Communiqué annoncé' } };

test('readers have a release before Strapi tells of it, and it is told once in each language', async () => {
  const desk = deskOf(booted.strapi);
  const id = await desk.published('press-release', words);
  expect(localesTold(id)).toEqual([]);
  await newsroomOf(booted).get(`press-releases/${id}?locale=fr`).expect(200);
  await until('both languages are told', () => (localesTold(id).length >= 2 ? true : null));
  const next = await desk.published('press-release', words);
  await until('the next is told', () => (localesTold(next).length >= 2 ? true : null));
  expect(localesTold(id).sort()).toEqual(['ar', 'fr']);
  expect(localesTold(next).sort()).toEqual(['ar', 'fr']);
});

test('what was published just before the office closes is told all the same', async () => {
  const id = await deskOf(booted.strapi).published('press-release', words);
  await booted.restart();
  expect(localesTold(id).sort()).toEqual(['ar', 'fr']);
});
