import request from 'supertest';

import type { AuditEntry } from '../../src/plugins/press-office/contracts/audit';
import type { SettingsChange, SettingsReport } from '../../src/plugins/press-office/contracts/settings';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { inWords, outcomeOf } from '../support/outcome';
import { signInStaff, type Staff } from '../support/staff';

/** What a press office is set to, and that it holds at once. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  person = await signInStaff(booted, {
    admin: 'strapi-super-admin',
    colleague: 'strapi-super-admin',
    editor: 'press-office-editor',
    head: 'press-office-head',
  });
});
afterAll(() => booted.stop());

const settingsOf = async (name = 'admin', language = 'en'): Promise<SettingsReport> =>
  (await person(name).send('get', '/press-office/settings').set('Accept-Language', language).expect(200)).body.data;

test('what the clocks of the office show is told by the server, which publishes by them', async () => {
  const { nowLocal, present } = await settingsOf();
  expect(nowLocal).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT.*\\[${present.timeZone}\\]$`));
});

const put = (name: string, body: object) => person(name).send('put', '/press-office/settings').send(body);

/** Saves as somebody does who has just opened the page. */
async function set(settings: SettingsChange, name = 'admin'): Promise<SettingsReport> {
  const { seen } = await settingsOf(name);
  return (await put(name, { seen, settings }).expect(200)).body.data;
}

const published = async (path: string) => {
  const { body } = await request(booted.strapi.server.httpServer).get(`/api/${path}`).expect(200);
  return body.data;
};

async function submitted(by: string, words: object): Promise<string> {
  const { body } = await person(by)
    .send('post', '/content-manager/collection-types/plugin::press-office.press-release?locale=ar')
    .send({ summary: 'ملخص', type: 'press-release', ...words })
    .expect(201);
  await person(by).act('submit', body.data.documentId).expect(200);
  return body.data.documentId;
}

test('where nothing was saved everything is as it is configured, and the rules say what they find', async () => {
  const report = await settingsOf('admin', 'fr');
  expect(report).toMatchObject({ seen: 0, savedAt: null, savedBy: null, saved: {}, locales: ['ar', 'fr', 'en'] });
  expect(report.present).toEqual(report.configured);
  expect(report.present).toMatchObject({ timeZone: 'Africa/Casablanca', fourEyes: true, rulesOff: [], names: {} });
  expect(report.rules).toContainEqual({
    name: 'mixed-script',
    severity: 'error',
    finds: 'Des lettres latines se trouvent dans un mot arabe.',
  });
});

test('four eyes are switched off and on again at once, and the configuration’s value comes back', async () => {
  const id = await submitted('editor', { title: 'بلاغ بتوقيع واحد' });
  const isWaiting = async () => {
    const { body } = await person('editor').send('get', '/press-office/waiting').expect(200);
    return body.data.some(({ documentId }: { documentId: string }) => documentId === id);
  };
  expect(inWords(await outcomeOf(person('editor').act('approve', id)))).toBe('409 FOUR_EYES');
  expect(await isWaiting()).toBe(false);
  const off = await set({ fourEyes: false });
  expect(off).toMatchObject({
    present: { fourEyes: false },
    configured: { fourEyes: true },
    saved: { fourEyes: false },
  });
  expect(await isWaiting()).toBe(true);
  const on = await set({ fourEyes: null });
  expect(on.saved).toEqual({});
  expect(inWords(await outcomeOf(person('editor').act('approve', id)))).toBe('409 FOUR_EYES');
  await set({ fourEyes: false });
  await person('editor').act('approve', id).expect(200);
  await set({ fourEyes: null });
});

test('a rule of the copy desk that is switched off stops nobody any more', async () => {
  const id = await desk.draft('press-release', { ar: { title: 'برنامج الanالتكوين' } });
  expect(inWords(await outcomeOf(person('editor').act('submit', id)))).toBe('409 COPY_DESK_ERRORS');
  await set({ rulesOff: ['mixed-script'] });
  await person('editor').act('submit', id).expect(200);
  await set({ rulesOff: null });
});

test('another time zone tells embargoes in it, and moves none', async () => {
  const id = await desk.bringTo('approved', await desk.draft('press-release', { ar: { title: 'بلاغ تحت الحظر' } }));
  const embargoUntil = '2099-06-01T10:00:00.000Z';
  await person('head').act('schedule', id, { embargoUntil }).expect(200);
  const agenda = async () => {
    const { body } = await person('head').send('get', '/press-office/agenda').expect(200);
    return body.data.find(({ documentId }: { documentId: string }) => documentId === id);
  };
  const before = await agenda();
  await set({ timeZone: 'Asia/Tokyo' });
  const after = await agenda();
  expect(before).toMatchObject({ embargoUntil, local: '2099-06-01T11:00:00+01:00[Africa/Casablanca]' });
  expect(after).toMatchObject({ embargoUntil, local: '2099-06-01T19:00:00+09:00[Asia/Tokyo]' });
  await set({ timeZone: null });
});

test('other digits are written from the next publication on; what is public keeps its own', async () => {
  const figure = (key: string) =>
    desk.published('figure', { ar: { label: 'المقاعد', key, value: '4560', unit: 'مقعدا' } });
  await figure('seats-before');
  await set({ numberFormats: { ar: 'ar-MA-u-nu-arab' } });
  await figure('seats-after');
  expect((await published('figures/seats-before?locale=ar')).display).toContain('4.560');
  expect((await published('figures/seats-after?locale=ar')).display).toContain('٤٬٥٦٠');
  await set({ numberFormats: { ar: null } });
});

test('a press release says of the institution what was set on its day, and keeps it', async () => {
  await set({
    names: { fr: ' L’Office ' },
    boilerplates: { fr: 'L’Office forme les jeunes.', ar: 'يكون المكتب الشباب.' },
  });
  const id = await desk.published('press-release', {
    ar: { title: 'بلاغ المؤسسة', slug: 'balagh-moassasa' },
    fr: { title: 'Un communiqué de l’Office', slug: 'communique-office' },
    en: { title: 'A release of the Office', slug: 'release-office' },
  });
  const inFrench = () => published('press-releases/communique-office?locale=fr');
  expect((await inFrench()).institution).toEqual({ name: 'L’Office', boilerplate: 'L’Office forme les jeunes.' });
  expect((await published('press-releases/balagh-moassasa?locale=ar')).institution).toEqual({
    name: null,
    boilerplate: 'يكون المكتب الشباب.',
  });
  expect(await published('press-releases/release-office?locale=en')).not.toHaveProperty('institution');
  const [listed] = await published('press-releases?locale=fr');
  expect(listed).not.toHaveProperty('institution');
  await set({ boilerplates: { fr: 'L’Office a changé de mission.' } });
  await desk.update(id, { title: 'Un communiqué corrigé' }, { locale: 'fr' });
  await desk.act('correct', id, { kind: 'minor' });
  expect(await inFrench()).toMatchObject({
    edition: 2,
    title: 'Un communiqué corrigé',
    institution: { boilerplate: 'L’Office forme les jeunes.' },
  });
  const { body } = await request(booted.strapi.server.httpServer)
    .post('/graphql')
    .send({ query: '{ pressRelease(slug: "communique-office", locale: "fr") { institution { name boilerplate } } }' })
    .expect(200);
  expect(body.data.pressRelease.institution.name).toBe('L’Office');
  await set({ names: { fr: null }, boilerplates: { fr: null, ar: '' } });
  expect((await settingsOf()).saved).toEqual({});
});

test('what was approved comes out with what was set when it was; what was closed for good is not said again', async () => {
  await set({ boilerplates: { fr: 'L’Office forme les jeunes.' } });
  const id = await desk.draft('press-release', { fr: { title: 'Une rentrée', slug: 'rentree' } });
  await desk.bringTo('approved', id);
  await set({ boilerplates: { fr: 'Ce que personne n’a relu.' } });
  await desk.act('publish', id);
  const institution = async () => (await published('press-releases/rentree?locale=fr')).institution;
  expect(await institution()).toMatchObject({ boilerplate: 'L’Office forme les jeunes.' });
  await set({ boilerplates: { fr: 'L’Office, corrigé.' } });
  await desk.act('withdraw', id, { reason: 'legal', notices: { fr: 'Retiré.' } });
  await desk.act('reinstate', id, { reason: 'Corrigé' });
  expect(await institution()).toMatchObject({ boilerplate: 'L’Office, corrigé.' });
  await set({ boilerplates: { fr: null } });
});

test('who saves what was changed meanwhile is told so, and undoes nothing', async () => {
  const { seen } = await settingsOf('admin');
  await set({ timeZone: 'Europe/Paris' }, 'colleague');
  const late = await put('admin', { seen, settings: { fourEyes: false } })
    .set('Accept-Language', 'fr')
    .expect(409);
  expect(late.body.error).toMatchObject({ name: 'RefusedError', details: { code: 'SETTINGS_CHANGED' } });
  expect(late.body.error.message).toContain('Rien n’a été écrasé');
  const now = await settingsOf();
  expect(now).toMatchObject({
    present: { timeZone: 'Europe/Paris', fourEyes: true },
    savedBy: person('colleague').email,
  });
  await put('admin', { seen: now.seen, settings: { fourEyes: false, timeZone: null } }).expect(200);
  await set({ fourEyes: null });
});

test('a time zone is kept as the IANA database writes it', async () => {
  expect((await set({ timeZone: 'europe/paris' })).saved).toEqual({ timeZone: 'Europe/Paris' });
  await set({ timeZone: null });
});

test('a name in a language that was removed since is taken back, and none is given there', async () => {
  const { seen } = await set({ names: { fr: 'L’Office' } });
  const table = booted.strapi.db.connection('press_office_settings');
  await table.update({ saved: JSON.stringify({ names: { pt: 'O Instituto' } }) }).increment('version', 1);
  const rename = (words: object) => outcomeOf(put('admin', { seen: seen + 1, settings: { names: words } }));
  expect(inWords(await rename({ pt: 'A Agência' }))).toBe('400 UNKNOWN_LOCALE');
  expect(inWords(await rename({ pt: null }))).toBe('200');
  expect((await settingsOf()).saved).toEqual({});
});

test('a save that changes nothing is none', async () => {
  const { seen } = await settingsOf();
  expect((await set({})).seen).toBe(seen);
  expect((await set({ timeZone: null, names: { fr: '' } })).seen).toBe(seen);
});

test.each<[settings: object, code: string]>([
  [{ timeZone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE'],
  [{ numberFormats: { ar: 'ar-MA-u-nu-klingon' } }, 'UNKNOWN_NUMBER_FORMAT'],
  [{ numberFormats: { xx: 'ar-MA' } }, 'UNKNOWN_LOCALE'],
  [{ names: { xx: null } }, 'UNKNOWN_LOCALE'],
  [{ names: { zgh: 'ⴰⵙⵉⵏⴰⴳ' } }, 'UNKNOWN_LOCALE'],
  [{ rulesOff: ['mixed-scripts'] }, 'UNKNOWN_RULE'],
  [{ fourEyes: 'no' }, 'BAD_BODY'],
  [{ boilerplates: { fr: 'x'.repeat(5001) } }, 'BAD_BODY'],
  [{ copyDesk: {} }, 'BAD_BODY'],
])('%j is refused with %s, and nothing is saved', async (settings, code) => {
  const before = await settingsOf();
  expect(inWords(await outcomeOf(put('admin', { seen: before.seen, settings })))).toBe(`400 ${code}`);
  expect(await settingsOf()).toEqual({ ...before, nowLocal: expect.any(String) });
});

test('only who has the permission sees or changes them: at first, super admins', async () => {
  for (const name of ['editor', 'head']) {
    expect(inWords(await outcomeOf(person(name).send('get', '/press-office/settings')))).toBe('403 NOT_PERMITTED');
    expect(inWords(await outcomeOf(put(name, { seen: 0, settings: {} })))).toBe('403 NOT_PERMITTED');
    const removal = person(name).send('post', '/press-office/settings/remove-sample').send({ seen: 'x' });
    expect(inWords(await outcomeOf(removal))).toBe('403 NOT_PERMITTED');
  }
  await request(booted.strapi.server.httpServer).get('/press-office/settings').expect(401);
});

test('what another node saves holds from the next act on', async () => {
  const id = await submitted('editor', { title: 'بلاغ على خادم آخر' });
  await set({ timeZone: 'Europe/Paris' });
  // Nothing of this node's memory is told: the row alone is another.
  await booted.strapi.db
    .connection('press_office_settings')
    .update({ saved: JSON.stringify({ fourEyes: false }) })
    .increment('version', 1);
  await person('editor').act('approve', id).expect(200);
  expect((await settingsOf()).present).toMatchObject({ fourEyes: false, timeZone: 'Africa/Casablanca' });
  await set({ fourEyes: null });
});

test('every change is in the audit: who, and from what to what', async () => {
  await set({ timeZone: 'Europe/Paris', names: { fr: 'L’Office' } }, 'colleague');
  await set({ timeZone: null, names: { fr: null } });
  const { body } = await person('head').send('get', '/press-office/audit?subject=press-office').expect(200);
  const [back, there] = body.data as AuditEntry[];
  expect(there).toMatchObject({
    verb: 'set',
    actor: person('colleague').email,
    subject: { kind: 'office', documentId: 'press-office' },
    particulars: {
      changes: [
        { setting: 'timeZone', from: 'Africa/Casablanca', to: 'Europe/Paris', source: 'saved' },
        { setting: 'names.fr', from: null, to: 'L’Office', source: 'saved' },
      ],
    },
  });
  expect(back?.particulars).toMatchObject({
    changes: [
      { setting: 'timeZone', to: 'Africa/Casablanca', source: 'configuration' },
      { setting: 'names.fr', to: null },
    ],
  });
  const audit = booted.strapi.plugin('press-office').service('audit');
  expect((await audit.verify(booted.strapi.db.connection)).problems).toEqual([]);
});

test('what was saved survives a restart, and is before what is configured', async () => {
  await set({ fourEyes: false, numberFormats: { fr: 'fr-CH' } });
  await booted.restart({ PRESS_OFFICE_FOUR_EYES: 'true', PRESS_OFFICE_TIME_ZONE: 'Europe/Madrid' });
  person = await signInStaff(booted, { admin: 'strapi-super-admin' });
  expect((await settingsOf()).present).toMatchObject({
    fourEyes: false,
    timeZone: 'Europe/Madrid',
    numberFormats: { ar: 'ar-MA', fr: 'fr-CH' },
  });
});
