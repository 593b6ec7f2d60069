import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { openPurgedCache, type PurgedCache } from '../support/purged-cache';
import { until } from '../support/until';

/**
 * Whatever an act changes of what is public, a cache that has it must be told by one of its keys. Each act is done before the
 * same addresses; those whose answer became another are compared with what was purged.
 */

let cache: PurgedCache;
let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let world: Awaited<ReturnType<typeof publicWorld>>;
const everChanged = new Set<string>();

beforeAll(async () => {
  cache = await openPurgedCache();
  booted = await bootStrapi({ environment: { PRESS_OFFICE_PURGE_URL: cache.url } });
  booted.strapi.config.set('plugin::press-office.purge.again', 0);
  desk = deskOf(booted.strapi);
  booted.setClock('2026-03-01T09:00:00.000Z');
  world = await publicWorld();
});
afterAll(async () => {
  await booted.stop();
  await cache.stop();
});

const acts: [what: string, act: () => Promise<unknown>][] = [
  ['a release is published', () => desk.publish('press-release', world.draft)],
  [
    'a release is corrected, and leaves its project and its figure for others',
    async () => {
      const data = { title: 'Corrigé', projects: [world.otherProject], figures: [world.otherFigure] };
      await desk.update(world.release, data, { locale: 'fr' });
      await desk.act('correct', world.release, { kind: 'correction', notes: { fr: 'Faux.', ar: 'خطأ.' } });
    },
  ],
  ['a release comes out in another language', () => inEnglish('press-release', world.release, { title: 'Visit' })],
  [
    'a figure is revised',
    async () => {
      const data = { value: '4800', revisionReason: 'Recomptage.' };
      await desk.update(world.otherFigure, data, { noun: 'figure', locale: 'fr' });
      await desk.publish('figure', world.otherFigure);
    },
  ],
  ['a figure moves to another project', () => edit('figure', world.figure, { project: world.otherProject })],
  [
    'a project gets another slug and acronym',
    () => edit('partner-project', world.project, { slug: 'renamed', acronym: 'RNM' }),
  ],
  ['a project comes out in another language', () => inEnglish('partner-project', world.project, { name: 'Project' })],
  ['an organisation gets another slug', () => edit('organisation', world.organisation, { slug: 'org-renamed' })],
  ['a person leaves her organisation', () => edit('person', world.person, { organisation: null })],
  [
    'a release is withdrawn for another',
    () => desk.act('withdraw', world.draft, { reason: 'superseded', notices, replacement: world.release }),
  ],
  [
    'the other release is taken away too',
    () => desk.act('withdraw', world.release, { reason: 'published-in-error', notices }),
  ],
  ['a figure is taken away', () => desk.unpublish('figure', world.spareFigure)],
];

test.each(acts)('%s: no copy of before is left', async (_, act) => {
  const addresses = addressesOf(world);
  await settled();
  const before = await answersAt(addresses);
  await act();
  await until('the cache is told', () => cache.requests.length > 0 || null);
  const purged = new Set(await settled());
  const after = await answersAt(addresses);
  const changed = addresses.filter((address) => before[address]!.text !== after[address]!.text);
  expect(changed).not.toEqual([]);
  for (const address of changed) everChanged.add(address);
  // An error is not kept, and needs no purge.
  const kept = changed.filter((address) => before[address]!.isKept);
  expect(kept.filter((address) => !before[address]!.keys.some((key) => purged.has(key)))).toEqual([]);
});

test('each address was changed by something', () => {
  expect(addressesOf(world).filter((address) => !everChanged.has(address))).toEqual([]);
});

const addressesOf = ({
  project,
  otherProject,
  figure,
  otherFigure,
  release,
  draft,
  organisation,
  person,
}: typeof world) => [
  'press-releases?locale=fr',
  'press-releases?locale=fr&fields=title',
  'press-releases?locale=fr&fields=figures',
  'press-releases?locale=fr&fields=translations',
  'press-releases?locale=fr&filters[projects][slug]=renamed',
  'press-releases?locale=fr&filters[projects][acronym]=RNM',
  'press-releases?locale=fr&filters[organisations][slug]=org-renamed',
  'press-releases?locale=fr&filters[figures][key]=figure-2',
  `press-releases/${release}?locale=fr`,
  `press-releases/${release}/editions?locale=fr`,
  `press-releases/${release}/editions/1?locale=fr`,
  `press-releases/${draft}?locale=fr`,
  'partner-projects?locale=fr',
  'partner-projects?locale=fr&filters[organisations][slug]=org-renamed',
  ...[project, otherProject].map((id) => `partner-projects/${id}?locale=fr`),
  'figures?locale=fr',
  'figures.csv?locale=fr',
  'figures?locale=fr&filters[project][slug]=renamed',
  ...[figure, otherFigure].map((id) => `figures/${id}?locale=fr`),
  `figures/${otherFigure}.csv?locale=fr`,
  `organisations/${organisation}?locale=fr`,
  'people?locale=fr&filters[organisation][slug]=org-renamed',
  `people/${person}?locale=fr`,
];

async function publicWorld() {
  const organisation = await desk.published('organisation', { fr: { name: 'Office', slug: 'office' } });
  const person = await desk.published('person', { fr: { name: 'Salma', organisation } });
  const projectOf = (name: string) => desk.published('partner-project', { fr: { name, funders: [organisation] } });
  const [project, otherProject] = [await projectOf('Un'), await projectOf('Deux')];
  const figureOf = (number: number) =>
    desk.published('figure', { fr: { label: `Places ${number}`, key: `figure-${number}`, value: '4560', project } });
  const [figure, otherFigure, spareFigure] = [await figureOf(1), await figureOf(2), await figureOf(3)];
  const links = { projects: [project], figures: [figure], organisations: [organisation], people: [person] };
  const release = await desk.published('press-release', { fr: { title: 'Visite', ...links } });
  const draft = await desk.draft('press-release', {
    fr: { title: 'Nouvelle', ...links, figures: [figure, otherFigure] },
  });
  return { organisation, person, project, otherProject, figure, otherFigure, spareFigure, release, draft };
}

async function edit(noun: string, id: string, data: object): Promise<void> {
  await desk.update(id, data, { noun, locale: 'fr' });
  await desk.publish(noun, id);
}

async function inEnglish(noun: string, id: string, data: object): Promise<void> {
  await desk.update(id, data, { noun, locale: 'en' });
  await desk.publish(noun, id, 'en');
}

interface Answer {
  text: string;
  keys: string[];
  isKept: boolean;
}

async function answersAt(addresses: string[]): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const address of addresses) {
    const { status, text, headers } = await newsroomOf(booted).get(encodeURI(address));
    expect([address, status]).not.toEqual([address, 400]);
    const isKept = String(headers['cache-control']).startsWith('public');
    answers[address] = { text: `${status} ${text}`, keys: String(headers['surrogate-key'] ?? '').split(' '), isKept };
  }
  return answers;
}

let markers = 0;

/** Waits until the cache was told of all that was published so far, and answers what it was told, apart from the last. */
async function settled(): Promise<string[]> {
  markers += 1;
  const contact = await desk.published('person', { ar: { name: `علامة ${markers}` } });
  const last = await until(
    'the marker is purged',
    () => cache.requests.find(({ keys }) => keys.includes(contact)) ?? null,
  );
  const told = cache.requests.filter((request) => request !== last).flatMap(({ keys }) => keys);
  cache.requests.length = 0;
  return told;
}
