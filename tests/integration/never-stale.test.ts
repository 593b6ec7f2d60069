import fc from 'fast-check';
import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices } from '../support/desk';

// Whatever is done at the desk, whoever asks next is answered as if nothing were kept in memory.

type Step =
  { do: 'write' | 'publish' | 'withdraw' | 'reinstate' | 'rename'; release: number } | { do: 'revise' | 'project' };

const start = Date.parse('2026-02-14T08:00:00.000Z');
let booted: BootedStrapi;
let project: string;
let figure: string;
let releases: string[];
let count = 0;

beforeAll(async () => {
  booted = await bootStrapi();
  const desk = deskOf(booted.strapi);
  project = await desk.published('partner-project', { ar: { name: 'مرسى', acronym: 'MARSA' }, fr: { name: 'Marsa' } });
  figure = await desk.published('figure', {
    ar: { label: 'مقاعد', key: 'seats', value: '100', project },
    fr: { label: 'places' },
  });
  releases = [];
  for (const number of [0, 1]) {
    const words = { projects: [project], figures: [figure], slug: `release-${number}` };
    releases.push(
      await desk.draft('press-release', { ar: { title: 'بلاغ', ...words }, fr: { title: 'Bilan', ...words } }),
    );
  }
});
afterAll(() => booted.stop());

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('write', 'publish', 'publish', 'withdraw', 'reinstate', 'rename'),
      release: fc.nat(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('revise', 'project') }) },
) as fc.Arbitrary<Step>;

test('no answer is older than the last act, in whatever order things are done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      for (const one of steps) {
        await readAll();
        await take(one);
        await expectPresent();
      }
    }),
    { numRuns: 8, endOnFailure: true, seed: 6 },
  );
}, 240_000);

test('an answer from memory says when the next embargo ends, also one that was kept before it was set', async () => {
  const desk = deskOf(booted.strapi);
  const release = await desk.draft('press-release', { fr: { title: 'Sous embargo' } });
  booted.setClock('2026-06-01T08:00:01.000Z');
  await readAll();
  const kept = await get('press-releases?locale=fr');
  expect(kept.headers['cache-control']).toBe('public, max-age=29');
  await desk.bringTo('approved', release);
  await desk.act('schedule', release, { embargoUntil: '2026-06-01T08:00:11.000Z' });
  expect((await get('press-releases?locale=fr')).headers['cache-control']).toBe('public, max-age=10');
  booted.setClock('2026-06-01T08:00:10.500Z');
  expect((await get('press-releases?locale=fr')).headers['cache-control']).toBe('public, max-age=0');
  await desk.act('unschedule', release);
});

test('when another language becomes the default one, no answer is kept in the one that was', async () => {
  const locales = booted.strapi.plugin('i18n').service('locales');
  await get('press-releases');
  const inDefault = await get('press-releases');
  await locales.setDefaultLocale({ code: 'fr' });
  expect((await get('press-releases')).headers['content-language']).toBe('fr');
  await locales.setDefaultLocale({ code: 'ar' });
  expect(inDefault.headers['content-language']).toBe('ar');
});

const addresses = [
  'press-releases?locale=fr',
  'press-releases?locale=ar&pagination[pageSize]=1',
  'press-releases?locale=fr&filters[projects][slug][$eq]=marsa',
  'press-releases?locale=fr&filters[figures][key][$eq]=seats',
  'press-releases/release-0?locale=fr',
  'press-releases/release-1?locale=ar',
  'press-releases/release-0/editions?locale=fr',
  'partner-projects/marsa?locale=fr',
  'figures?locale=fr&format=csv',
  'figures/seats?locale=ar',
];

const questions = [
  '{ pressReleases(locale: "fr") { title slug figures { value revised { value } } } }',
  '{ pressRelease(slug: "release-0", locale: "fr") { title state withdrawal { reason } translations { slug } } }',
  '{ partnerProject(slug: "marsa", locale: "fr") { name pressReleases { title } figures { value } } }',
];

const get = (path: string) => request(booted.strapi.server.httpServer).get(`/api/${path}`);

/** Twice: what is asked for again is kept. */
async function readAll(): Promise<void> {
  for (const address of addresses) {
    await get(address);
    await get(address);
  }
  for (const question of questions) {
    await ask(question);
    await ask(question);
  }
}

const ask = (query: string) => request(booted.strapi.server.httpServer).post('/graphql').send({ query });

async function expectPresent(): Promise<void> {
  for (const address of addresses) {
    const [kept, anew] = [await get(address), await get(neverAsked(address))];
    expect([address, kept.status, wordsOf(kept)]).toEqual([address, anew.status, wordsOf(anew)]);
    expect(kept.headers.etag).toBe(anew.headers.etag);
  }
  count += 1;
  for (const question of questions) {
    const [kept, anew] = [await ask(question), await ask(`${question} # ${count}`)];
    expect([question, kept.status, kept.text]).toEqual([question, anew.status, anew.text]);
  }
}

/** A redirect repeats the address as it was written. */
const wordsOf = ({ status, text }: { status: number; text: string }) =>
  status === 301 ? decodeURIComponent(text) : text;

/** The same address, written as nobody has written it yet: each letter of its query as it is, or percent-encoded. */
function neverAsked(address: string): string {
  count += 1;
  const [path = '', query = ''] = address.split('?');
  const letters = [...query].map((letter, place) =>
    /[a-z]/.test(letter) && (count >> (place % 16)) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter,
  );
  return `${path}?${letters.join('')}`;
}

async function take(one: Step): Promise<void> {
  booted.setClock(new Date(start + count * 60_000).toISOString());
  const desk = deskOf(booted.strapi);
  const release = 'release' in one ? (releases[one.release] ?? '') : '';
  // What may not be done now is refused: that changes nothing, and is a step too.
  await acts[one.do](desk, release).catch((error: Error) => {
    if (error.name !== 'RefusedError') throw error;
  });
}

type Desk = ReturnType<typeof deskOf>;
const acts: Record<Step['do'], (desk: Desk, release: string) => Promise<unknown>> = {
  write: (desk, release) => desk.update(release, { title: `Bilan ${count}` }, { locale: 'fr' }),
  rename: (desk, release) =>
    desk.update(release, { slug: `renamed-${release.slice(0, 3)}-${count}` }, { locale: 'fr' }),
  publish: (desk, release) => desk.publish('press-release', release),
  withdraw: (desk, release) => desk.act('withdraw', release, { reason: 'superseded', notices }),
  reinstate: (desk, release) => desk.act('reinstate', release, { reason: 'De retour' }),
  async revise(desk) {
    const data = { value: String(100 + count), revisionReason: 'Recompté' };
    await desk.update(figure, data, { noun: 'figure', locale: 'ar' });
    await desk.publish('figure', figure);
  },
  async project(desk) {
    await desk.update(project, { name: `Marsa ${count}` }, { noun: 'partner-project', locale: 'fr' });
    await desk.publish('partner-project', project);
  },
};
