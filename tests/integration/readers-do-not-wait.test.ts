import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

const titles = async (): Promise<string[]> => {
  const { body } = await request(booted.strapi.server.httpServer).get('/api/press-releases?locale=fr').timeout(5000);
  return body.data.map(({ title }: { title: string }) => title);
};

test('while an act at the desk goes on, readers are answered with what is public, and see nothing of it before it is done', async () => {
  const desk = deskOf(booted.strapi);
  await desk.published('press-release', { fr: { title: 'Avant' } });
  const seenMeanwhile = await booted.strapi.db.transaction(async () => {
    await desk.published('press-release', { fr: { title: 'Après' } });
    return titles();
  });
  expect(seenMeanwhile).toEqual(['Avant']);
  expect(await titles()).toEqual(['Après', 'Avant']);
});

test('an act that is undone was never public', async () => {
  const desk = deskOf(booted.strapi);
  const undone = booted.strapi.db.transaction(async () => {
    await desk.published('press-release', { fr: { title: 'Jamais' } });
    await titles();
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await titles()).toEqual(['Après', 'Avant']);
});
