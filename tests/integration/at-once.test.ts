import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway, notices, type Stage } from '../support/desk';
import { freshReleases, type FreshReleases } from '../support/fresh-releases';
import { inWords, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, inBrief, verifyChain } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';
import { auditIn } from '../support/audit-chain';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let fresh: FreshReleases;
let watch: RecordWatch;
let one: PanelUser;
let other: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  fresh = freshReleases(booted);
  watch = watchRecord(booted);
  booted.setClock('2024-05-08T15:00:00.000Z');
  [one, other] = [await signIn(booted), await signIn(booted)];
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

interface Done {
  /** What each of the two is answered: a status, and the code of a refusal. */
  first: string;
  second: string;
  stage: Stage | 'gone';
}

const bodies: Record<string, object> = {
  schedule: { embargoUntil: farAway },
  'send-back': { reason: 'À revoir' },
  'publish-at-once': { reason: 'Urgent' },
  correct: { kind: 'minor' },
  withdraw: { reason: 'inaccurate', notices },
  reinstate: { reason: 'Retiré par erreur' },
};

const wrong = '409 WRONG_STAGE';
/** Two of the same: one wins, whoever it is. */
const either = (stage: Done['stage'], refusal = wrong): Done[] => [
  { first: '200', second: refusal, stage },
  { first: refusal, second: '200', stage },
];

/** What two verbs that meet may come to: as if one had been after the other. */
const meetings: [stage: Stage, first: string, second: string, ends: Done[]][] = [
  ['draft', 'submit', 'submit', either('submitted')],
  ['draft', 'publish-at-once', 'publish-at-once', either('published')],
  [
    'draft',
    'submit',
    'publish-at-once',
    [
      { first: '200', second: '200', stage: 'published' },
      { first: wrong, second: '200', stage: 'published' },
    ],
  ],
  [
    'draft',
    'submit',
    'delete',
    [
      { first: '200', second: wrong, stage: 'submitted' },
      { first: '404', second: '200', stage: 'gone' },
    ],
  ],
  ['draft', 'delete', 'delete', either('gone', '404')],
  ['submitted', 'approve', 'approve', either('approved')],
  [
    'submitted',
    'approve',
    'send-back',
    [
      { first: '200', second: '200', stage: 'draft' },
      { first: wrong, second: '200', stage: 'draft' },
    ],
  ],
  ['approved', 'publish', 'publish', either('published')],
  [
    'approved',
    'schedule',
    'send-back',
    [
      { first: '200', second: wrong, stage: 'scheduled' },
      { first: wrong, second: '200', stage: 'draft' },
    ],
  ],
  [
    'approved',
    'publish',
    'withdraw',
    [
      { first: '200', second: '200', stage: 'withdrawn' },
      { first: '200', second: wrong, stage: 'published' },
    ],
  ],
  ['scheduled', 'unschedule', 'unschedule', either('approved')],
  ['published', 'correct', 'correct', either('published', '409 NOTHING_CHANGED')],
  [
    'published',
    'correct',
    'withdraw',
    [
      { first: '200', second: '200', stage: 'withdrawn' },
      { first: wrong, second: '200', stage: 'withdrawn' },
    ],
  ],
  ['published', 'withdraw', 'withdraw', either('withdrawn')],
  ['withdrawn', 'reinstate', 'reinstate', either('published')],
];

describe('two people who act on one release at once', () => {
  test.each(meetings)('in stage %s: %s and %s come out one after the other', async (stage, first, second, ends) => {
    for (let round = 0; round < 3; round += 1) {
      const id = await fresh.take(stage);
      const before = (await auditIn(booted.strapi, id)).length;
      const outcomes = await Promise.all([
        outcomeOf(one.act(first, id, bodies[first])),
        outcomeOf(other.act(second, id, bodies[second])),
      ]);
      const [firstOutcome, secondOutcome] = outcomes.map(inWords);
      const row = await booted.strapi.db
        .connection('press_office_release_stages')
        .where({ release_id: id })
        .first('stage');
      expect(ends).toContainEqual({ first: firstOutcome, second: secondOutcome, stage: row?.stage ?? 'gone' });
      const acts = (await auditIn(booted.strapi, id)).length - before;
      expect(acts).toBe(outcomes.filter(({ status }) => status === 200).length);
      verifyChain(await editionsIn(booted.strapi, id));
    }
  });

  test('a crowd that publishes one approved release publishes it once', async () => {
    const id = await fresh.take('approved');
    const attempts = Array.from({ length: 8 }, (_, n) =>
      n % 2 === 0 ? one.act('publish', id) : other.content('press-release').publish(id, 'ar'),
    );
    const outcomes = (await Promise.all(attempts.map(outcomeOf))).map(inWords);
    expect(outcomes.sort()).toEqual(['200', ...Array.from({ length: 7 }, () => wrong)]);
    expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(['ar 1 first live', 'fr 1 first live']);
  });
});

describe('two people who edit one text', () => {
  const meanwhile = '409 EDITED_MEANWHILE';
  const content = (user: PanelUser) => user.content('press-release');
  const draftOf = async (id: string, noun = 'press-release') => {
    const draft = await desk.documents(noun).findOne({ documentId: id, locale: 'ar' } as never);
    return draft as unknown as Record<string, string> & { updatedAt: string };
  };
  /** What the panel of each shows: the draft as it was last saved. */
  const opened = async (id: string, noun?: string) => ({
    updatedAt: new Date((await draftOf(id, noun)).updatedAt).toISOString(),
  });

  test('and save at once: one is kept, the other is told so and overwrites nothing', async () => {
    const id = await fresh.take('draft');
    const seen = await opened(id);
    const outcomes = await Promise.all([
      outcomeOf(content(one).update(id, 'ar', { ...seen, title: 'كلمات الأول' })),
      outcomeOf(content(other).update(id, 'ar', { ...seen, title: 'كلمات الثاني' })),
    ]);
    const inOrder = outcomes.map(inWords);
    expect([...inOrder].sort()).toEqual(['200', meanwhile]);
    expect((await draftOf(id)).title).toBe(inOrder[0] === '200' ? 'كلمات الأول' : 'كلمات الثاني');
  });

  test('and save one after the other: the first’s words stay, in Arabic, French and English she reads why', async () => {
    const id = await fresh.take('draft');
    const seen = await opened(id);
    await content(one)
      .update(id, 'ar', { ...seen, title: 'كلمات الأول' })
      .expect(200);
    for (const [language, words] of Object.entries({ ar: 'حفظ شخص آخر', fr: 'a enregistré', en: 'has saved' })) {
      const late = content(other).update(id, 'ar', { ...seen, title: 'كلمات متأخرة' });
      const { body } = await late.set('Accept-Language', language).expect(409);
      expect(body.error).toMatchObject({ name: 'RefusedError', details: { code: 'EDITED_MEANWHILE' } });
      expect(body.error.message).toContain(words);
    }
    expect((await draftOf(id)).title).toBe('كلمات الأول');
    await content(other)
      .update(id, 'ar', { ...(await opened(id)), title: 'بعد إعادة التحميل' })
      .expect(200);
  });

  const others: [noun: string, named: string, words: object][] = [
    ['figure', 'label', { value: '4560' }],
    ['partner-project', 'name', {}],
    ['person', 'name', {}],
    ['organisation', 'name', {}],
    ['media-contact', 'name', { email: 'presse@office.example' }],
  ];
  test.each(others)('or one %s: who comes second overwrites nothing there either', async (noun, named, words) => {
    const id = await desk.draft(noun, { ar: { [named]: 'الكلمات الأولى', ...words }, fr: { [named]: 'Premiers' } });
    const seen = await opened(id, noun);
    const save = (user: PanelUser, text: string) => user.content(noun).update(id, 'ar', { ...seen, [named]: text });
    await save(one, 'كلمات الأول').expect(200);
    expect(inWords(await outcomeOf(save(other, 'كلمات متأخرة')))).toBe(meanwhile);
    if (noun !== 'media-contact') {
      const publish = other.content(noun).publish(id, 'ar', { ...seen, [named]: 'كلمات متأخرة' });
      expect(inWords(await outcomeOf(publish))).toBe(meanwhile);
    }
    expect((await draftOf(id, noun))[named]).toBe('كلمات الأول');
    // Who tells no version is not asked for one.
    await other
      .content(noun)
      .update(id, 'ar', { [named]: 'كلمات بلا نسخة' })
      .expect(200);
  });

  test('what a save carries to a translation that was saved later is part of it', async () => {
    const organisation = await desk.draft('organisation', { ar: { name: 'جمعية' }, fr: { name: 'Association' } });
    const id = await desk.draft('person', { ar: { name: 'آمنة' } });
    const seen = await opened(id, 'person');
    await desk.update(id, { name: 'Amina' }, { noun: 'person', locale: 'fr' });
    const link = { organisation: { connect: [{ documentId: organisation, locale: 'ar' }], disconnect: [] } };
    await other
      .content('person')
      .update(id, 'ar', { ...seen, ...link })
      .expect(200);
  });

  test('and one publishes what the other has changed since: it is refused, and stays approved', async () => {
    const id = await fresh.take('submitted');
    const seen = await opened(id);
    await content(one)
      .update(id, 'ar', { ...seen, title: 'عنوان جديد' })
      .expect(200);
    await desk.act('approve', id);
    const late = content(other).publish(id, 'ar', { ...seen, title: 'عنوان قديم' });
    expect(inWords(await outcomeOf(late))).toBe(meanwhile);
    expect([await desk.stageOf(id), (await draftOf(id)).title]).toEqual(['approved', 'عنوان جديد']);
  });

  test('in two languages do not disturb each other', async () => {
    const id = await fresh.take('draft');
    const seen = await opened(id);
    await content(one)
      .update(id, 'ar', { ...seen, title: 'بالعربية' })
      .expect(200);
    const french = await desk.documents('press-release').findOne({ documentId: id, locale: 'fr' } as never);
    const updatedAt = new Date((french as unknown as { updatedAt: string }).updatedAt).toISOString();
    await content(other).update(id, 'fr', { updatedAt, title: 'En français' }).expect(200);
  });
});

describe('what has no stages', () => {
  test('publications of one document leave numbers without a gap and a valid chain', async () => {
    const id = await desk.published('organisation', { ar: { name: 'معا' }, fr: { name: 'Ensemble' } });
    const organisation = one.content('organisation');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, async (_, n) => {
        const name = `معا ${n}`;
        if (n % 3 === 0) return organisation.publish(id, 'ar', { name }).expect(200);
        if (n % 3 === 1) return update(id, { name }, { status: 'published' });
        await update(id, { name });
        return desk.publish('organisation', id);
      }),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    const editions = await editionsIn(booted.strapi, id);
    verifyChain(editions);
    expect(editions.filter(({ state }) => state === 'live').map(({ language }) => language)).toEqual(['fr', 'ar']);
    const rows = await booted.strapi.db.query('plugin::press-office.organisation').count({
      where: { documentId: id, publishedAt: { $ne: null } },
    });
    expect(rows).toBe(2);
  });

  test('publishing and unpublishing one document leaves it either public or gone, in Strapi as in the record', async () => {
    const id = await desk.published('organisation', { ar: { name: 'بين بين' } });
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        n % 2 === 0 ? desk.unpublish('organisation', id) : desk.publish('organisation', id),
      ),
    );
    const editions = await editionsIn(booted.strapi, id);
    verifyChain(editions);
    const row = await desk
      .documents('organisation')
      .findOne({ documentId: id, locale: 'ar', status: 'published' } as never);
    expect(editions.at(-1)?.state).toBe(row === null ? 'withdrawn' : 'live');
  });

  test('publications of different documents do not disturb each other', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        desk.draft('organisation', { ar: { name: `متزامنة ${n}`, slug: `at-once-${n}` } }),
      ),
    );
    await Promise.all(ids.map((id) => desk.publish('organisation', id)));
    for (const id of ids) expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(['ar 1 first live']);
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const update = (documentId: string, data: object, params: object = {}) =>
  desk.documents('organisation').update({ documentId, locale: 'ar', data, ...params } as never);
