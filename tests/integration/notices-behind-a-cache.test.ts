import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

test('a notice is purged when its replacement, which was taken away too, comes back', async () => {
  const desk = deskOf(booted.strapi);
  const [old, other] = [
    await desk.published('press-release', { fr: { title: 'Ancien' } }),
    await desk.published('press-release', { fr: { title: 'Nouveau' } }),
  ];
  await desk.act('withdraw', old, { reason: 'superseded', notices, replacement: other });
  await desk.act('withdraw', other, { reason: 'legal', notices });
  const { body, headers } = await newsroomOf(booted).get('press-releases/ancien?locale=fr');
  expect(body.data.withdrawal.replacement).toBeNull();
  expect(headers['surrogate-key']?.split(' ')).toEqual(expect.arrayContaining([old, other]));
});
