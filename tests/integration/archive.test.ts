import { auditIn, verifyAudit } from '../support/audit-chain';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { newsroomOf } from '../support/newsroom-client';

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

const locales = ['ar', 'fr', 'en'];
const archive = Array.from({ length: 120 }, (_, index) => locales.map((locale) => editionOf(index, locale))).flat();

test('an archive brought in at once is read like what was published here, with the instants of its day', async () => {
  await bring(archive);
  const { body } = await newsroomOf(booted).get('press-releases?locale=fr&pagination[pageSize]=2');
  expect(body.meta.pagination.total).toBe(120);
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Bilan 119', 'Bilan 118']);
  const whole = await newsroomOf(booted).read('press-releases/bilan-7?locale=ar');
  expect(whole).toMatchObject({ releasedAt: '2014-01-08T09:00:00.000Z', edition: 1, state: 'live' });
  expect(whole.translations).toHaveLength(2);
});

test('each of its releases has an entry in the audit, and the chain holds', async () => {
  const entries = await auditIn(booted.strapi);
  expect(entries).toHaveLength(120);
  expect(() => verifyAudit(entries)).not.toThrow();
});

test('where one slug is taken, nothing of it comes in', async () => {
  const clashing = [editionOf(500, 'fr'), { ...editionOf(501, 'fr'), ...documentWith(501, 'fr', 'bilan-3') }];
  await expect(bring(clashing)).rejects.toThrow('The slug "bilan-3" belongs to another subject.');
  expect((await newsroomOf(booted).get('press-releases/bilan-500?locale=fr')).status).toBe(404);
});

test('an instant that readers could not page by is refused', async () => {
  const edition = editionOf(600, 'fr');
  const document = { ...edition.document, releasedAt: '2024-05-08T15:00:00Z' };
  await expect(bring([{ ...edition, document }])).rejects.toThrow('"2024-05-08T15:00:00Z" is no instant');
});

const bring = (editions: object[]) =>
  booted.strapi
    .plugin('press-office')
    .service('record')
    .write(editions, { now: new Date('2026-01-05T09:00:00Z'), actor: 'archive' });

function editionOf(index: number, locale: string) {
  return {
    subject: { kind: 'press-release', id: `archived${index}` },
    kind: 'first',
    leftOutOfSummary: ['body'],
    facets: [],
    note: null,
    actor: 'archive',
    ...documentWith(index, locale, `bilan-${index}`),
  };
}

function documentWith(index: number, locale: string, slug: string) {
  const instant = new Date(Date.UTC(2014, 0, 1 + index, 9)).toISOString();
  const head = { documentId: `archived${index}`, locale, dir: locale === 'ar' ? 'rtl' : 'ltr', slug, edition: 1 };
  const lists = { figures: [], projects: [], organisations: [], people: [], topics: [], corrections: [] };
  const body = { blocks: [], html: '<p>…</p>', text: '…' };
  const dated = { state: 'live', releasedAt: instant, updatedAt: instant };
  return {
    document: { ...head, ...dated, type: 'press-release', title: `Bilan ${index}`, summary: null, ...lists, body },
  };
}
