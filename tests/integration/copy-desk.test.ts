import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type PanelUser, signIn } from '../support/panel';

/** What the copy desk finds keeps a press release from being submitted, or is told and no more. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let writer: PanelUser;
let figure: string;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  writer = await signIn(booted, 'press-office-writer');
  figure = await desk.draft('figure', {
    ar: { label: 'المتدربون المستفيدون من برنامج المقاولة', value: '66729', unit: 'متدربا', qualifier: 'exactly' },
    fr: { label: 'Stagiaires formés', value: '66729', unit: 'stagiaires', qualifier: 'exactly' },
  });
});
afterAll(() => booted.stop());

type Words = Record<string, unknown>;
interface Finding {
  locale: string;
  rule: string;
  severity: string;
  field?: string;
  span: { start: number; end: number; text: string } | null;
  message: string;
}

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const findingsOf = async (id: string) => (await reportOn(id)).findings as Finding[];
const save = (id: string, locale: string, words: Words) =>
  writer.content('press-release').update(id, locale, words).expect(200);

async function reportOn(id: string) {
  return (await writer.send('get', `/press-office/press-releases/${id}`).expect(200)).body.data;
}

/** A finding without its sentence. */
const inBrief = ({ locale, rule, severity, field, span }: Finding) => ({ locale, rule, severity, field, span });

describe('an error keeps a press release from being submitted until it is mended', () => {
  const cases: [rule: string, wrong: Words, field: string, words: string | null, right: Words][] = [
    ['title-missing', { title: '', slug: 'sans-titre' }, 'title', null, { title: 'بلاغ' }],
    [
      'mixed-script',
      { title: 'افتتاح مركز', body: body('استقبل المركز أزيد من مئتي متدربoة.') },
      'body',
      'متدربoة',
      { body: body('استقبل المركز متدربات كثيرات.') },
    ],
    [
      'figure-differs',
      { title: 'حصيلة برنامج المقاولة', summary: 'استفاد 66279 متدربا من برنامج المقاولة.' },
      'summary',
      '66279',
      { summary: 'استفاد 66729 متدربا من برنامج المقاولة.' },
    ],
  ];

  test.each(cases)('%s', async (rule, wrong, field, words, right) => {
    const links = rule === 'figure-differs' ? { figures: [figure] } : {};
    const id = await desk.draft('press-release', { ar: { ...wrong, ...links } });
    const errors = (await findingsOf(id)).filter(({ severity }) => severity === 'error');
    expect(errors.map(inBrief)).toEqual([
      {
        locale: 'ar',
        rule,
        severity: 'error',
        field,
        span: words === null ? null : expect.objectContaining({ text: words }),
      },
    ]);
    const permit = (await reportOn(id)).verbs.submit;
    expect(permit).toMatchObject({ allowed: false, code: 'COPY_DESK_ERRORS' });
    const refused = await writer.act('submit', id).set('Accept-Language', 'ar').expect(409);
    expect(refused.body.error.details).toMatchObject({
      code: 'COPY_DESK_ERRORS',
      findings: [{ locale: 'ar', rule, field }],
    });
    expect(refused.body.error.message).toMatch(/^يجب تصحيح خطأ واحد قبل إحالة البلاغ/);
    expect(refused.body.error.details.findings[0].message).toMatch(/\p{Script=Arabic}/u);
    await save(id, 'ar', right);
    expect((await findingsOf(id)).filter(({ severity }) => severity === 'error')).toEqual([]);
    const submitted = await writer.act('submit', id).expect(200);
    expect(submitted.body.data.stage).toBe('submitted');
  });

  test('a number that differs in French is told on both, and mended in one', async () => {
    const id = await desk.draft('press-release', {
      ar: { title: 'مدينة المهن', body: body('توفر المؤسسة 79 شعبة و4560 مقعدا بيداغوجيا.') },
      fr: { title: 'La Cité des Métiers', body: body('Le site offre 79 filières et 4 650 places pédagogiques.') },
    });
    const refused = await writer.act('submit', id).set('Accept-Language', 'fr').expect(409);
    const { findings } = refused.body.error.details as { findings: Finding[] };
    expect(findings.map(({ locale, rule, span }) => [locale, rule, span?.text])).toEqual([
      ['ar', 'translation-number-differs', '4560'],
      ['fr', 'translation-number-differs', '4 650'],
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('français'),
      expect.stringContaining('arabe'),
    ]);
    await save(id, 'fr', { body: body('Le site offre 79 filières et 4 560 places pédagogiques.') });
    await writer.act('submit', id).expect(200);
  });

  test('a number that is what its linked figure says, in another translation too, is none', async () => {
    const id = await desk.draft('press-release', {
      ar: { title: 'حصيلة برنامج المقاولة', summary: 'استفاد 66.729 متدربا من برنامج المقاولة.', figures: [figure] },
      fr: { title: 'Le bilan', summary: 'Plus de 66 000 stagiaires formés.', figures: [figure] },
    });
    await writer.act('submit', id).expect(200);
  });
});

test('a clean text that was pasted can be submitted as it is', async () => {
  const text = [
    'افتتاح ورشات جديدة للنجارة',
    'فاس، 3 مارس 2026. افتتح المكتب 4 ورشات للنجارة تتسع لـ 120 متدربا، 40% منهم إناث.',
    'وتنطلق الدروس يوم الاثنين 9 مارس 2026.',
  ].join('\n\n');
  const taken = await writer.send('post', '/press-office/intake').send({ text }).expect(200);
  const { documentId, findings } = taken.body.data as { documentId: string; findings: Finding[] };
  expect(findings).toEqual([]);
  await writer.act('submit', documentId).expect(200);
});

describe('a warning or a notice', () => {
  const words = { title: 'Ouverture', body: body('Le centre ouvre le lundi 14 juillet 2026 pour 340 visiteurs.') };

  test('is told and does not stop anything', async () => {
    const id = await desk.draft('press-release', { fr: words });
    const told = (await findingsOf(id)).map(({ rule, severity, field, span }) => [rule, severity, field, span?.text]);
    expect(told).toEqual([
      ['translation-missing', 'warning', undefined, undefined],
      ['translation-missing', 'warning', undefined, undefined],
      ['summary-missing', 'warning', 'summary', undefined],
      ['dateline-missing', 'warning', 'datelinePlace', undefined],
      ['dateline-missing', 'warning', 'datelineDate', undefined],
      ['weekday-differs', 'warning', 'body', 'lundi'],
      ['figure-missing', 'notice', 'body', '340'],
    ]);
    await writer.act('submit', id).expect(200);
  });

  test('tells of another release with the same title, and of a translation that was left behind', async () => {
    const id = await desk.draft('press-release', {
      ar: { title: 'زيارة ميدانية' },
      fr: { title: 'Deux fois le même' },
    });
    await desk.draft('press-release', { fr: { title: 'Deux fois le même' } });
    await save(id, 'ar', { title: 'زيارة ميدانية أخرى' });
    await booted.strapi.db.query('plugin::press-office.press-release' as 'plugin::upload.file').updateMany({
      where: { documentId: id, locale: 'fr' },
      data: { updatedAt: '2026-01-01T09:00:00.000Z' } as never,
    });
    const rules = (await findingsOf(id)).filter(({ locale }) => locale === 'fr').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['same-release', 'translation-stale']));
  });

  test('of a rule that is switched off is not told', async () => {
    const id = await desk.draft('press-release', { fr: words });
    await booted.restart({ PRESS_OFFICE_COPY_DESK_OFF: 'weekday-differs, translation-missing' });
    desk = deskOf(booted.strapi);
    writer = await signIn(booted, 'press-office-writer');
    const rules = (await findingsOf(id)).map(({ rule }) => rule);
    expect(rules).not.toContain('weekday-differs');
    expect(rules).not.toContain('translation-missing');
    expect(rules).toContain('figure-missing');
  });
});

describe('a declared total', () => {
  const year = { periodFrom: '2024', periodTo: '2024', series: 'by-sex', unit: 'stagiaires' };
  const figureOf = (key: string, about: Words) => ({
    fr: { label: key, key, qualifier: 'exactly', ...year, ...about },
  });
  const toldOf = async (id: string) => (await findingsOf(id)).filter(({ rule }) => rule === 'declared-total-differs');

  test('is told where its parts on record are not what it says, until one of them is put right', async () => {
    const total = await desk.published('figure', figureOf('everyone', { value: '30.30', isTotal: true }));
    await desk.published('figure', figureOf('women', { value: '10.10' }));
    const men = await desk.published('figure', figureOf('men', { value: '20.21' }));
    // Nobody has published it: it is no part yet.
    await desk.draft('figure', figureOf('others', { value: '500' }));
    const id = await desk.draft('press-release', { fr: { title: 'Bilan', figures: [total] } });
    const [finding, ...others] = await toldOf(id);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ locale: 'fr', severity: 'warning', span: null });
    expect(finding?.message).toMatch(/30\.30.*30\.31/);
    await desk.update(men, { value: '20.20', revisionReason: 'Recount.' }, { noun: 'figure', locale: 'fr' });
    expect(await toldOf(id)).toEqual([]);
  });

  test('is not told where a part overlaps another', async () => {
    const other = { series: 'by-age' };
    const total = await desk.published('figure', figureOf('all-ages', { ...other, value: '1', isTotal: true }));
    await desk.published('figure', figureOf('young', { ...other, value: '10' }));
    await desk.published('figure', figureOf('young-women', { ...other, value: '20', isOverlapping: true }));
    expect(await toldOf(await desk.draft('press-release', { fr: { title: 'Âges', figures: [total] } }))).toEqual([]);
  });
});

describe('a correction is made in the saved draft', () => {
  const wrong = {
    title: 'Ouverture du centre',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Le centre ouvre ' },
          { type: 'text', text: 'à à', bold: true },
          { type: 'text', text: ' Rabat.' },
        ],
      },
    ],
  };
  const correct = (id: string, request: object, user = writer) =>
    user.send('post', `/press-office/press-releases/${id}/corrections`).send(request);

  async function doubledWord() {
    const id = await desk.draft('press-release', { fr: wrong });
    const finding = (await findingsOf(id)).find(({ rule }) => rule === 'doubled-word');
    return { id, request: { locale: 'fr', rule: 'doubled-word', field: 'body', start: finding?.span?.start } };
  }

  test('with its marks, and the finding is gone', async () => {
    const { id, request } = await doubledWord();
    await correct(id, request).expect(200);
    const draft = await desk.documents('press-release').findOne({ documentId: id, locale: 'fr' } as never);
    expect((draft as unknown as typeof wrong).body[0]?.children).toEqual([
      { type: 'text', text: 'Le centre ouvre ' },
      { type: 'text', text: 'à', bold: true },
      { type: 'text', text: ' Rabat.' },
    ]);
    expect((await findingsOf(id)).filter(({ rule }) => rule === 'doubled-word')).toEqual([]);
    const { body: again } = await correct(id, request).expect(409);
    expect(again.error.details.code).toBe('FINDING_GONE');
  });

  test.each([
    ['another place', { start: 0 }, 409, 'FINDING_GONE'],
    ['another rule', { rule: 'mixed-script' }, 409, 'FINDING_GONE'],
    ['another locale', { locale: 'en' }, 409, 'FINDING_GONE'],
    ['an attribute that is none', { field: 'slug' }, 400, 'BAD_BODY'],
    ['words of its own', { correction: 'autre chose' }, 400, 'BAD_BODY'],
  ])('and nothing is for %s', async (_, changes, status, code) => {
    const { id, request } = await doubledWord();
    const answer = await correct(id, { ...request, ...changes }).expect(status);
    expect(answer.body.error.details.code ?? answer.body.error.name).toBe(code);
    expect((await findingsOf(id)).filter(({ rule }) => rule === 'doubled-word')).toHaveLength(1);
  });

  test('a release that is not there is not found, and one that is approved stays as it was approved', async () => {
    const { request } = await doubledWord();
    await correct('nothing', request).expect(404);
    const { id } = await doubledWord();
    await desk.bringTo('approved', id);
    const { body: refused } = await correct(id, request).expect(409);
    expect(refused.error.details.code).toBe('APPROVED_WORDS');
  });
});
