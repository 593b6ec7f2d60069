import request from 'supertest';

import type { SamplePlan } from '../../src/plugins/press-office/contracts/settings';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { inWords, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { deskAction, makeRole } from '../support/role';

/** A press office that has seen enough of the sample world has it removed. */

let booted: BootedStrapi;
let admin: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi({ environment: { PRESS_OFFICE_SAMPLE: 'true' } });
  admin = await signIn(booted);
});
afterAll(() => booted.stop());

const planOf = async (): Promise<SamplePlan> =>
  (await admin.send('get', '/press-office/settings/sample').set('Accept-Language', 'fr').expect(200)).body.data;
const remove = (seen: string) =>
  admin.send('post', '/press-office/settings/remove-sample').set('Accept-Language', 'fr').send({ seen });
const newsroom = (path: string) => request(booted.strapi.server.httpServer).get(`/api/${path}`);
const problems = async () => {
  const audit = booted.strapi.plugin('press-office').service('audit');
  return (await audit.verify(booted.strapi.db.connection)).problems;
};
const count = (kind: string, things: readonly { kind: string }[]) => things.filter((one) => one.kind === kind).length;
const documentIdOf = async (noun: string, where: object) =>
  (
    (await booted.strapi.db.query(`plugin::press-office.${noun}` as never).findOne({ where: where as never })) as {
      documentId: string;
    }
  ).documentId;

test('the plan names all that the sample made, and what stays of it', async () => {
  const { removed, kept } = await planOf();
  expect({
    releases: count('press-release', removed),
    figures: count('figure', removed),
    projects: count('partner-project', removed),
    people: count('person', removed),
    contacts: count('media-contact', removed),
    organisations: count('organisation', removed),
    accounts: count('account', removed),
  }).toEqual({ releases: 9, figures: 8, projects: 4, people: 2, contacts: 1, organisations: 5, accounts: 4 });
  expect(removed.map(({ title }) => title)).toContain('Organisation internationale du travail');
  expect(removed.filter(({ title }) => title.trim() === '')).toEqual([]);
  expect(kept).toEqual([expect.objectContaining({ kind: 'file', reason: 'on-record' })]);
});

test('whoever may change the settings and read nothing is told what there is, and no names', async () => {
  await makeRole(booted.strapi, 'settings-only', [deskAction('settings')]);
  const stranger = await signIn(booted, 'settings-only');
  const { text, body } = await stranger.send('get', '/press-office/settings/sample').expect(200);
  const { removed, kept } = body.data as SamplePlan;
  expect(text).not.toMatch(/press\.example|Organisation|International|منظمة/);
  const told = [...removed, ...kept].filter(({ kind }) => kind !== 'file');
  expect(told.map(({ id, title, locale }) => ({ id, title, locale }))).toEqual(
    told.map(({ id }) => ({ id, title: id, locale: null })),
  );
  expect(count('press-release', told)).toBe(9);
  expect(count('account', told)).toBe(4);
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  await booted.strapi.service('admin::user').deleteById(stranger.id);
});

test('an account that somebody works with is hers, and a figure that was filled in is the office’s', async () => {
  const editor = await booted.strapi.db.query('admin::user').findOne({ where: { email: 'editor@press.example' } });
  const key = { where: { key: 'thamm-belgium' } };
  const figure = booted.strapi.db.query('plugin::press-office.figure');
  await figure.updateMany({ ...key, data: { series: 'mobility', updatedBy: editor.id } });
  await figure.updateMany({ ...key, data: { updatedBy: null } });
  const row = await figure.findOne({ where: { key: 'thamm-germany-pre-departure' } });
  const kept = async () => new Map((await planOf()).kept.map(({ kind, id, reason }) => [`${kind} ${id}`, reason]));
  const changed = await documentIdOf('figure', { key: 'thamm-belgium' });
  expect((await kept()).get(`figure ${changed}`)).toBe('changed');
  expect((await kept()).get('account editor@press.example')).toBeUndefined();
  await figure.update({ where: { id: row.id }, data: { updatedBy: editor.id } });
  expect((await kept()).get('account editor@press.example')).toBe('changed');
  await figure.update({ where: { id: row.id }, data: { updatedBy: null } });
  await figure.updateMany({ ...key, data: { series: null } });
});

test('what was changed stays, and so does what others link to, with what that links to', async () => {
  const desk = deskOf(booted.strapi);
  const facts = await documentIdOf('press-release', { slug: 'tamesna-en-chiffres', locale: 'fr' });
  await admin.content('press-release').update(facts, 'fr', { kicker: 'Modifié' }).expect(200);
  const figure = await documentIdOf('figure', { key: 'sted-staff-trained', locale: 'ar' });
  await desk.draft('press-release', { ar: { title: 'بلاغ حقيقي', figures: [figure] } });
  const { removed, kept } = await planOf();
  const reasons = new Map(kept.map(({ kind, id, reason }) => [`${kind} ${id}`, reason]));
  expect(reasons.get(`press-release ${facts}`)).toBe('changed');
  // The changed release links to its own figures, and a new one to this.
  expect(reasons.get(`figure ${figure}`)).toBe('linked');
  expect(count('figure', removed)).toBe(5);
  const project = await documentIdOf('partner-project', { slug: 'sted-amt', locale: 'ar' });
  expect(reasons.get(`partner-project ${project}`)).toBe('linked');
  const funder = await documentIdOf('organisation', { slug: 'koica', locale: 'ar' });
  expect(reasons.get(`organisation ${funder}`)).toBe('linked');
  expect(count('press-release', removed)).toBe(8);
});

test('the draft that somebody has approved and scheduled, and not changed, goes all the same', async () => {
  const draft = await documentIdOf('press-release', { slug: 'brouillon-non-publie', locale: 'fr' });
  const editor = await signIn(booted, 'press-office-editor');
  await editor.act('approve', draft).expect(200);
  await editor.act('schedule', draft, { embargoUntil: '2099-01-01T09:00:00Z' }).expect(200);
  expect((await planOf()).removed.map(({ id }) => id)).toContain(draft);
  await booted.strapi.service('admin::user').deleteById(editor.id);
});

test('a plan that is not the present one is refused, and nothing is removed', async () => {
  const { seen } = await planOf();
  await deskOf(booted.strapi).draft('person', { fr: { name: 'Salma', organisation: null } });
  expect(inWords(await outcomeOf(remove('0'.repeat(64))))).toBe('409 SAMPLE_CHANGED');
  expect((await planOf()).seen).toBe(seen);
  expect((await newsroom('press-releases?locale=fr').expect(200)).body.meta.pagination.total).toBe(8);
});

test('what is removed is gone from the desk and from readers; what stays is as it was; the audit knows', async () => {
  const before = await planOf();
  const { body } = await remove(before.seen).expect(200);
  expect(body.data).toEqual(before);
  const { body: listed } = await newsroom('press-releases?locale=fr').expect(200);
  expect(listed.data.map(({ slug }: { slug: string }) => slug)).toEqual(['tamesna-en-chiffres']);
  await newsroom('press-releases/tamesna-en-chiffres?locale=fr').expect(200);
  await newsroom('figures/sted-staff-trained?locale=fr').expect(200);
  for (const { kind, id } of before.removed) {
    if (kind === 'account') continue;
    const rows = await booted.strapi.db
      .query(`plugin::press-office.${kind}` as never)
      .count({ where: { documentId: id } as never });
    expect([kind, id, rows]).toEqual([kind, id, 0]);
  }
  for (const { kind, id } of before.kept.filter(({ reason }) => reason === 'linked' || reason === 'changed')) {
    expect(
      await booted.strapi.db
        .query(`plugin::press-office.${kind}` as never)
        .count({ where: { documentId: id } as never }),
    ).toBeGreaterThan(0);
  }
  expect((await newsroom('figures/entrepreneurship-trainers?locale=fr')).status).toBe(410);
  const emails = (await booted.strapi.db.query('admin::user').findMany()).map(({ email }: { email: string }) => email);
  expect(emails).toEqual([admin.email]);
  const { body: audit } = await admin.send('get', '/press-office/audit?subject=press-office').expect(200);
  expect(audit.data[0]).toMatchObject({ verb: 'remove-sample', actor: admin.email });
  expect(audit.data[0].particulars.removed).toHaveLength(before.removed.length);
  expect(await problems()).toEqual([]);
});

test('when nothing is left to remove, that is said; and a restart loads no sample again', async () => {
  const left = await planOf();
  expect(left.removed).toEqual([]);
  expect(inWords(await outcomeOf(remove(left.seen)))).toBe('409 NO_SAMPLE');
  const rows = () => booted.strapi.db.query('plugin::press-office.press-release' as never).count();
  const before = await rows();
  await booted.restart();
  expect(await rows()).toBe(before);
  expect(await problems()).toEqual([]);
});
