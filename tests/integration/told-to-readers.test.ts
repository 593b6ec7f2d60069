import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway } from '../support/desk';
import { content, deskAction, fieldsOf, makeRole } from '../support/role';
import { signInStaff, type Staff } from '../support/staff';

/** People at the desk are told no more by the press office than the content manager lets them read. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;

const secrets = /FIGSECRET|secret-fig|98\D?765|ZEPHYR|Quillecourt/;
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const release = (id: string, rest = '') => `/press-office/press-releases/${id}${rest}`;
const pressReleases = '/content-manager/collection-types/plugin::press-office.press-release';

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  const all = fieldsOf(booted.strapi, 'press-release');
  await makeRole(booted.strapi, 'releases-only', [
    ...(['read', 'update', 'publish'] as const).map((action) => content(action, 'press-release', { fields: all })),
    ...['submit', 'publish'].map(deskAction),
  ]);
  await makeRole(booted.strapi, 'slugs-only', [
    content('read', 'press-release', { fields: ['slug'], locales: ['fr'] }),
    ...['submit', 'approve'].map(deskAction),
  ]);
  await makeRole(booted.strapi, 'verbs-only', ['submit', 'approve', 'correct', 'withdraw'].map(deskAction));
  person = await signInStaff(booted, {
    writer: 'press-office-writer',
    reader: 'releases-only',
    slugs: 'slugs-only',
    verbs: 'verbs-only',
  });
});
afterAll(() => booted.stop());

const get = (who: string, path: string) => person(who).send('get', path).set('Accept-Language', 'en');
const reportTo = async (who: string, id: string) => (await get(who, release(id)).expect(200)).body.data;
const numbersTo = async (who: string, id: string) =>
  (await get(who, release(id, '/numbers?locale=fr')).expect(200)).body;

describe('of records that she may not read', () => {
  let figure: string;
  let project: string;
  let someone: string;
  const figureWords = { label: 'Stagiaires FIGSECRET formés', key: 'secret-fig', unit: 'stagiaires' };
  const words =
    'Les stagiaires FIGSECRE formés sont 98764 stagiaires, selon Bertrand Quilecourt du Projet Zephirsecret.';
  const quoting = (value: string) => `Les stagiaires formés sont ${value} stagiaires.`;

  beforeAll(async () => {
    figure = await desk.draft('figure', { fr: { ...figureWords, value: '98765', qualifier: 'exactly' } });
    project = await desk.draft('partner-project', { fr: { name: 'Projet ZEPHYRSECRET', acronym: 'ZEPHYR' } });
    someone = await desk.draft('person', { fr: { name: 'Bertrand Quillecourt' } });
  });

  test('a finding tells nobody of them who may not read them, and somebody who may', async () => {
    const id = await desk.draft('press-release', {
      fr: { title: 'Selon Bertrand Quilecourt', body: text(words), people: [someone], projects: [project] },
    });
    const hers = (await reportTo('writer', id)).findings.map(({ message }: { message: string }) => message);
    expect(hers).toEqual(expect.arrayContaining([expect.stringContaining('Bertrand Quillecourt')]));
    const told = await reportTo('reader', id);
    expect(JSON.stringify(told)).not.toMatch(secrets);
    const rules = told.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('translation-missing');
    expect(rules).not.toContain('name-near-record');
  });

  test('an error stops the text all the same, and is told without what is on record', async () => {
    const id = await desk.draft('press-release', {
      fr: { title: 'Bilan', summary: quoting('98764'), figures: [figure] },
    });
    expect(JSON.stringify(await reportTo('writer', id))).toMatch(/FIGSECRET.*98\D?765/);
    const told = await reportTo('reader', id);
    expect(JSON.stringify(told)).not.toMatch(secrets);
    expect(told.findings).toContainEqual({
      ...{ locale: 'fr', rule: 'figure-differs', severity: 'error', field: 'summary', correction: null },
      span: expect.objectContaining({ text: '98764' }),
      message: expect.stringContaining('may not read'),
    });
    expect(told.verbs.submit).toMatchObject({ allowed: false, code: 'COPY_DESK_ERRORS' });
    const refused = await person('reader').act('submit', id).expect(409);
    expect(refused.body.error.details.findings).toMatchObject([{ rule: 'figure-differs', correction: null }]);
    expect(refused.text).not.toMatch(secrets);

    const start = quoting('98764').indexOf('98764');
    const correction = { locale: 'fr', rule: 'figure-differs', field: 'summary', start };
    const mended = (who: string) => person(who).send('post', release(id, '/corrections')).send(correction);
    expect((await mended('reader').expect(409)).body.error.details.code).toBe('FINDING_GONE');
    await mended('writer').expect(200);
    await person('reader').act('submit', id).expect(200);
  });

  test('a number is bound to none of them, save as an editor has said in the draft', async () => {
    const id = await desk.draft('press-release', {
      fr: { title: 'Bilan', summary: quoting('98765'), figures: [figure] },
    });
    const [bound] = (await numbersTo('writer', id)).data;
    expect(bound).toMatchObject({ figure: 'secret-fig', boundBy: 'match', candidates: [{ documentId: figure }] });
    const [number] = (await numbersTo('reader', id)).data;
    expect(number).toMatchObject({ text: '98765', figure: null, boundBy: null, choice: null, candidates: [] });
    const choice = { ...bound.anchor, figure };
    await desk.update(id, { figureMarks: [choice] }, { locale: 'fr' });
    const { data, meta } = await numbersTo('reader', id);
    expect(data[0]).toMatchObject({ figure: null, boundBy: 'choice', choice, candidates: [] });
    expect(meta.lost).toEqual([]);
  });

  test('a refusal to publish names what is linked by its documentId', async () => {
    const id = await desk.draft('press-release', { fr: { title: 'Avec projet', projects: [project] } });
    await desk.bringTo('approved', id);
    const refused = await person('reader').act('publish', id).expect(409);
    expect(refused.body.error.details).toMatchObject({
      code: 'LINKS_NEVER_PUBLIC',
      linked: [{ kind: 'partner-project', documentId: project, name: project }],
    });
    expect(refused.text).not.toMatch(secrets);
  });
});

describe('of fields that she may not read', () => {
  const words = { title: 'GARDÉ, le titre', summary: 'GARDÉ, 4711 jeunes.', body: text('GARDÉ, 4712 jeunes  formés.') };

  test('neither the numbers tell it nor the report', async () => {
    const id = await desk.draft('press-release', { fr: words });
    const refused = await get('slugs', release(id, '/numbers?locale=fr')).expect(403);
    expect(refused.body.error.details).toMatchObject({ code: 'NOT_PERMITTED', field: 'title' });
    expect(JSON.stringify(await reportTo('writer', id))).toMatch(/GARD/);
    const told = await reportTo('slugs', id);
    expect(JSON.stringify(told)).not.toMatch(/GARD|471[12]/);
    expect(told.translations).toContainEqual(
      expect.objectContaining({ locale: 'fr', title: null, slug: expect.stringMatching(/^garde/) }),
    );
  });

  test('an error in them is told to be there', async () => {
    const id = await desk.draft('press-release', { fr: { title: 'GARDÉ', summary: 'GARDÉ : [À COMPLÉTER]' } });
    const refused = await person('slugs').act('submit', id).expect(409);
    expect(refused.body.error.details).toMatchObject({ code: 'COPY_DESK_ERRORS', findings: [{ span: null }] });
    expect(refused.text).not.toMatch(/GARD|COMPL/);
  });

  test('the agenda and what waits have no titles of it', async () => {
    const scheduled = await desk.bringTo('scheduled', await desk.draft('press-release', { fr: { title: 'GARDÉ' } }));
    const submitted = await desk.bringTo('submitted', await desk.draft('press-release', { fr: { title: 'GARDÉ' } }));
    for (const [path, documentId] of [
      [`/press-office/agenda?from=${farAway}`, scheduled],
      ['/press-office/waiting', submitted],
    ] as const) {
      const { text: told, body } = await get('slugs', path).expect(200);
      expect(body.data).toContainEqual(expect.objectContaining({ documentId, titles: { fr: null } }));
      expect(told).not.toMatch(/GARD/);
    }
  });

  test('a search finds nothing by it, and a list is not narrowed by it', async () => {
    const project = await desk.draft('partner-project', { fr: { name: 'Un projet' } });
    await desk.draft('press-release', { fr: { ...words, projects: [project], embargoUntil: farAway } });
    const found = async (who: string, query: object) =>
      (
        await get(who, pressReleases)
          .query({ locale: 'fr', ...query })
          .expect(200)
      ).body.pagination.total;
    for (const _q of ['GARDÉ', 'titre', '4711', 'formés']) {
      expect([_q, await found('writer', { _q })]).not.toEqual([_q, 0]);
      expect([_q, await found('slugs', { _q })]).toEqual([_q, 0]);
    }
    for (const [query, field] of [
      [{ pressProject: project }, 'projects'],
      [{ pressEmbargo: 'under' }, 'embargoUntil'],
    ] as const) {
      expect(await found('reader', query)).toBeGreaterThan(0);
      const { body } = await get('slugs', pressReleases)
        .query({ locale: 'fr', ...query })
        .expect(403);
      expect(body.error.details).toMatchObject({ code: 'NOT_PERMITTED', field });
    }
  });
});

test('whoever may do nothing is told so, whatever she sends and whether or not it is there', async () => {
  const there = await desk.draft('press-release', { fr: { title: 'Un brouillon' } });
  await desk.published('figure', { fr: { label: 'Places', key: 'places', value: '1' } });
  const releases = [there, 'there-is-no-such-release'];
  const asked: ['get' | 'post', string][] = [
    ...releases.flatMap((id): ['get' | 'post', string][] => [
      ['get', release(id)],
      ['get', release(id, '/numbers?locale=fr')],
      ['get', release(id, '/preview?locale=fr')],
      ...['/corrections', '/submit', '/approve', '/delete'].map((rest): ['post', string] => [
        'post',
        release(id, rest),
      ]),
      ['post', `/press-office/figures/places/quotes/${id}`],
    ]),
    ...['places', 'no-such-figure'].map((key): ['post', string] => ['post', `/press-office/figures/${key}/revise`]),
  ];
  for (const [method, path] of asked) {
    const { status, body } = await person('verbs').send(method, path).send({ no: 'such thing' });
    expect([path, status, body.error?.details?.code]).toEqual([path, 403, 'NOT_PERMITTED']);
  }
});
