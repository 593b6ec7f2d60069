import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway, notices, type Stage } from '../support/desk';
import { type FreshReleases, freshReleases } from '../support/fresh-releases';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, verifyChain } from '../support/record';
import { allOf, everything } from '../support/tables';
import { auditIn } from '../support/audit-chain';

/** Whatever the desk's endpoints are asked wrongly is answered with a code, in her language, and changes nothing. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let fresh: FreshReleases;
let panel: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  fresh = freshReleases(booted);
  booted.setClock('2026-03-01T09:00:00.000Z');
  panel = await signIn(booted);
});
afterAll(() => booted.stop());

/** A stage that each verb may be done in, and a body that it takes. */
const possible: [verb: string, stage: Stage, body: Record<string, unknown>][] = [
  ['submit', 'draft', {}],
  ['send-back', 'submitted', { reason: 'Encore un mot' }],
  ['approve', 'submitted', {}],
  ['schedule', 'approved', { embargoUntil: farAway }],
  ['unschedule', 'scheduled', {}],
  ['publish', 'approved', {}],
  ['publish-at-once', 'draft', { reason: 'Urgent' }],
  ['correct', 'published', { kind: 'correction', notes: notices }],
  ['withdraw', 'published', { reason: 'inaccurate', notices }],
  ['reinstate', 'withdrawn', { reason: 'À tort' }],
  ['delete', 'draft', {}],
];

describe.each(possible)('%s, of a release in stage %s', (verb, stage, good) => {
  const badBodies: [what: string, body: unknown][] = [
    ['a list', []],
    ['a list of bodies', [good]],
    ['a property that it does not know', { ...good, colour: 'red' }],
    ['a property with the name of a method', { ...good, toString: 'x' }],
    ['what only code may say', { ...good, act: { actor: 'somebody-else@press.example' } }],
  ];

  test.each(badBodies)('asked with %s', async (_, body) => {
    await refusesInEveryLanguage({ verb, stage, body, status: 400, code: 'BAD_BODY' });
  });

  test.each([
    ['a text', 'text/plain', 'publish it', 400, 'BAD_BODY'],
    ['a form', 'application/x-www-form-urlencoded', 'colour=red', 400, 'BAD_BODY'],
    ['half a JSON text', 'application/json', '{"reason":', 400, 'BODY_UNREADABLE'],
    ['null', 'application/json', 'null', 400, 'BODY_UNREADABLE'],
    ['a JSON text that is a word', 'application/json', '"publish"', 400, 'BODY_UNREADABLE'],
    ['half a form', 'multipart/form-data; boundary=x', '--x\r\nContent-', 400, 'BODY_UNREADABLE'],
    ['more than two megabytes', 'application/json', `{"reason":"${'x'.repeat(2_100_000)}"}`, 413, 'BODY_TOO_LARGE'],
  ])('sent %s', async (_, type, text, status, code) => {
    const id = await fresh.take(stage);
    const before = await allOf(booted.strapi, id);
    const sent = panel.send('post', `/press-office/press-releases/${id}/${verb}`).set('Content-Type', type).send(text);
    const { body } = await sent.expect(status);
    expect(body).toMatchObject({ data: null, error: { status, details: { code } } });
    expect(await allOf(booted.strapi, id)).toEqual(before);
    fresh.giveBack(stage, id);
  });

  test('of a document that does not exist', async () => {
    const before = await everything(booted.strapi);
    const messages = new Set<string>();
    for (const language of ['ar', 'fr', 'en']) {
      const { body } = await panel.act(verb, 'nothing', good).set('Accept-Language', language).expect(404);
      messages.add(body.error.message);
    }
    expect(messages.size).toBe(3);
    const organisation = await documentOfAnotherKind();
    for (const id of [organisation, 'x'.repeat(300), '%00', '%F0%9F%8E%89', '..%2F..', '*']) {
      expect((await panel.act(verb, id, good)).status).toBe(404);
      expect((await panel.send('get', `/press-office/press-releases/${id}`)).status).toBe(404);
    }
    expect((await everything(booted.strapi)).slice(0, 1)).toEqual(before.slice(0, 1));
  });
});

describe('a value that is none of its kind', () => {
  const long = 'x'.repeat(2001);
  const cases: [verb: string, stage: Stage, body: object][] = [
    ['send-back', 'submitted', {}],
    ['send-back', 'submitted', { reason: '' }],
    ['send-back', 'submitted', { reason: ' \n\t ' }],
    ['send-back', 'submitted', { reason: long }],
    ['send-back', 'submitted', { reason: ['À revoir'] }],
    ['unschedule', 'scheduled', { reason: 5 }],
    ['unschedule', 'scheduled', { reason: long }],
    ['publish', 'approved', { locales: [] }],
    ['publish', 'approved', { locales: 'fr' }],
    ['publish', 'approved', { locales: [1] }],
    ['publish', 'approved', { locales: { 0: 'fr' } }],
    ['publish', 'approved', { locales: Array.from({ length: 51 }, () => 'fr') }],
    ['publish', 'approved', { withDependencies: 'yes' }],
    ['publish-at-once', 'draft', { reason: null }],
    ['publish-at-once', 'draft', { reason: long }],
    ['schedule', 'approved', { embargoUntil: farAway, locales: [] }],
    ['schedule', 'approved', { embargoUntil: farAway, withDependencies: 1 }],
    ['correct', 'published', {}],
    ['correct', 'published', { kind: 'major' }],
    ['correct', 'published', { kind: 'withdrawal' }],
    ['correct', 'published', { kind: 'correction', notes: 'Une faute' }],
    ['correct', 'published', { kind: 'correction', notes: { ar: '', fr: 'Une faute' } }],
    ['correct', 'published', { kind: 'correction', notes: { ar: 'خطأ', fr: 5 } }],
    ['correct', 'published', { kind: 'correction', notes: { ar: 'خطأ', fr: long } }],
    ['withdraw', 'published', {}],
    ['withdraw', 'published', { notices }],
    ['withdraw', 'published', { reason: 'inaccurate' }],
    ['withdraw', 'published', { reason: 'because', notices }],
    ['withdraw', 'published', { reason: 'SUPERSEDED', notices }],
    ['withdraw', 'published', { reason: 'inaccurate', notices: { ar: 'سحب', fr: ' ' } }],
    ['withdraw', 'published', { reason: 'inaccurate', notices: ['سحب', 'Retiré'] }],
    ['withdraw', 'published', { reason: 'duplicate', notices, replacement: '' }],
    ['withdraw', 'published', { reason: 'duplicate', notices, replacement: 7 }],
    ['withdraw', 'published', { reason: 'duplicate', notices, replacement: 'x'.repeat(201) }],
    ['withdraw', 'published', { reason: 'duplicate', notices, replacement: 'a\u0000b' }],
    ['withdraw', 'published', { reason: 'inaccurate', notices: { ar: '\u0000', fr: 'Retiré' } }],
    ['reinstate', 'withdrawn', {}],
    ['reinstate', 'withdrawn', { reason: ' ' }],
    ['reinstate', 'withdrawn', { notes: {} }],
    ['reinstate', 'withdrawn', { notes: { ar: ' ' } }],
    ['delete', 'draft', { locales: [] }],
  ];

  test.each(cases)('%s, in stage %s: %j', async (verb, stage, body) => {
    await refusesInEveryLanguage({ verb, stage, body, status: 400, code: 'BAD_BODY' });
  });
});

describe('a language', () => {
  const named = possible.filter(([verb]) =>
    ['schedule', 'publish', 'publish-at-once', 'correct', 'reinstate', 'delete'].includes(verb),
  );

  test.each(named)('that the office does not have: %s', async (verb, stage, body) => {
    for (const locale of ['de', 'AR', 'ar-MA', '*', '']) {
      await refuses({ verb, stage, body: { ...body, locales: ['ar', locale] }, status: 400, code: 'UNKNOWN_LOCALE' });
    }
    const locales = ['de'];
    await refusesInEveryLanguage({ verb, stage, body: { ...body, locales }, status: 400, code: 'UNKNOWN_LOCALE' });
  });

  test.each(named.filter(([verb]) => verb !== 'delete'))('that has no draft: %s', async (verb, stage, body) => {
    const locales = ['ar', 'en'];
    await refusesInEveryLanguage({ verb, stage, body: { ...body, locales }, status: 409, code: 'NOTHING_TO_PUBLISH' });
  });

  test('that has no draft: there is nothing to delete', async () => {
    const body = { locales: ['en'] };
    await refusesInEveryLanguage({ verb: 'delete', stage: 'draft', body, status: 409, code: 'NOTHING_TO_DELETE' });
  });
});

describe('a correction', () => {
  test('without a note tells in which languages it is missing', async () => {
    const about = { verb: 'correct', stage: 'published', status: 409, code: 'NOTE_MISSING' } as const;
    const missing = [
      [{}, ['ar', 'fr']],
      [{ ar: 'خطأ' }, ['fr']],
      [{ en: 'A mistake' }, ['ar', 'fr']],
    ] as const;
    for (const [notes, locales] of missing) {
      const details = await refusesInEveryLanguage({ ...about, body: { kind: 'correction', notes } });
      expect(details).toMatchObject({ locales });
    }
    expect(await refusesInEveryLanguage({ ...about, body: { kind: 'correction' } })).toMatchObject({
      locales: ['ar', 'fr'],
    });
  });

  test('with nothing changed is none, in the languages that it is about', async () => {
    const about = { verb: 'correct', status: 409, code: 'NOTHING_CHANGED' } as const;
    const id = await desk.bringTo('published', await desk.draft('press-release', twoLanguages('Inchangé')));
    await refusesInEveryLanguage({ ...about, id, body: { kind: 'minor' } });
    await refusesInEveryLanguage({ ...about, id, body: { kind: 'correction', notes: notices } });
    await desk.documents('press-release').update({ documentId: id, locale: 'fr', data: { summary: 'x' } } as never);
    await refusesInEveryLanguage({ ...about, id, body: { kind: 'minor', locales: ['ar'] } });
    await panel.act('correct', id, { kind: 'correction', notes: { fr: 'Le résumé manquait.' } }).expect(200);
  });
});

describe('a withdrawal', () => {
  const about = { verb: 'withdraw', stage: 'published', status: 409 } as const;

  test('without a notice tells in which languages it is missing', async () => {
    const missing = [
      [{}, ['ar', 'fr']],
      [{ ar: 'سحب' }, ['fr']],
      [{ en: 'Withdrawn' }, ['ar', 'fr']],
    ] as const;
    for (const [given, locales] of missing) {
      const body = { reason: 'inaccurate', notices: given };
      expect(await refusesInEveryLanguage({ ...about, code: 'NOTICE_MISSING', body })).toMatchObject({ locales });
    }
  });

  test('of a duplicate says of which', async () => {
    const body = { reason: 'duplicate', notices };
    await refusesInEveryLanguage({ ...about, code: 'REPLACEMENT_MISSING', body });
  });

  const replacements: [what: string, replacement: (self: string) => string | Promise<string>][] = [
    ['does not exist', () => 'nothing'],
    ['is the release itself', (self) => self],
    ['is a draft', () => fresh.take('draft')],
    ['is scheduled', () => fresh.take('scheduled')],
    ['is withdrawn', () => fresh.take('withdrawn')],
    ['is no press release', () => documentOfAnotherKind()],
  ];
  const reasons = ['duplicate', 'superseded', 'inaccurate', 'published-in-error', 'legal'];
  const cases = replacements.flatMap(([what, make]) => reasons.map((reason) => ({ what, make, reason })));

  test.each(cases)('as $reason, for a release that $what', async ({ make, reason }) => {
    const id = await fresh.take('published');
    const body = { reason, notices, replacement: await make(id) };
    const before = await allOf(booted.strapi, id);
    await refusesInEveryLanguage({ ...about, id, code: 'REPLACEMENT_NOT_PUBLIC', body });
    expect(await allOf(booted.strapi, id)).toEqual(before);
    fresh.giveBack('published', id);
  });

  test('of a duplicate, for a release that is public in one of its languages only', async () => {
    const other = await desk.bringTo('published', await desk.draft('press-release', { ar: { title: 'بالعربية فقط' } }));
    const body = { reason: 'duplicate', notices, replacement: other };
    const details = await refusesInEveryLanguage({ ...about, code: 'REPLACEMENT_NOT_PUBLIC', body });
    expect(details).toMatchObject({ replacement: other, locales: ['fr'] });
  });
});

test('characters that no database keeps are taken out of what the public is told', async () => {
  const id = await fresh.take('published');
  const given = { ar: 'نعتذر\u0000 لقرائنا.', fr: 'Retiré\u0007 \ud800.' };
  const told = { ar: 'نعتذر لقرائنا.', fr: 'Retiré \ufffd.' };
  await panel.act('withdraw', id, { reason: 'inaccurate', notices: given }).expect(200);
  for (const [locale, notice] of Object.entries(told)) {
    expect((await newsroomOf(booted).read(`press-releases/${id}?locale=${locale}`)).withdrawal.notice).toBe(notice);
  }
  await panel.act('reinstate', id, { reason: 'À\u0000 tort' }).expect(200);
  expect((await auditIn(booted.strapi, id)).at(-1)?.reason).toBe('À tort');
  verifyChain(await editionsIn(booted.strapi, id));
});

test('a draft without a title is not handed to an editor; the answer says what is wrong, and where', async () => {
  const id = await desk.draft('press-release', { ar: { title: 'له عنوان' }, fr: { summary: 'Sans titre' } });
  const about = { verb: 'submit', id, body: {}, status: 409, code: 'COPY_DESK_ERRORS' } as const;
  expect(await refusesInEveryLanguage(about)).toMatchObject({
    findings: [{ locale: 'fr', rule: 'title-missing', severity: 'error' }],
  });
});

test('an embargo that the draft has need not be said again', async () => {
  const words = { ar: { title: 'له حظر', embargoUntil: farAway }, fr: { title: 'Sous embargo' } };
  const id = await desk.bringTo('approved', await desk.draft('press-release', words));
  const { body } = await panel.act('schedule', id).expect(200);
  expect(body.data).toMatchObject({ stage: 'scheduled', embargoUntil: farAway, locales: ['ar', 'fr'], leftOut: [] });
});

test('without an embargo there is nothing to schedule for', async () => {
  const about = { verb: 'schedule', stage: 'approved', status: 409, code: 'EMBARGO_MISSING' } as const;
  for (const body of [{}, { embargoUntil: null }]) await refusesInEveryLanguage({ ...about, body });
});

interface Wrong {
  verb: string;
  stage?: Stage;
  /** A release that is there already. */
  id?: string;
  body: unknown;
  status: 400 | 409;
  code: string;
}

/** Asks for something that is refused, looks whether anything has changed, and answers the error. */
async function refuses(wrong: Wrong, language = 'en') {
  const { verb, stage = 'draft', body, status, code } = wrong;
  const id = wrong.id ?? (await fresh.take(stage));
  const before = await allOf(booted.strapi, id);
  const answer = await panel.act(verb, id, body).set('Accept-Language', language);
  expect([answer.status, answer.body.data, answer.body.error?.details?.code]).toEqual([status, null, code]);
  expect(answer.body.error.name).toBe(status === 409 ? 'RefusedError' : 'ValidationError');
  if (status === 409) expect(answer.body.error.details).toMatchObject({ verb });
  expect(await allOf(booted.strapi, id)).toEqual(before);
  if (wrong.id === undefined) fresh.giveBack(stage, id);
  return answer.body.error as { message: string; details: Record<string, unknown> };
}

/** As `refuses`, in the three languages: each has a sentence of its own. Answers the details. */
async function refusesInEveryLanguage(wrong: Wrong): Promise<Record<string, unknown>> {
  const arabic = await refuses(wrong, 'ar-MA,ar;q=0.9');
  const french = await refuses(wrong, 'fr');
  const english = await refuses(wrong, 'en');
  expect(new Set([arabic, french, english].map(({ message }) => message)).size).toBe(3);
  expect(arabic.message).toMatch(/[\u0621-\u064a]{2}/);
  for (const { message } of [french, english]) expect(message.replace(/[“«].*?[”»]/g, '')).toMatch(/^[A-ZÉÀ]/);
  return english.details;
}

const twoLanguages = (title: string) => ({ ar: { title: `${title} ع` }, fr: { title } });

async function documentOfAnotherKind(): Promise<string> {
  const id = await desk.draft('organisation', { ar: { name: 'منظمة' }, fr: { name: 'Organisation' } });
  await desk.publish('organisation', id);
  return id;
}
