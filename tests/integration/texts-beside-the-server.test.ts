import { setTimeout } from 'node:timers/promises';
import type { Response, Test } from 'supertest';

import { auditIn } from '../support/audit-chain';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { longText } from '../support/long-text';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';

/** Texts are read in threads of their own: whatever staff paste, the public is answered, and the clock keeps its word. */

const usual = { seconds: 120, waiting: 16, megabytes: 768 };
const long = longText(400_000);
const page = 'Ouverture du centre\n\nRabat, le 12 mars 2024 – Le centre accueille 35 marins.';

let booted: BootedStrapi;
let writer: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  writer = await signIn(booted, 'press-office-writer');
});
beforeEach(() => limit({}));
afterAll(() => booted.stop());

const desk = () => deskOf(booted.strapi);
const limit = (changes: Partial<typeof usual>) =>
  booted.strapi.config.set('plugin::press-office.reading', { ...usual, ...changes });
const analyse = (text: string) => writer.send('post', '/press-office/intake/analyse').send({ text });
const save = (text: string, by = writer) => by.send('post', '/press-office/intake').send({ text, locale: 'fr' });
const countDrafts = () => booted.strapi.db.query('plugin::press-office.press-release').count();
const body = (text: string) =>
  text.split('\n\n').map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] }));
const longRelease = (title: string) => desk().draft('press-release', { fr: { title, body: body(long) } });

/** Sends requests at once; `areDone` tells whether all were answered. */
function atOnce(requests: readonly Test[]): { answers: Promise<Response[]>; areDone: () => boolean } {
  let isDone = false;
  const answers = Promise.all(requests).finally(() => (isDone = true));
  return { answers, areDone: () => isDone };
}

describe('while long texts are read', () => {
  test('readers are answered, a page is analysed, and a release comes out when it is due', async () => {
    booted.setClock('2024-03-12T10:00:00.000Z');
    const shown = await desk().published('press-release', { fr: { title: 'Déjà public', slug: 'deja-public' } });
    const due = await desk().bringTo(
      'approved',
      await desk().draft('press-release', { fr: { title: 'À dix heures' } }),
    );
    await desk().act('schedule', due, { embargoUntil: '2024-03-12T11:00:00.000Z' });
    const { publishDue } = booted.strapi.plugin('press-office').service('publication') as {
      publishDue(now: Date): Promise<{ published: { documentId: string }[] }>;
    };
    const { answers, areDone } = atOnce(Array.from({ length: 5 }, () => analyse(long)));
    // Until the first is being read.
    await setTimeout(300);
    const slowest = { ms: 0 };
    for (let time = 0; time < 20; time += 1) {
      const before = performance.now();
      await newsroomOf(booted).get(`press-releases/${shown}?locale=fr&fields=title`).expect(200);
      slowest.ms = Math.max(slowest.ms, performance.now() - before);
    }
    await analyse(page).expect(200);
    const { published } = await publishDue(new Date('2024-03-12T11:00:00.000Z'));
    expect(published.map(({ documentId }) => documentId)).toEqual([due]);
    await newsroomOf(booted).get(`press-releases/${due}?locale=fr`).expect(200);
    expect(areDone()).toBe(false);
    expect(slowest.ms).toBeLessThan(1000);
    for (const { status } of await answers) expect(status).toBe(200);
  });

  test('a release is published while another, a long one, is being submitted', async () => {
    const submitted = await longRelease('Un rapport à remettre');
    const other = await desk().bringTo('approved', await desk().draft('press-release', { fr: { title: 'Un autre' } }));
    const { answers, areDone } = atOnce([writer.act('submit', submitted)]);
    await desk().act('publish', other);
    expect(areDone()).toBe(false);
    expect((await answers)[0]!.body).toMatchObject({ data: { stage: 'submitted' } });
  });

  test('each is saved by whoever gave it', async () => {
    const editor = await signIn(booted, 'press-office-editor');
    const { answers } = atOnce([save(long), save(long, editor), save(page), save(page, editor)]);
    const ids = (await answers).map((answer) => answer.body.data.documentId as string);
    const writers = await Promise.all(
      ids.map((id) => booted.strapi.db.connection('press_office_release_stages').where({ release_id: id }).first()),
    );
    expect(writers.map((row) => row.last_edited_by)).toEqual([writer.id, editor.id, writer.id, editor.id]);
  });
});

test('too many texts at once: those that cannot wait are refused, saying when to come back, and leave nothing', async () => {
  limit({ waiting: 1 });
  const before = await countDrafts();
  const { answers } = atOnce(Array.from({ length: 6 }, () => save(long).set('Accept-Language', 'fr')));
  const refused = (await answers).filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(refused.length).toBeLessThan(6);
  for (const { status, headers, body: answer } of refused) {
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.error).toMatchObject({ name: 'ServiceUnavailableError', details: { code: 'READING_ROOM_FULL' } });
    expect(answer.error.message).toContain('Trop de textes');
  }
  expect(await countDrafts()).toBe(before + 6 - refused.length);
});

describe('a text that takes too long', () => {
  test('is read no further, nothing is written of it, and others are read as before', async () => {
    limit({ seconds: 0.2 });
    const before = await countDrafts();
    for (const request of [analyse(long), save(long)]) {
      const { body: answer } = await request.expect(400);
      expect(answer.error.details).toEqual({ code: 'READING_TOOK_TOO_LONG', seconds: 0.2 });
    }
    expect(await countDrafts()).toBe(before);
    limit({});
    await analyse(long).expect(200);
  });

  test('is not submitted', async () => {
    const id = await longRelease('Un rapport trop long');
    limit({ seconds: 0.2 });
    const { body: answer } = await writer.act('submit', id).expect(400);
    expect(answer.error.details.code).toBe('READING_TOOK_TOO_LONG');
    limit({});
    expect(await desk().stageOf(id)).toBe('draft');
  });
});

describe('words that are edited while they are read for a submission', () => {
  const edit = (id: string, title: string) => writer.content('press-release').update(id, 'fr', { title }).expect(200);

  test.each([
    ['to what is wrong', 'Un rapport', 'Un rapport de [à compléter]', 409],
    ['to what is right', 'Un rapport de [à compléter]', 'Un rapport', 200],
  ])('%s are what it is judged by', async (_, before, after, status) => {
    const id = await longRelease(before);
    const { answers, areDone } = atOnce([writer.act('submit', id)]);
    await edit(id, after);
    expect(areDone()).toBe(false);
    const [answer] = await answers;
    expect(answer!.status).toBe(status);
    const entries = (await auditIn(booted.strapi)).filter((entry) => entry.subject_id === id);
    expect(entries.map(({ verb, actor }) => [verb, actor])).toEqual(status === 200 ? [['submit', writer.email]] : []);
    if (status === 409) expect(answer!.body.error.details).toMatchObject({ code: 'COPY_DESK_ERRORS', verb: 'submit' });
  });
});

test('a text that needs more memory than there is for it ends its thread and not the server; the next is read', async () => {
  await booted.restart();
  limit({ megabytes: 40 });
  writer = await signIn(booted, 'press-office-writer');
  const { body: answer } = await analyse(longText(1_000_000)).expect(400);
  expect(answer.error.details).toEqual({ code: 'READING_TOOK_TOO_MUCH', megabytes: 40 });
  await analyse(longText(60_000)).expect(200);
});
