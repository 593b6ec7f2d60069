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

test('no commit is lost with the power, after a connection that broke was replaced either', async () => {
  const { connection, dialect } = booted.strapi.db;
  if (dialect.client !== 'sqlite') return;
  const synchronous = async () => (await connection.raw('PRAGMA synchronous'))[0].synchronous;
  const full = 2;
  expect(await synchronous()).toBe(full);
  const broken = await connection.client.acquireConnection();
  broken.__knex__disposed = 'broken';
  await connection.client.releaseConnection(broken);
  expect(await connection.client.acquireConnection().then(release)).not.toBe(broken);
  expect(await synchronous()).toBe(full);

  async function release(replacement: unknown) {
    await connection.client.releaseConnection(replacement);
    return replacement;
  }
});
