import fc from 'fast-check';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { inWords, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { type RecordWatch, watchRecord } from '../support/record-watch';

/** A figure is revised with a reason, and the office decides on every release that quotes its earlier value. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let watch: RecordWatch;
let head: PanelUser;
let trainees: string;
let old: string;

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const key = 'entrepreneurship-trainees';
const path = `/press-office/figures/${key}`;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
  head = await signIn(booted, 'press-office-head');
  booted.setClock('2024-05-08T15:00:00.000Z');
  trainees = await desk.published('figure', {
    ar: { label: 'المتدربون المستفيدون من برنامج المقاولة', key, value: '66729', unit: 'متدربا' },
    fr: { label: 'Stagiaires formés à l’entrepreneuriat', unit: 'stagiaires' },
    en: { label: 'Trainees of the entrepreneurship programme', unit: 'trainees' },
  });
  old = await desk.published('press-release', {
    ar: {
      title: 'استفادة 66.729 متدربا من برنامج المقاولة',
      summary: 'استفاد 66.729 متدربا.',
      body: body('بلغ عدد المستفيدين من البرنامج منذ سنة 2008 ما مجموعه 66.729 متدربا، بينهم 1.200 امرأة.'),
      figures: [trainees],
    },
    fr: {
      title: '66 729 stagiaires formés',
      body: body('Le programme a formé 66 729 stagiaires depuis 2008.'),
    },
    en: { title: 'Entrepreneurship', body: body('The programme has trained 66,729 trainees since 2008.') },
  });
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

const revise = (body: object, user = head, figure = key) =>
  user.send('post', `/press-office/figures/${figure}/revise`).send(body);
const decide = (release: string, body: object, user = head) =>
  user.send('post', `${path}/quotes/${release}`).send(body);
const read = (release: string, locale: string) => newsroom.read(`press-releases/${release}?locale=${locale}`);

describe('what is no revision is refused, and nothing changes', () => {
  const reason = 'Recount.';
  test.each([
    ['NaN', { value: 'NaN', reason }, '400 NO_DECIMAL'],
    ['1e400', { value: '1e400', reason }, '400 NO_DECIMAL'],
    ['an empty value', { value: '', reason }, '400 NO_DECIMAL'],
    ['a number that is no text', { value: 66730, reason }, '400 BAD_BODY'],
    ['21 decimals', { value: `1.${'1'.repeat(21)}`, reason }, '400 NO_DECIMAL'],
    ['a comma', { value: '1,5', reason }, '400 NO_DECIMAL'],
    ['minus nothing', { value: '-0', reason }, '400 NO_DECIMAL'],
    ['a megabyte', { value: '9'.repeat(2 ** 20), reason }, '400 NO_DECIMAL'],
    ['no reason', { value: '66730' }, '400 BAD_BODY'],
    ['an empty reason', { value: '66730', reason: ' ' }, '400 BAD_BODY'],
    ['a reason in one language of three', { value: '66730', reason: { ar: 'خطأ.' } }, '400 REASON_MISSING'],
    ['an unknown qualifier', { value: '66730', qualifier: 'perhaps', reason }, '400 BAD_BODY'],
    ['a day that no calendar has', { value: '66730', asOf: '2024-02-30', reason }, '400 BAD_BODY'],
    [
      'a period that ends before it begins',
      { value: '66730', period: { from: '2024', to: '2008' }, reason },
      '400 PERIOD_REVERSED',
    ],
    ['the public value', { value: '66729', reason }, '409 NOTHING_CHANGED'],
    ['an unknown word', { value: '66730', reason, publish: true }, '400 BAD_BODY'],
  ])('%s', async (_, request, outcome) => {
    expect(inWords(await outcomeOf(revise(request)))).toBe(outcome);
    expect(await newsroom.read(`figures/${key}`)).toMatchObject({ value: '66729', revision: 1, edition: 1 });
    const draft = await desk.documents('figure').findOne({ documentId: trainees, locale: 'ar' } as never);
    expect(draft).toMatchObject({ value: '66729', qualifier: 'exactly', periodFrom: null, revisionReason: null });
  });

  test('a key that nobody has', async () => {
    expect((await revise({ value: '1', reason }, head, 'nobody')).status).toBe(404);
  });

  test('a figure that is not public', async () => {
    await desk.draft('figure', { ar: { label: 'مسودة', key: 'draft-only', value: '5' } });
    expect(inWords(await outcomeOf(revise({ value: '6', reason }, head, 'draft-only')))).toBe('409 FIGURE_NOT_PUBLIC');
  });

  test('whoever may not publish figures', async () => {
    const writer = await signIn(booted, 'press-office-writer');
    expect(inWords(await outcomeOf(revise({ value: '66730', reason }, writer)))).toBe('403 NOT_PERMITTED');
  });
});

describe('a public value that is changed in the panel', () => {
  test('is published with a reason, which is public, and in every language together', async () => {
    booted.setClock('2024-05-20T09:00:00.000Z');
    const figure = await desk.published('figure', {
      ar: { label: 'فروع', key: 'branches', value: '79' },
      fr: { label: 'Filières' },
    });
    const content = head.content('figure');
    booted.setClock('2024-05-21T09:00:00.000Z');
    await content.update(figure, 'ar', { value: '80', key: 'branches', label: 'فروع' }).expect(200);
    expect(inWords(await outcomeOf(content.publish(figure, 'ar', { value: '80' })))).toBe('409 REVISION_UNEXPLAINED');
    expect((await newsroom.read('figures/branches')).value).toBe('79');
    await content.update(figure, 'ar', { value: '80', label: 'فروع', revisionReason: 'فرع جديد بتامسنا.' }).expect(200);
    await content
      .publish(figure, 'ar', { value: '80', label: 'فروع', revisionReason: 'فرع جديد بتامسنا.' })
      .expect(200);
    for (const locale of ['ar', 'fr']) {
      expect(await newsroom.read(`figures/branches?locale=${locale}`)).toMatchObject({
        value: '80',
        revision: 2,
        revisions: [{ revision: 1 }, { revision: 2, value: '80', note: 'فرع جديد بتامسنا.' }],
      });
    }
    const draft = await desk.documents('figure').findOne({ documentId: figure, locale: 'fr' } as never);
    expect(draft).toMatchObject({ value: '80', revisionReason: null });
  });

  test('needs no reason while only words change, or before it was ever public', async () => {
    const figure = await desk.published('figure', { ar: { label: 'مقاعد', key: 'seats', value: '10' } });
    await desk.update(figure, { label: 'المقاعد' }, { noun: 'figure', locale: 'ar', status: 'published' });
    expect(await newsroom.read('figures/seats')).toMatchObject({ edition: 2, revision: 1, label: 'المقاعد' });
  });
});

describe('a revision', () => {
  test('answers with the releases that quote the figure, and with those on their way', async () => {
    const coming = await desk.draft('press-release', { ar: { title: 'قادم', figures: [trainees] } });
    booted.setClock('2024-06-01T09:00:00.000Z');
    const { body: answer } = await revise({
      value: '66730',
      reason: { ar: 'إحصاء جديد.', fr: 'Nouveau comptage.', en: 'A recount.' },
    }).expect(200);
    const quote = { value: '66729', revision: 1, isOutdated: true, decision: null };
    expect(answer.data).toMatchObject({
      key,
      public: { value: '66730', revision: 2, at: '2024-06-01T09:00:00.000Z' },
      releases: [
        {
          documentId: old,
          stage: 'published',
          quotes: expect.arrayContaining(
            ['ar', 'fr', 'en'].map((locale) => expect.objectContaining({ locale, ...quote })),
          ),
        },
        { documentId: coming, stage: 'draft', quotes: [] },
      ],
    });
    expect((await head.send('get', path).expect(200)).body.data).toEqual(answer.data);
  });

  test('is entered in the audit as one, with its reason in each language', async () => {
    const { body: audit } = await head.send('get', `/press-office/audit?subject=${trainees}`).expect(200);
    expect(audit.data[0]).toMatchObject({
      verb: 'publish',
      particulars: {
        kind: 'correction',
        notes: { ar: 'إحصاء جديد.', fr: 'Nouveau comptage.', en: 'A recount.' },
      },
    });
    expect(audit.data.at(-1).particulars).not.toHaveProperty('kind');
  });

  test('is told beside what was published, at once, in its language and without a new edition', async () => {
    const words = { ar: /متدربا$/, fr: /stagiaires$/, en: /trainees$/ };
    for (const locale of ['ar', 'fr', 'en'] as const) {
      const release = await read(old, locale);
      expect(release).toMatchObject({ edition: 1, figures: [{ value: '66729', revision: 1 }] });
      expect(release.figures[0].revised).toMatchObject({
        value: '66730',
        revision: 2,
        at: '2024-06-01T09:00:00.000Z',
        display: expect.stringMatching(words[locale]),
      });
    }
    expect((await newsroom.read(`figures/${key}?locale=fr`)).revisions).toMatchObject([
      { revision: 1, value: '66729' },
      { revision: 2, value: '66730', note: 'Nouveau comptage.' },
    ]);
  });

  test('does not reach a release that is corrected for another reason', async () => {
    const { title } = await read(old, 'ar');
    await desk.update(old, { kicker: 'حصيلة' }, { locale: 'ar' });
    await desk.act('correct', old, { kind: 'minor' });
    expect(await read(old, 'ar')).toMatchObject({
      ...{ title, kicker: 'حصيلة', edition: 2 },
      figures: [{ value: '66729', revision: 1, revised: { revision: 2 } }],
    });
  });

  test('is quoted by a release that comes out later', async () => {
    const later = await desk.published('press-release', { ar: { title: 'لاحق', figures: [trainees] } });
    expect(await read(later, 'ar')).toMatchObject({ figures: [{ value: '66730', revision: 2, revised: null }] });
    expect(inWords(await outcomeOf(decide(later, { decision: 'leave' })))).toBe('409 NOT_QUOTED');
  });
});

describe('the office decides what happens to a release that quotes the earlier value', () => {
  const decisionsOn = async (release: string): Promise<unknown[]> => {
    const { releases } = (await head.send('get', path)).body.data;
    const { quotes } = releases.find(({ documentId }: { documentId: string }) => documentId === release);
    return quotes.map(({ locale, decision }: { locale: string; decision: { decision: string } | null }) => [
      locale,
      decision?.decision ?? null,
    ]);
  };
  const inAll = (decision: string) => ['ar', 'fr', 'en'].map((locale) => [locale, decision]);

  test('it is left as history', async () => {
    await decide(old, { decision: 'leave' }).expect(200);
    expect(await decisionsOn(old)).toEqual(inAll('leave'));
    expect(await read(old, 'ar')).toMatchObject({ edition: 2, corrections: [] });
  });

  test('a public note is added to its words, which stay as they are', async () => {
    const before = await read(old, 'fr');
    const notes = { ar: 'روجع الرقم.', fr: 'Le chiffre a été révisé.', en: 'The figure was revised.' };
    expect(inWords(await outcomeOf(decide(old, { decision: 'note', notes: {} })))).toBe('409 NOTE_MISSING');
    await decide(old, { decision: 'note', notes }).expect(200);
    const after = await read(old, 'fr');
    expect(after).toMatchObject({
      edition: before.edition + 1,
      ...{ title: before.title, body: before.body },
      figures: [{ value: '66729', revision: 1, revised: { value: '66730' } }],
      corrections: [{ note: notes.fr }],
    });
    expect(await decisionsOn(old)).toEqual(inAll('note'));
  });

  test('a note brings out no edits that nobody mentioned', async () => {
    await desk.update(old, { kicker: 'شيء آخر' }, { locale: 'ar' });
    const notes = { ar: 'روجع.', fr: 'Révisé.', en: 'Revised.' };
    expect(inWords(await outcomeOf(decide(old, { decision: 'note', notes })))).toBe('409 EDITS_PENDING');
    await desk.update(old, { kicker: 'حصيلة' }, { locale: 'ar' });
  });

  test('a correction is shown before it is saved: the number in three languages, as each wrote it', async () => {
    const { body: shown } = await decide(old, { decision: 'correct', preview: true }).expect(200);
    const { changes, words, saved, notFound } = shown.data;
    expect({ saved, notFound }).toEqual({ saved: false, notFound: [] });
    expect(changes.map(({ locale, field, from, to }: Record<string, string>) => [locale, field, from, to])).toEqual(
      expect.arrayContaining([
        ['ar', 'title', '66.729', '66.730'],
        ['ar', 'summary', '66.729', '66.730'],
        ['ar', 'body', '66.729', '66.730'],
        ['fr', 'title', '66 729', '66 730'],
        ['fr', 'body', '66 729', '66 730'],
        ['en', 'body', '66,729', '66,730'],
      ]),
    );
    expect(changes).toHaveLength(6);
    const french = changes.find((change: Record<string, string>) => change.locale === 'fr' && change.field === 'body');
    expect(french).toMatchObject({
      before: 'Le programme a formé 66 729 stagiaires depuis 2008.',
      after: 'Le programme a formé 66 730 stagiaires depuis 2008.',
    });
    expect(await desk.documents('press-release').findOne({ documentId: old, locale: 'en' } as never)).toMatchObject({
      body: body('The programme has trained 66,729 trainees since 2008.'),
    });
    await desk.update(old, { kicker: 'حصيلة البرنامج' }, { locale: 'ar' });
    expect(inWords(await outcomeOf(decide(old, { decision: 'correct', seen: words })))).toBe('409 EDITED_MEANWHILE');
  });

  test('once saved it is published as a correction like any other, and quotes the new value', async () => {
    const { body: saved } = await decide(old, { decision: 'correct' }).expect(200);
    expect(saved.data).toMatchObject({ saved: true, stage: 'published' });
    expect(await decisionsOn(old)).toEqual(inAll('correct'));
    expect(await read(old, 'en')).toMatchObject({
      body: { text: 'The programme has trained 66,729 trainees since 2008.' },
    });
    const notes = { ar: 'صُحح الرقم.', fr: 'Chiffre corrigé.', en: 'Number corrected.' };
    await head.act('correct', old, { kind: 'correction', notes }).expect(200);
    for (const [locale, written] of [
      ['ar', '66.730'],
      ['fr', '66 730'],
      ['en', '66,730'],
    ] as const) {
      const release = await read(old, locale);
      expect(release).toMatchObject({ figures: [{ value: '66730', revision: 2, revised: null }] });
      expect(release.body.text).toContain(written);
      expect(release.body.text).not.toContain('729');
    }
    expect((await newsroom.read(`press-releases/${old}/editions/1?locale=en`)).figures).toMatchObject([
      { value: '66729', revision: 1, revised: { value: '66730' } },
    ]);
  });

  test('in some languages only, where the others are left as history', async () => {
    await revise({ value: '66731', reason: 'Again.' }).expect(200);
    await decide(old, { decision: 'note', notes: { fr: 'Révisé encore.' } }).expect(200);
    await decide(old, { decision: 'leave', locales: ['ar'] }).expect(200);
    await decide(old, { decision: 'correct', locales: ['en'] }).expect(200);
    expect(await decisionsOn(old)).toEqual([
      ['ar', 'leave'],
      ['fr', 'note'],
      ['en', 'correct'],
    ]);
    await head.act('correct', old, { kind: 'correction', notes: { en: 'Recounted.' } }).expect(200);
    const quoted = await Promise.all(
      ['ar', 'fr', 'en'].map(async (locale) => (await read(old, locale)).figures[0].value),
    );
    expect(quoted).toEqual(['66730', '66730', '66731']);
    expect(inWords(await outcomeOf(decide(old, { decision: 'leave', locales: ['en'] })))).toBe('409 NOT_QUOTED');
  });

  test('a figure that stands beside the text only is quoted anew once that is decided', async () => {
    const seats = await desk.published('figure', { en: { label: 'Seats', key: 'beside', value: '10', unit: 'seats' } });
    const release = await desk.published('press-release', {
      en: { title: 'A hall', body: body('It is open.'), figures: [seats] },
    });
    await revise({ value: '12', reason: 'Two more.' }, head, 'beside').expect(200);
    const besidePath = `/press-office/figures/beside/quotes/${release}`;
    const { body: answer } = await head.send('post', besidePath).send({ decision: 'correct' }).expect(200);
    expect(answer.data).toMatchObject({ changes: [], notFound: [] });
    await head.act('correct', release, { kind: 'correction', notes: { en: 'More seats.' } }).expect(200);
    expect((await read(release, 'en')).figures).toMatchObject([{ value: '12', revision: 2, revised: null }]);
  });

  test('whoever may not correct releases decides nothing', async () => {
    const writer = await signIn(booted, 'press-office-writer');
    expect(inWords(await outcomeOf(decide(old, { decision: 'leave' }, writer)))).toBe('403 NOT_PERMITTED');
  });

  test.each([
    [{ decision: 'forget' }, '400 BAD_BODY'],
    [{}, '400 BAD_BODY'],
    [{ decision: 'note' }, '400 BAD_BODY'],
    [{ decision: 'leave', notes: {} }, '400 BAD_BODY'],
  ])('%j is no decision', async (request, outcome) => {
    expect(inWords(await outcomeOf(decide(old, request)))).toBe(outcome);
  });
});

test('a figure that two releases quote is told apart from another of the same value', async () => {
  const [pilot, belgium] = await Promise.all([
    desk.published('figure', {
      en: { label: 'Young people recruited in the pilot phase', key: 'pilot', value: '50', unit: 'young people' },
    }),
    desk.published('figure', { en: { label: 'Seats in the workshop', key: 'workshop', value: '50', unit: 'seats' } }),
  ]);
  const release = await desk.published('press-release', {
    en: {
      title: 'Two of fifty',
      body: body('The pilot phase recruited 50 young people. The workshop has 50 seats.'),
      figures: [pilot, belgium],
    },
  });
  await revise({ value: '52', reason: 'Two more.' }, head, 'workshop').expect(200);
  const { body: shown } = await head
    .send('post', `/press-office/figures/workshop/quotes/${release}`)
    .send({ decision: 'correct', preview: true })
    .expect(200);
  expect(shown.data.changes).toMatchObject([
    { before: 'The workshop has 50 seats.', after: 'The workshop has 52 seats.' },
  ]);
  expect(shown.data.changes).toHaveLength(1);
});

test('the unit takes the form of the new number, in each language, and the copy desk has nothing to say', async () => {
  const forms = {
    ar: { one: 'متدرب واحد', two: 'متدربان', few: 'متدربين', many: 'متدربا', other: 'متدرب' },
    fr: { one: 'stagiaire', other: 'stagiaires' },
  };
  const figure = await desk.published('figure', {
    ar: { label: 'متدربو الورشة', key: 'forms', value: '66729', unit: 'متدربا', unitForms: forms.ar },
    fr: { label: 'Stagiaires de l’atelier', unit: 'stagiaires', unitForms: forms.fr },
  });
  const release = await desk.published('press-release', {
    ar: { title: 'ورشة', body: body('استفاد 66.729 متدربا من الورشة.'), figures: [figure] },
    fr: { title: 'Atelier', body: body('L’atelier a formé 66 729 stagiaires.') },
  });
  const formsPath = `/press-office/figures/forms/quotes/${release}`;
  await revise({ value: '68104', reason: 'Recount.' }, head, 'forms').expect(200);
  const { body: shown } = await head.send('post', formsPath).send({ decision: 'correct', preview: true }).expect(200);
  expect(shown.data.changes).toMatchObject([
    { locale: 'ar', after: 'استفاد 68.104 متدربين من الورشة.', from: '66.729 متدربا', to: '68.104 متدربين' },
    { locale: 'fr', after: 'L’atelier a formé 68 104 stagiaires.', from: '66 729', to: '68 104' },
  ]);
  await head.send('post', formsPath).send({ decision: 'correct' }).expect(200);
  expect(await desk.documents('press-release').findOne({ documentId: release, locale: 'ar' } as never)).toMatchObject({
    body: body('استفاد 68.104 متدربين من الورشة.'),
  });
  const { findings } = (await head.send('get', `/press-office/press-releases/${release}`)).body.data;
  expect(findings.filter(({ rule }: { rule: string }) => rule === 'unit-disagrees')).toEqual([]);
});

test('one trainee becomes two in French', async () => {
  const figure = await desk.published('figure', {
    fr: {
      ...{ label: 'Stagiaire du chantier', key: 'one-trainee', value: '1', unit: 'stagiaires' },
      unitForms: { one: 'stagiaire', other: 'stagiaires' },
    },
  });
  const release = await desk.published('press-release', {
    fr: { title: 'Chantier', body: body('Le chantier accueille 1 stagiaire.'), figures: [figure] },
  });
  await revise({ value: '2', reason: 'Un de plus.' }, head, 'one-trainee').expect(200);
  const onePath = `/press-office/figures/one-trainee/quotes/${release}`;
  const { body: shown } = await head.send('post', onePath).send({ decision: 'correct', preview: true }).expect(200);
  expect(shown.data.changes).toMatchObject([{ after: 'Le chantier accueille 2 stagiaires.' }]);
});

describe('which revision a release quotes is told by its text', () => {
  const readFigures = async (release: string) =>
    (await read(release, 'en')).figures.map(({ key: name, value }: { key: string; value: string }) => [name, value]);

  test('a release that was scheduled with the earlier value comes out with it, and tells the newer', async () => {
    const hall = await desk.published('figure', {
      en: { label: 'Seats of the hall', key: 'hall', value: '654', unit: 'seats' },
    });
    const release = await desk.draft('press-release', {
      en: { title: 'A hall', body: body('The hall has 654 seats.'), figures: [hall] },
    });
    await desk.bringTo('approved', release);
    await revise({ value: '655', reason: 'One more.' }, head, 'hall').expect(200);
    await desk.act('publish', release);
    const published = await read(release, 'en');
    expect(published.figures).toMatchObject([
      { value: '654', revision: 1, revised: { value: '655', display: '655 seats' } },
    ]);
    expect(published.marks).toMatchObject([{ text: '654', figure: 'hall' }]);
    const { releases } = (await head.send('get', '/press-office/figures/hall')).body.data;
    expect(releases).toMatchObject([{ documentId: release, quotes: [{ isOutdated: true }] }]);
  });

  test('a value that was closed as published in error is not quoted again, even where a text gives it', async () => {
    const words = { label: 'Trees of the park', key: 'trees', value: '654', unit: 'SECRET UNIT' };
    const trees = await desk.published('figure', { en: words });
    await desk.unpublish('figure', trees);
    await desk.update(trees, { value: '655', unit: 'trees', revisionReason: 'Recount.' }, { noun: 'figure' });
    await desk.publish('figure', trees, 'en');
    const release = await desk.draft('press-release', {
      en: { title: 'Trees', body: body('The park has 654 trees.'), figures: [trees] },
    });
    // Whoever submits it is told by the copy desk; at once it comes out all the same.
    await desk.act('publish-at-once', release, { reason: 'In a hurry.' });
    const published = await read(release, 'en');
    expect(published.figures).toMatchObject([{ value: '655', unit: 'trees', revised: null }]);
    expect(JSON.stringify(published)).not.toContain('SECRET');
  });

  test('another number of the text that has the new value by chance changes nothing', async () => {
    const [trainers, staff] = await Promise.all([
      desk.published('figure', { en: { label: 'Trainers', key: 'trainers', value: '606', unit: 'trainers' } }),
      desk.published('figure', {
        en: { label: 'Staff trained in trade skills', key: 'staff', value: '15', unit: 'staff' },
      }),
    ]);
    const release = await desk.published('press-release', {
      en: { title: 'Partners', body: body('The project trained 15 staff.'), figures: [trainers, staff] },
    });
    await revise({ value: '15', reason: 'Recount.' }, head, 'trainers').expect(200);
    await desk.update(release, { kicker: 'A comma' });
    await desk.act('correct', release, { kind: 'minor' });
    expect(await readFigures(release)).toEqual([
      ['trainers', '606'],
      ['staff', '15'],
    ]);
  });

  test('a number corrected by hand is seen, also where another figure has the earlier value', async () => {
    const [pilot, belgium] = await Promise.all([
      desk.published('figure', {
        en: {
          label: 'Young people recruited in the pilot phase',
          key: 'by-hand-pilot',
          value: '50',
          unit: 'young people',
        },
      }),
      desk.published('figure', {
        en: { label: 'Seats in the workshop', key: 'by-hand-seats', value: '50', unit: 'seats' },
      }),
    ]);
    const text = (seats: number) => body(`The pilot phase recruited 50 young people. The workshop has ${seats} seats.`);
    const release = await desk.published('press-release', {
      en: { title: 'Both', body: text(50), figures: [pilot, belgium] },
    });
    await revise({ value: '52', reason: 'Two more.' }, head, 'by-hand-seats').expect(200);
    await desk.update(release, { body: text(52) });
    await desk.act('correct', release, { kind: 'minor' });
    const { figures, marks } = await read(release, 'en');
    expect(figures).toMatchObject([{ value: '50' }, { value: '52', revision: 2, revised: null }]);
    expect(marks).toMatchObject([{ figure: 'by-hand-pilot' }, { text: '52', figure: 'by-hand-seats' }]);
  });

  test('what was decided for one revision does not bring out a later one', async () => {
    const rooms = await desk.published('figure', { en: { label: 'Rooms', key: 'rooms', value: '79', unit: 'rooms' } });
    const release = await desk.published('press-release', {
      en: { title: 'Rooms', body: body('There are 79 rooms.'), figures: [rooms] },
    });
    await revise({ value: '80', reason: 'One more.' }, head, 'rooms').expect(200);
    await head.send('post', `/press-office/figures/rooms/quotes/${release}`).send({ decision: 'correct' }).expect(200);
    await revise({ value: '81', reason: 'Another.' }, head, 'rooms').expect(200);
    await desk.act('correct', release, { kind: 'correction', notes: { en: 'Corrected.' } });
    const published = await read(release, 'en');
    expect(published).toMatchObject({
      body: { text: 'There are 80 rooms.' },
      marks: [{ text: '80', figure: 'rooms' }],
    });
    expect(published.figures).toMatchObject([{ value: '80', revision: 2, revised: { value: '81', revision: 3 } }]);
  });

  test('the copy desk holds a public release to what it quotes, and not to what came later', async () => {
    const doors = await desk.published('figure', {
      en: { label: 'Doors repaired in the town', key: 'doors', value: '66729', unit: 'doors' },
    });
    const words = { title: 'Doors', body: body('The town repaired 66,729 doors.'), figures: [doors] };
    const release = await desk.published('press-release', { en: words });
    const errorsOf = async () =>
      (await head.send('get', `/press-office/press-releases/${release}`)).body.data.findings
        .filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ rule }: { rule: string }) => rule);
    await revise({ value: '66730', reason: 'Recount.' }, head, 'doors').expect(200);
    expect(await errorsOf()).toEqual([]);
    await desk.update(release, { body: body('The town repaired 66,279 doors.') });
    expect(await errorsOf()).toEqual(['figure-differs']);
  });
});

test('a revision brings out nothing that waits in the drafts of the figure', async () => {
  const figure = await desk.published('figure', { en: { label: 'Books', key: 'books', value: '10', unit: 'books' } });
  await desk.update(figure, { label: 'NOT AGREED' }, { noun: 'figure' });
  expect(inWords(await outcomeOf(revise({ value: '11', reason: 'One more.' }, head, 'books')))).toBe(
    '409 EDITS_PENDING',
  );
  await desk.update(figure, { label: 'Books' }, { noun: 'figure' });
  await revise({ value: '11', reason: 'One more.' }, head, 'books').expect(200);
});

test('a figure is found by its public key while its draft has another', async () => {
  const figure = await desk.published('figure', { en: { label: 'Pens', key: 'pens', value: '10', unit: 'pens' } });
  await desk.update(figure, { key: 'pencils' }, { noun: 'figure' });
  expect((await head.send('get', '/press-office/figures/pens').expect(200)).body.data.documentId).toBe(figure);
});

test('a draft of a figure takes no value that is none', async () => {
  const figure = await desk.draft('figure', { en: { label: 'Cups', key: 'cups', value: '10' } });
  for (const [name, value] of [
    ['upperValue', 'NaN'],
    ['value', '1e400'],
    ['upperValue', '١٢'],
  ] as const) {
    const saved = head.content('figure').update(figure, 'en', { label: 'Cups', value: '10', [name]: value });
    expect(inWords(await outcomeOf(saved))).toBe('400 NO_DECIMAL');
  }
});

test('a reason is kept as it can be sealed, whatever it was typed with', async () => {
  const figure = await desk.published('figure', { en: { label: 'Maps', key: 'maps', value: '10' } });
  await revise({ value: '11', reason: 'x\ud800y\u0000z' }, head, 'maps').expect(200);
  expect((await newsroom.read(`figures/${figure}?locale=en`)).revisions[1].note).toBe('x\ufffdyz');
});

describe('whatever sequence of revisions and corrections follows', () => {
  test('every edition goes on quoting the value that it was published with', async () => {
    const figure = await desk.published('figure', {
      en: { label: 'Workshops', key: 'workshops', value: '1', unit: 'workshops' },
    });
    const release = await desk.published('press-release', {
      en: { title: 'Workshops', body: body('There is 1 workshop.'), figures: [figure] },
    });
    const quotedIn = async (edition: number) => {
      const document = await newsroom.read(`press-releases/${release}/editions/${edition}?locale=en`);
      const [{ revised: _revised, ...pinned }] = document.figures;
      return JSON.stringify({ ...document, state: null, figures: [pinned] });
    };
    const published = new Map([[1, await quotedIn(1)]]);
    let day = 2;
    const step = fc.oneof(
      fc.record({ revise: fc.stringMatching(/^[1-9]\d{0,29}$/) }),
      fc.record({ revise: fc.stringMatching(/^[1-9]\d{0,5}\.\d{1,20}$/) }),
      fc.constant({ leave: true }),
      fc.record({ kicker: fc.stringMatching(/^[a-z]{1,8}$/) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const given of steps) {
          booted.setClock(new Date(Date.UTC(2025, 0, (day += 1))).toISOString());
          if ('revise' in given) await revise({ value: given.revise, reason: 'Recount.' }, head, 'workshops');
          else if ('leave' in given) {
            await head.send('post', `/press-office/figures/workshops/quotes/${release}`).send({ decision: 'leave' });
          } else {
            await desk.update(release, { kicker: given.kicker });
            await head.act('correct', release, { kind: 'minor' });
          }
          const { edition, figures } = await newsroom.read(`press-releases/${release}?locale=en`);
          expect(figures[0]).toMatchObject({ value: '1', revision: 1 });
          if (!published.has(edition)) published.set(edition, await quotedIn(edition));
        }
        for (const [edition, before] of published) expect(await quotedIn(edition)).toBe(before);
      }),
      { numRuns: 8 },
    );
    expect(published.size).toBeGreaterThan(1);
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());
