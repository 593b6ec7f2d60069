import request, { type Test } from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices, type Stage } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { editionsIn, inBrief } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';

/** What the public gets of a release that was corrected, withdrawn, reinstated, or given another address. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let watch: RecordWatch;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

const first = '2026-03-01T09:00:00.000Z';
const corrected = '2026-03-02T09:00:00.000Z';
const withdrawn = '2026-03-03T09:00:00.000Z';
const reinstated = '2026-03-04T09:00:00.000Z';

describe('corrected', () => {
  test('the newest edition with what was wrong; older words stay readable, marked superseded', async () => {
    const { id, slug } = await correctedRelease();
    const answer = await newsroom.read(`press-releases/${slug}?locale=fr`);
    expect(answer).toMatchObject({ edition: 2, state: 'live', title: `Corrigé ${id}`, releasedAt: first });
    expect(answer).toMatchObject({ updatedAt: corrected, corrections: [correction(2)] });
    expect(await newsroom.read(`press-releases/${slug}/editions/1?locale=fr`)).toMatchObject({
      edition: 1,
      state: 'superseded',
      title: 'Titre faux',
      corrections: [],
    });
    expect(await newsroom.read(`press-releases/${slug}/editions?locale=fr`)).toMatchObject([
      { edition: 1, kind: 'first', state: 'superseded', note: null, issuedAt: first },
      { edition: 2, kind: 'correction', state: 'live', note: 'Le titre était faux.', issuedAt: corrected },
    ]);
    expect(await newsroom.read(`press-releases/${id}`)).toMatchObject({ edition: 1, corrections: [] });
    const { data } = await ask(slug, 'title edition corrections { edition at note } withdrawal { reason }');
    expect(data.pressRelease).toEqual({
      title: `Corrigé ${id}`,
      edition: 2,
      corrections: [correction(2)],
      withdrawal: null,
    });
  });

  test('a minor edit is an edition, and no correction', async () => {
    const { id, slug } = await correctedRelease();
    await edit(id, 'fr', { summary: 'Résumé' });
    await desk.act('correct', id, { kind: 'minor' });
    const answer = await newsroom.read(`press-releases/${slug}?locale=fr`);
    expect(answer).toMatchObject({ edition: 3, summary: 'Résumé', corrections: [correction(2)] });
    await edit(id, 'fr', { summary: 'Résumé corrigé' });
    await desk.act('correct', id, { kind: 'correction', notes: { fr: 'Le résumé aussi.' } });
    const again = await newsroom.read(`press-releases/${slug}?locale=fr`);
    expect(again.corrections).toMatchObject([correction(2), { edition: 4, note: 'Le résumé aussi.' }]);
  });

  test('a language that comes out later has its first edition, and needs no note', async () => {
    const { id, slug } = await correctedRelease();
    await edit(id, 'en', { title: `English ${id}` });
    await desk.act('correct', id, { kind: 'correction', notes: {} });
    expect(await newsroom.read(`press-releases/${id}?locale=en`)).toMatchObject({ edition: 1, corrections: [] });
    expect((await newsroom.read(`press-releases/${slug}?locale=fr`)).translations).toHaveLength(2);
  });
});

/** Status of each address of a release that was corrected once, then withdrawn for a reason; then reinstated. */
const table: Record<string, { present: number; former: number; editions: number; older: number; after: number }> = {
  //                     by its address  by a former one  /editions       /editions/1 … 3  those once reinstated
  superseded: /*       */ { present: 200, former: 301, editions: 200, older: 200, after: 200 },
  inaccurate: /*       */ { present: 200, former: 301, editions: 200, older: 200, after: 200 },
  duplicate: /*        */ { present: 301, former: 301, editions: 200, older: 200, after: 200 },
  'published-in-error': { present: 410, former: 410, editions: 410, older: 410, after: 410 },
  legal: /*            */ { present: 410, former: 410, editions: 410, older: 410, after: 410 },
};

describe.each(Object.entries(table))('withdrawn as %s', (reason, statuses) => {
  const status = async (path: string) => (await newsroom.get(`press-releases/${path}`)).status;
  let release: Release;
  let other: Release;

  beforeAll(async () => {
    other = await correctedRelease();
    release = await correctedRelease();
    await withdraw(release.id, { reason, replacement: other.id });
  });

  test('by its address and by its documentId', async () => {
    for (const reference of [release.slug, release.id]) {
      expect(await status(`${reference}?locale=fr`)).toBe(statuses.present);
    }
    expect(await status(release.id)).toBe(statuses.present);
  });

  test('by an address that it had before', async () => {
    expect(await status(`${release.former}?locale=fr`)).toBe(statuses.former);
  });

  test('its record', async () => {
    const answer = await newsroom.get(`press-releases/${release.slug}/editions?locale=fr`).expect(statuses.editions);
    if (statuses.editions !== 200) return expectGone(answer);
    expect(answer.body.data).toMatchObject([
      { edition: 1, kind: 'first', state: 'superseded' },
      { edition: 2, kind: 'correction', state: 'superseded' },
      { edition: 3, kind: 'withdrawal', state: 'withdrawn', note: notices.fr },
    ]);
  });

  test('its editions one by one', async () => {
    const states = ['superseded', 'superseded', 'withdrawn'];
    for (const [index, state] of states.entries()) {
      const path = `press-releases/${release.slug}/editions/${index + 1}?locale=fr`;
      const answer = await newsroom.get(path).expect(statuses.older);
      if (statuses.older === 200) expect(answer.body.data).toMatchObject({ edition: index + 1, state });
      else expectGone(answer);
    }
    expect(await status(`${release.slug}/editions/4?locale=fr`)).toBe(statuses.editions === 410 ? 410 : 404);
  });

  test('no list, filter, count or other release shows it', async () => {
    for (const query of ['', `filters[slug]=${release.slug}`, `filters[documentId]=${release.id}`]) {
      const { body } = await newsroom.get(`press-releases?locale=fr&pagination[pageSize]=100&${query}`).expect(200);
      expect(JSON.stringify(body)).not.toContain(release.id);
      expect(body.meta.pagination.total).toBe(body.data.length);
    }
    const { data } = await graphql('{ pressReleases(locale: "fr", pagination: { limit: 100 }) { documentId } }');
    expect(JSON.stringify(data)).not.toContain(release.id);
  });

  test('over GraphQL', async () => {
    const { data } = await ask(release.slug, whole);
    const former = (await ask(release.former, 'documentId')).data.pressRelease;
    if (reason === 'duplicate') {
      expect(data.pressRelease).toMatchObject({ documentId: other.id, state: 'live', withdrawal: null });
      expect(former).toEqual({ documentId: other.id });
    } else if (statuses.present === 200) {
      expect(data.pressRelease).toEqual({ ...noWords, ...headOf(release), withdrawal: told(reason, other) });
      expect(former).toEqual({ documentId: release.id });
    } else {
      expect([data.pressRelease, former]).toEqual([null, null]);
    }
  });

  test('reinstated: live again at its address, and what was closed stays closed', async () => {
    booted.setClock(reinstated);
    await desk.act('reinstate', release.id, { notes: { fr: 'Retiré à tort.' } });
    const answer = await newsroom.read(`press-releases/${release.slug}?locale=fr`);
    expect(answer).toMatchObject({ edition: 4, state: 'live', releasedAt: first, updatedAt: reinstated });
    expect(answer).not.toHaveProperty('withdrawal');
    expect(inBrief(await editionsIn(booted.strapi, release.id)).slice(-2)).toEqual([
      'ar 3 reinstatement live',
      'fr 4 reinstatement live',
    ]);
    expect(await status(`${release.former}?locale=fr`)).toBe(301);
    for (const number of [1, 2, 3]) {
      expect(await status(`${release.slug}/editions/${number}?locale=fr`)).toBe(statuses.after);
    }
    expect(await status(`${release.slug}/editions/4?locale=fr`)).toBe(200);
    const record = await newsroom.read(`press-releases/${release.slug}/editions?locale=fr`);
    expect(record).toMatchObject([{}, {}, {}, { kind: 'reinstatement', state: 'live', note: 'Retiré à tort.' }]);
    expect(record[3].previousHash).not.toBeNull();
    const { data } = await ask(release.slug, 'state withdrawal { reason }');
    expect(data.pressRelease).toEqual({ state: 'live', withdrawal: null });
    const list = await newsroom.read(`press-releases?locale=fr&filters[documentId]=${release.id}`);
    expect(list).toHaveLength(1);
  });
});

describe('reinstated in one of its languages', () => {
  const back = { reason: 'Retiré à tort' };

  async function reinstatedInArabic(): Promise<Release> {
    const release = await correctedRelease();
    await withdraw(release.id, { reason: 'legal' });
    await desk.act('reinstate', release.id, { ...back, locales: ['ar'] });
    return release;
  }

  test('stays withdrawn in the other, which no correction brings back', async () => {
    const { id, slug } = await reinstatedInArabic();
    expect((await newsroom.read(`press-releases/${id}`)).translations).toEqual([]);
    await edit(id, 'fr', { title: 'Autres mots' });
    for (const locales of [undefined, ['fr'], ['ar', 'fr']]) {
      const correct = desk.act('correct', id, { kind: 'minor', ...(locales && { locales }) });
      await expect(correct).rejects.toMatchObject({ details: { code: 'NOTHING_CHANGED' } });
    }
    await edit(id, 'ar', { summary: 'ملخص' });
    expect(await desk.act('correct', id, { kind: 'minor' })).toMatchObject({ locales: ['ar'] });
    await newsroom.get(`press-releases/${slug}?locale=fr`).expect(410);
  });

  test('follows in the other by the same verb, and the first is left alone', async () => {
    const { id, slug } = await reinstatedInArabic();
    const live = desk.act('reinstate', id, { ...back, locales: ['ar', 'fr'] });
    await expect(live).rejects.toMatchObject({ status: 409, details: { code: 'NOT_WITHDRAWN', locales: ['ar'] } });
    expect(await desk.act('reinstate', id, back)).toMatchObject({ stage: 'published', locales: ['fr'] });
    await newsroom.get(`press-releases/${slug}?locale=fr`).expect(200);
    expect(inBrief(await editionsIn(booted.strapi, id)).slice(-2)).toEqual([
      'ar 3 reinstatement live',
      'fr 4 reinstatement live',
    ]);
    await expect(desk.act('reinstate', id, back)).rejects.toMatchObject({ details: { code: 'WRONG_STAGE' } });
  });
});

describe('a notice that may be read', () => {
  test('has the words of the office and the replacement, and nothing of the release but its name', async () => {
    const other = await correctedRelease();
    const release = await correctedRelease();
    await withdraw(release.id, { reason: 'superseded', replacement: other.id });
    expect(await newsroom.read(`press-releases/${release.slug}?locale=fr`)).toEqual({
      ...headOf(release),
      dir: 'ltr',
      translations: [],
      withdrawal: told('superseded', other),
    });
    expect((await newsroom.read(`press-releases/${release.id}`)).withdrawal.notice).toBe(notices.ar);
  });

  test.each(['title', 'title,slug', 'documentId', 'body', 'figures,body'])(
    'says that the release was withdrawn, also when only %s is asked for',
    async (fields) => {
      const release = await correctedRelease();
      await withdraw(release.id, { reason: 'inaccurate' });
      const answer = await newsroom.read(`press-releases/${release.slug}?locale=fr&fields=${fields}`);
      expect(answer).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'inaccurate', notice: notices.fr } });
      expect(answer).not.toHaveProperty('body');
      const { data } = await ask(release.slug, 'title');
      expect(data.pressRelease).toEqual({ title: `Corrigé ${release.id}` });
    },
  );

  test('leads to a replacement that has another address by now', async () => {
    const other = await correctedRelease();
    const [superseded, duplicate] = [await correctedRelease(), await correctedRelease()];
    await withdraw(superseded.id, { reason: 'superseded', replacement: other.id });
    await withdraw(duplicate.id, { reason: 'duplicate', replacement: other.id });
    const slug = `moved-${other.id}`;
    await edit(other.id, 'fr', { slug });
    await desk.act('correct', other.id, { kind: 'minor' });
    const notice = await newsroom.read(`press-releases/${superseded.slug}?locale=fr`);
    expect(notice.withdrawal.replacement).toEqual({ documentId: other.id, slug });
    const moved = await newsroom.get(`press-releases/${duplicate.slug}?locale=fr&fields=title`).expect(301);
    expect(moved.headers.location).toBe(`/api/press-releases/${slug}?locale=fr&fields=title`);
    expect((await ask(superseded.slug, 'withdrawal { replacement { slug } }')).data.pressRelease).toEqual({
      withdrawal: { replacement: { slug } },
    });
    expect((await ask(duplicate.slug, 'slug')).data.pressRelease).toEqual({ slug });
  });

  test('of a duplicate of a duplicate leads on to what is live', async () => {
    const [last, middle, start] = [await correctedRelease(), await correctedRelease(), await correctedRelease()];
    await withdraw(start.id, { reason: 'duplicate', replacement: middle.id });
    await withdraw(middle.id, { reason: 'duplicate', replacement: last.id });
    const { headers } = await newsroom.get(`press-releases/${start.slug}?locale=fr`).expect(301);
    expect(headers.location).toBe(`/api/press-releases/${middle.slug}?locale=fr`);
    const next = await request(booted.strapi.server.httpServer).get(headers.location ?? '');
    expect(next.headers.location).toBe(`/api/press-releases/${last.slug}?locale=fr`);
    expect((await ask(start.former, 'documentId')).data.pressRelease).toEqual({ documentId: last.id });
  });

  test('keeps its address: no other release is given it', async () => {
    const release = await correctedRelease();
    await withdraw(release.id, { reason: 'legal' });
    for (const slug of [release.slug, release.former]) {
      await expect(desk.draft('press-release', { fr: { title: 'Voleur', slug } })).rejects.toMatchObject({
        details: { code: 'SLUG_TAKEN' },
      });
    }
  });
});

describe('not public yet', () => {
  const hidden: Stage[] = ['draft', 'submitted', 'approved', 'scheduled'];

  test.each(hidden)('in stage %s: the same bytes as for what never existed', async (stage) => {
    booted.setClock(first);
    const slug = `hidden-${stage}`;
    const id = await desk.bringTo(stage, await desk.draft('press-release', { fr: { title: 'Secret', slug } }));
    for (const reference of [slug, id, `${slug}/editions`, `${slug}/editions/1`]) {
      const path = (of: string) => `press-releases/${reference.replace(slug, of).replace(id, of)}?locale=fr`;
      const [answer, nothing] = [
        await newsroom.get(path(reference.split('/')[0] ?? '')),
        await newsroom.get(path('no')),
      ];
      expect([answer.status, answer.text]).toEqual([404, nothing.text]);
    }
    expect((await ask(slug, 'title')).data.pressRelease).toBeNull();
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

interface Release {
  id: string;
  /** Its French address, and the one before. */
  slug: string;
  former: string;
}

let releases = 0;

/** A release in Arabic and French whose French title was corrected, and whose French address changed with it. */
async function correctedRelease(): Promise<Release> {
  releases += 1;
  const former = `first-${releases}`;
  const slug = `second-${releases}`;
  booted.setClock(first);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Le texte.' }] }];
  const words = {
    ar: { title: `بلاغ ${releases}` },
    fr: { title: 'Titre faux', slug: former, topics: ['emploi'], body },
  };
  const id = await desk.bringTo('published', await desk.draft('press-release', words));
  booted.setClock(corrected);
  await edit(id, 'fr', { title: `Corrigé ${id}`, slug });
  await desk.act('correct', id, { kind: 'correction', notes: { fr: 'Le titre était faux.' } });
  return { id, slug, former };
}

const edit = (documentId: string, locale: string, data: object) =>
  desk.documents('press-release').update({ documentId, locale, data } as never);

async function withdraw(id: string, { reason, replacement }: { reason: string; replacement?: string }): Promise<void> {
  booted.setClock(withdrawn);
  await desk.act('withdraw', id, { reason, notices, ...(replacement === undefined ? {} : { replacement }) });
}

const correction = (edition: number) => ({ edition, at: corrected, note: 'Le titre était faux.' });

const headOf = ({ id, slug }: Release) => ({
  documentId: id,
  locale: 'fr',
  slug,
  edition: 3,
  state: 'withdrawn',
  releasedAt: first,
  updatedAt: withdrawn,
  type: 'press-release',
  title: `Corrigé ${id}`,
});

const told = (reason: string, replacement: Release) => ({
  at: withdrawn,
  reason,
  notice: notices.fr,
  replacement: { documentId: replacement.id, slug: replacement.slug },
});

function expectGone({ body, headers }: Awaited<Test>): void {
  expect(body).toMatchObject({
    data: null,
    error: { name: 'GoneError', message: notices.fr, details: { code: 'WITHDRAWN', notice: notices.fr } },
  });
  expect(headers['cache-control']).toBe('no-store');
}

const whole = `documentId locale slug edition state releasedAt updatedAt type title
  kicker subtitle summary dateline { place } body { html } cover { url } topics
  figures { key } projects { slug } organisations { slug } people { slug } contacts { name }
  gallery { url } attachments { url } corrections { note } translations { slug }
  withdrawal { at reason notice replacement { documentId slug } }`;

const noWords = {
  kicker: null,
  subtitle: null,
  summary: null,
  dateline: null,
  body: null,
  cover: null,
  topics: [],
  figures: [],
  projects: [],
  organisations: [],
  people: [],
  contacts: [],
  gallery: [],
  attachments: [],
  corrections: [],
  translations: [],
};

async function graphql(query: string) {
  const { body } = await request(booted.strapi.server.httpServer).post('/graphql').send({ query }).expect(200);
  expect(body.errors).toBeUndefined();
  return body as { data: Record<string, unknown> };
}

const ask = (slug: string, fields: string) => graphql(`{ pressRelease(slug: "${slug}", locale: "fr") { ${fields} } }`);
