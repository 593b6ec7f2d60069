import request from 'supertest';

import type { ReleaseStanding } from '../../src/plugins/press-office/contracts/release-list';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway } from '../support/desk';
import { signIn } from '../support/panel';
import { signInStaff, type Staff } from '../support/staff';

/** The content manager's list of press releases: searched by words, narrowed to a stage, an embargo, a project. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;

beforeAll(async () => {
  booted = await bootStrapi();
  booted.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(booted.strapi);
  person = await signInStaff(booted, { writer: 'press-office-writer', head: 'press-office-head' });
});
afterAll(() => booted.stop());

const pressReleases = '/content-manager/collection-types/plugin::press-office.press-release';
type Query = Record<string, string | number>;

async function listed(locale: string, query: Query, by = 'writer') {
  const { body } = await person(by)
    .send('get', pressReleases)
    .query({ locale, page: 1, pageSize: 100, sort: 'title:ASC', ...query })
    .expect(200);
  return body as { results: { documentId: string; title: string }[]; pagination: { total: number; pageCount: number } };
}

const titles = async (locale: string, query: Query, by?: string) =>
  (await listed(locale, query, by)).results.map(({ title }) => title);

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

test('Arabic words are found with what is attached to them, whatever their alef, hamza and ta marbuta', async () => {
  await desk.draft('press-release', {
    ar: {
      title: 'برنامج للنهوض بالكفاءات',
      summary: 'الإدماج في سوق الشغل',
      body: body('تكوين 66.729 مستفيدا بمدينة العيون'),
    },
    fr: { title: 'Un programme pour les compétences' },
  });
  await desk.draft('press-release', { ar: { title: 'بلاغ آخر', datelinePlace: 'الرباط', topics: ['الهجرة'] } });
  const found = 'برنامج للنهوض بالكفاءات';
  for (const words of [
    'الكفاءات',
    'كفائات',
    'والكفاءات البرنامج',
    'الادماج',
    '٦٦٧٢٩',
    'مدينه العيون',
    'برنامج الكفا',
  ]) {
    expect([words, await titles('ar', { _q: words })]).toEqual([words, [found]]);
  }
  expect(await titles('ar', { _q: 'الرباط هجرة' })).toEqual(['بلاغ آخر']);
  expect(await titles('ar', { _q: 'الكفاءات الرباط' })).toEqual([]);
  expect(await titles('ar', { _q: 'بلاغ -الرباط' })).toEqual([]);
  expect(await titles('ar', { _q: '"سوق الشغل"' })).toEqual([found]);
  expect(await titles('ar', { _q: '"الشغل سوق"' })).toEqual([]);
  expect(await titles('ar', { _q: '!؟' })).toEqual([]);
  expect(await titles('ar', { _q: ' ' })).toHaveLength(2);
});

test('French words are found without their accents, behind an elision, in any number, while they are being typed', async () => {
  await desk.draft('press-release', {
    fr: {
      title: 'L’émigration étudiée à Béni Mellal',
      summary: '12 500 bénéficiaires formés',
      coverCredit: 'Agence Œuvre',
    },
  });
  const found = 'L’émigration étudiée à Béni Mellal';
  for (const words of ['emigrations', 'l’émigration beni', 'd’etudiees', '12500', 'oeuvre', 'emigration béné']) {
    expect([words, await titles('fr', { _q: words })]).toEqual([words, [found]]);
  }
  // In the languages of the list, and by all words.
  expect(await titles('ar', { _q: 'emigration' })).toEqual([]);
  expect(await titles('fr', { _q: 'emigration competences' })).toEqual([]);
  expect(await titles('fr', { _q: 'competence' })).toEqual(['Un programme pour les compétences']);
});

test('the index follows what is saved, published, discarded and deleted', async () => {
  const { send } = person('head');
  const id = await desk.draft('press-release', { fr: { title: 'Ouverture d’un gymnase', summary: 'Sport' } });
  const find = (words: string, query: Query = {}) => titles('fr', { _q: words, ...query });
  expect(await find('gymnase')).toHaveLength(1);
  await send('put', `${pressReleases}/${id}?locale=fr`).send({ title: 'Ouverture d’une piscine' }).expect(200);
  expect(await find('gymnase')).toEqual([]);
  expect(await find('piscine sport')).toHaveLength(1);
  await desk.publish('press-release', id);
  expect(await find('piscine')).toHaveLength(1);
  expect(await find('piscine', { status: 'published' })).toHaveLength(1);
  await send('put', `${pressReleases}/${id}?locale=fr`).send({ title: 'Ouverture d’un vélodrome' }).expect(200);
  expect(await find('velodrome')).toHaveLength(1);
  await person('head').content('press-release').discard(id, 'fr').expect(200);
  expect(await find('velodrome')).toEqual([]);
  expect(await find('piscine')).toHaveLength(1);

  const gone = await desk.draft('press-release', {
    fr: { title: 'Un brouillon éphémère' },
    en: { title: 'Ephemeral' },
  });
  await person('head').content('press-release').remove(gone, 'fr').expect(200);
  expect(await find('ephemere')).toEqual([]);
  expect(await titles('en', { _q: 'ephemeral' })).toHaveLength(1);
});

test('what is refused leaves the index as it was', async () => {
  const id = await desk.draft('press-release', { fr: { title: 'Le tramway avance' } });
  const undone = booted.strapi.db.transaction(async () => {
    await desk.update(id, { title: 'Le métro avance' }, { locale: 'fr' });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await titles('fr', { _q: 'metro' })).toEqual([]);
  expect(await titles('fr', { _q: 'tramway' })).toEqual(['Le tramway avance']);
});

test('many that are found come in pages, with how many there are', async () => {
  for (let number = 10; number < 35; number += 1) {
    await desk.draft('press-release', { en: { title: `Bulletin ${number}` } });
  }
  const second = await listed('en', { _q: 'bulletins', page: 2, pageSize: 10 });
  expect(second.pagination).toMatchObject({ total: 25, pageCount: 3 });
  expect(second.results.map(({ title }) => title)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Bulletin ${20 + index}`),
  );
  const filtered = await listed('en', { _q: 'bulletin', 'filters[$and][0][title][$contains]': '3' });
  expect(filtered.results.map(({ title }) => title)).toEqual(
    ['13', '23', '30', '31', '32', '33', '34'].map((number) => `Bulletin ${number}`),
  );
});

test('a search shows nobody more than the content manager lets her read', async () => {
  const own = await person('writer')
    .send('post', `${pressReleases}?locale=fr`)
    .send({ title: 'Une fanfare à elle', type: 'press-release' })
    .expect(201);
  await desk.draft('press-release', { fr: { title: 'Une fanfare d’autrui' } });
  const stranger = await signIn(booted, 'strapi-author');
  const { body: hers } = await stranger.send('get', pressReleases).query({ locale: 'fr', _q: 'fanfare' }).expect(200);
  expect(hers.results).toEqual([]);
  await stranger.send('get', '/press-office/release-standings').query({ ids: own.body.data.documentId }).expect(403);
  expect(await titles('fr', { _q: 'fanfare' })).toHaveLength(2);

  const permissions = booted.strapi.db.query('admin::permission');
  const where = {
    role: { code: 'press-office-writer' },
    action: 'plugin::content-manager.explorer.read',
    subject: 'plugin::press-office.press-release',
  };
  const { id } = await permissions.findOne({ where });
  await permissions.update({ where: { id }, data: { conditions: ['admin::is-creator'] } });
  expect(await titles('fr', { _q: 'fanfare' })).toEqual(['Une fanfare à elle']);
  expect(await titles('fr', { pressStage: 'draft', _q: 'fanfare' })).toEqual(['Une fanfare à elle']);
  await permissions.update({ where: { id }, data: { conditions: [] } });
});

test('whoever may not read the text of releases learns from no search which of them have a word in it', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Un mot bien gardé.' }] }];
  await desk.draft('press-release', { fr: { title: 'Sans ce mot', body } });
  expect(await titles('fr', { _q: 'garde' })).toEqual(['Sans ce mot']);
  const permissions = booted.strapi.db.query('admin::permission');
  const { id, properties } = await permissions.findOne({
    where: {
      role: { code: 'press-office-writer' },
      action: 'plugin::content-manager.explorer.read',
      subject: 'plugin::press-office.press-release',
    },
  });
  await permissions.update({ where: { id }, data: { properties: { ...properties, fields: ['title', 'slug'] } } });
  expect(await titles('fr', { _q: 'garde' })).toEqual([]);
  expect(await titles('fr', { _q: 'Sans ce mot' })).toEqual(['Sans ce mot']);
  await permissions.update({ where: { id }, data: { properties } });
});

test('a draft is never found by the public, nor what the desk has changed since', async () => {
  const id = await desk.published('press-release', { fr: { title: 'Une passerelle ouverte' } });
  await desk.update(id, { title: 'Une passerelle fermée' }, { locale: 'fr' });
  await desk.draft('press-release', { fr: { title: 'Passerelle : le secret' } });
  expect(await titles('fr', { _q: 'passerelle' })).toHaveLength(2);
  const { body: found } = await request(booted.strapi.server.httpServer)
    .get('/api/search')
    .query({ q: 'passerelle', locale: 'fr' })
    .expect(200);
  expect(found.data.map(({ title }: { title: string }) => title)).toEqual(['Une passerelle ouverte']);
});

test('the list is narrowed to a stage, also of releases that are older than stages', async () => {
  const at = async (stage: Parameters<typeof desk.bringTo>[0]) =>
    desk.bringTo(stage, await desk.draft('press-release', { fr: { title: `Étape ${stage}` } }));
  const stages = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
  const ids = new Map<string, string>();
  for (const stage of stages) ids.set(stage, await at(stage));
  const staged = (stage: string) => titles('fr', { pressStage: stage, _q: 'étape' });
  for (const stage of stages) expect([stage, await staged(stage)]).toEqual([stage, [`Étape ${stage}`]]);
  await booted.strapi.db
    .connection('press_office_release_stages')
    .whereIn('release_id', [ids.get('published')!, ids.get('withdrawn')!])
    .delete();
  for (const stage of stages) expect([stage, await staged(stage)]).toEqual([stage, [`Étape ${stage}`]]);
  const { body: told } = await person('writer')
    .send('get', '/press-office/release-standings')
    .query({ ids: [...ids.values(), 'nothing'].join(',') })
    .expect(200);
  const standings = new Map((told.data as ReleaseStanding[]).map(({ documentId, stage }) => [documentId, stage]));
  expect([...ids].map(([, id]) => standings.get(id))).toEqual([...stages]);
  expect(standings.size).toBe(stages.length);
  const submitted = ids.get('submitted')!;
  const { body: withWords } = await person('writer')
    .send('get', '/press-office/release-standings')
    .query({ ids: submitted, words: true })
    .expect(200);
  const { body: report } = await person('writer').send('get', `/press-office/press-releases/${submitted}`).expect(200);
  expect((withWords.data as ReleaseStanding[]).map(({ words }) => words)).toEqual([report.data.words]);

  const { body: refused } = await person('writer')
    .send('get', pressReleases)
    .query({ locale: 'fr', pressStage: 'finished' })
    .expect(400);
  expect(refused.error.details.code).toBe('BAD_BODY');
});

test('the list is narrowed to what is under an embargo, due, or has none', async () => {
  const under = await desk.draft('press-release', { fr: { title: 'Embargo plus tard', embargoUntil: farAway } });
  const due = await desk.draft('press-release', {
    fr: { title: 'Embargo passé', embargoUntil: '2027-01-20T08:00:00.000Z' },
  });
  await desk.draft('press-release', { fr: { title: 'Embargo aucun' } });
  const out = await desk.draft('press-release', {
    fr: { title: 'Embargo dépassé et publié', embargoUntil: '2027-01-20T08:00:00.000Z' },
  });
  await desk.bringTo('published', out);
  const narrowed = (state: string) => titles('fr', { pressEmbargo: state, _q: 'embargo' });
  expect(await narrowed('under')).toEqual(['Embargo plus tard']);
  expect(await narrowed('due')).toEqual(['Embargo passé']);
  expect(await narrowed('none')).toEqual(['Embargo aucun']);
  expect(await titles('fr', { pressEmbargo: 'under', pressStage: 'submitted', _q: 'embargo' })).toEqual([]);
  const { body: told } = await person('writer')
    .send('get', '/press-office/release-standings')
    .query({ ids: [under, due, out].join(',') })
    .expect(200);
  expect((told.data as ReleaseStanding[]).map(({ embargo }) => embargo?.state ?? null)).toEqual(['under', 'due', null]);
});

test('the list is narrowed to the releases of a project', async () => {
  const project = await desk.draft('partner-project', { fr: { name: 'THAMM' }, ar: { name: 'تام' } });
  const other = await desk.draft('partner-project', { fr: { name: 'Autre projet' } });
  await desk.draft('press-release', {
    fr: { title: 'Projet un', projects: [project, other] },
    ar: { title: 'المشروع الأول' },
  });
  await desk.published('partner-project', { fr: { name: 'Troisième' } });
  await desk.draft('press-release', { fr: { title: 'Projet deux', projects: [other] } });
  const narrowed = await listed('fr', { pressProject: project });
  expect(narrowed.results.map(({ title }) => title)).toEqual(['Projet un']);
  expect(narrowed.pagination.total).toBe(1);
  expect(await titles('ar', { pressProject: project })).toEqual(['المشروع الأول']);
  expect(await titles('fr', { pressProject: other })).toEqual(['Projet deux', 'Projet un']);
});

test('what the index lacks at a start is filled in, and what is gone is taken out', async () => {
  const id = await desk.draft('press-release', { fr: { title: 'Un archipel' } });
  const { connection } = booted.strapi.db;
  await connection('press_office_desk_drafts').delete();
  expect(await titles('fr', { _q: 'archipel' })).toEqual([]);
  const gone = { id: 999_999, document_id: id, language: 'fr', saved_at: '2020-01-01T00:00:00.000Z' };
  await connection('press_office_desk_drafts').insert(gone);
  await booted.restart();
  booted.setClock('2027-01-20T09:00:00.000Z');
  expect(await titles('fr', { _q: 'archipel' })).toEqual(['Un archipel']);
  const left = await booted.strapi.db.connection('press_office_desk_drafts').where({ id: gone.id });
  expect(left).toEqual([]);
});
