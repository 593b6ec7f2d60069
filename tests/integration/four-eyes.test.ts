import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { inWords, outcomeOf } from '../support/outcome';
import type { PanelUser } from '../support/panel';
import { editionsIn, inBrief } from '../support/record';
import { signInStaff, type Staff } from '../support/staff';
import { auditIn } from '../support/audit-chain';

/** Whoever submitted a press release, or edited it last, or published it at once, does not approve it. */

let booted: BootedStrapi;
let person: Staff;

beforeAll(async () => {
  booted = await bootStrapi();
  person = await signInStaff(booted, {
    writer: 'press-office-writer',
    editor: 'press-office-editor',
    colleague: 'press-office-editor',
    head: 'press-office-head',
    admin: 'strapi-super-admin',
  });
});
afterAll(() => booted.stop());

const refused = '409 FOUR_EYES';

describe('who approves', () => {
  /** What was done with a new release, in order, and what approving it comes to for whom. */
  const cases: [steps: string, approvals: Record<string, string>][] = [
    ['writer writes, writer submits', { editor: '200' }],
    ['writer writes, writer submits', { head: '200' }],
    ['editor writes, editor submits', { editor: refused, colleague: '200' }],
    ['head writes, head submits', { head: refused, editor: '200' }],
    ['admin writes, admin submits', { admin: refused, editor: '200' }],
    ['writer writes, editor submits', { editor: refused, colleague: '200' }],
    ['writer writes, editor edits, writer submits', { editor: refused, colleague: '200' }],
    ['writer writes, writer submits, editor edits', { editor: refused, colleague: '200' }],
    ['writer writes, writer submits, editor translates', { editor: refused, colleague: '200' }],
    ['writer writes, writer submits, editor edits, writer edits', { editor: '200' }],
    ['writer writes, writer submits, editor saves', { editor: '200' }],
    ['editor writes, writer edits, writer submits, editor saves', { editor: '200' }],
    ['editor writes, editor submits, colleague sends back, writer edits, writer submits', { editor: '200' }],
    ['writer writes, editor submits, colleague sends back, writer submits', { editor: '200' }],
    [
      'writer writes, writer submits, editor sends back, editor edits, writer submits',
      { editor: refused, head: '200' },
    ],
  ];

  test.each(cases)('%s: approved by %o', async (steps, approvals) => {
    const id = await follow(steps);
    for (const [name, expected] of Object.entries(approvals)) {
      const permit = (await report(name, id)).verbs.approve;
      expect(permit).toMatchObject(expected === refused ? { allowed: false, code: 'FOUR_EYES' } : { allowed: true });
      expect(inWords(await outcomeOf(person(name).act('approve', id)))).toBe(expected);
      expect((await report('writer', id)).stage).toBe(expected === '200' ? 'approved' : 'submitted');
    }
  });

  test.each([
    ['ar', 'شخص آخر'],
    ['fr', 'une autre personne'],
    ['en', 'someone else'],
  ])('she reads why in her language: %s', async (language, words) => {
    const id = await follow('editor writes, editor submits');
    const { body } = await person('editor').act('approve', id).set('Accept-Language', language).expect(409);
    expect(body.error.details).toMatchObject({ code: 'FOUR_EYES', verb: 'approve', stage: 'submitted' });
    expect(body.error.message.toLowerCase()).toContain(words);
  });

  test('an approval that was sent back counts no longer', async () => {
    const id = await follow('writer writes, writer submits, editor approves, editor sends back');
    expect((await stageRow(id)).approved_by).toBeNull();
    expect(inWords(await outcomeOf(person('editor').act('publish', id)))).toBe('409 WRONG_STAGE');
  });
});

describe('what was published at once', () => {
  test('is unreviewed until someone else approves it afterwards, and then it is not approved again', async () => {
    const id = await follow('writer writes, head publishes at once');
    expect(await report('head', id)).toMatchObject({ stage: 'published', unreviewed: true });
    expect(inWords(await outcomeOf(person('head').act('approve', id)))).toBe(refused);
    expect(await report('head', id)).toMatchObject({ unreviewed: true });
    const record = await editionsIn(booted.strapi, id);
    const { body } = await person('editor').act('approve', id).expect(200);
    expect(body.data).toMatchObject({ documentId: id, stage: 'published' });
    expect(await report('head', id)).toMatchObject({ stage: 'published', unreviewed: false });
    expect(await editionsIn(booted.strapi, id)).toEqual(record);
    expect(inWords(await outcomeOf(person('colleague').act('approve', id)))).toBe('409 ALREADY_REVIEWED');
    expect((await auditIn(booted.strapi, id)).map(({ verb, actor, reason }) => ({ verb, actor, reason }))).toEqual([
      { verb: 'publish-at-once', actor: person('head').email, reason: 'Urgent' },
      { verb: 'approve', actor: person('editor').email, reason: null },
    ]);
  });

  test.each([
    ['editor writes, head publishes at once', { head: refused, editor: refused, colleague: '200' }],
    ['writer writes, editor submits, head publishes at once', { head: refused, editor: refused, colleague: '200' }],
    ['head writes, head publishes at once', { head: refused, admin: '200' }],
  ])('%s: is approved afterwards by %o', async (steps, approvals) => {
    const id = await follow(steps);
    for (const [name, expected] of Object.entries(approvals)) {
      expect(inWords(await outcomeOf(person(name).act('approve', id)))).toBe(expected);
    }
  });

  test('stays unreviewed through a correction, a withdrawal and a reinstatement', async () => {
    const id = await follow('writer writes, head publishes at once, writer edits');
    await person('editor').act('correct', id, { kind: 'minor' }).expect(200);
    expect((await report('head', id)).unreviewed).toBe(true);
    const withdrawal = { reason: 'inaccurate', notices: { ar: 'سحب' } };
    await person('head').act('withdraw', id, withdrawal).expect(200);
    await person('head').act('reinstate', id, { reason: 'À tort' }).expect(200);
    expect(await report('head', id)).toMatchObject({ stage: 'published', unreviewed: true });
    expect(inBrief(await editionsIn(booted.strapi, id)).at(-1)).toBe('ar 4 reinstatement live');
  });

  test('needs a reason', async () => {
    const id = await follow('writer writes');
    for (const body of [{}, { reason: '' }, { reason: '   ' }]) {
      expect(inWords(await outcomeOf(person('head').act('publish-at-once', id, body)))).toBe('400 BAD_BODY');
    }
    expect(await editionsIn(booted.strapi, id)).toEqual([]);
  });
});

describe('in an office that has switched it off', () => {
  beforeAll(() => booted.restart({ PRESS_OFFICE_FOUR_EYES: 'false' }));

  test.each([
    'editor writes, editor submits, editor approves, editor publishes',
    'writer writes, writer submits, editor edits, editor approves',
    'head writes, head publishes at once, head approves',
  ])('%s', async (steps) => {
    await follow(steps);
  });

  test('the report says that she may', async () => {
    const id = await follow('editor writes, editor submits');
    expect((await report('editor', id)).verbs.approve).toEqual({ allowed: true });
  });
});

interface Report {
  stage: string;
  unreviewed: boolean;
  verbs: Record<string, { allowed: boolean; code?: string }>;
}

async function report(name: string, id: string): Promise<Report> {
  const { body } = await person(name).send('get', `/press-office/press-releases/${id}`).expect(200);
  return body.data as Report;
}

const stageRow = (id: string) =>
  booted.strapi.db.connection('press_office_release_stages').where({ release_id: id }).first();

let saves = 0;

/** What a press officer does at the panel. */
const doings: Record<string, (user: PanelUser, id: string) => Promise<unknown>> = {
  edits: (user, id) => {
    saves += 1;
    return user
      .content('press-release')
      .update(id, 'ar', { summary: `ملخص ${saves}` })
      .expect(200);
  },
  translates: (user, id) => user.content('press-release').update(id, 'fr', { title: 'Traduction' }).expect(200),
  saves: async (user, id) => {
    const words = await deskOf(booted.strapi)
      .documents('press-release')
      .findOne({ documentId: id, locale: 'ar' } as never);
    const { title, summary } = words as unknown as { title: string; summary: string | null };
    await user.content('press-release').update(id, 'ar', { title, summary }).expect(200);
  },
  submits: (user, id) => user.act('submit', id).expect(200),
  'sends back': (user, id) => user.act('send-back', id, { reason: 'À revoir' }).expect(200),
  approves: (user, id) => user.act('approve', id).expect(200),
  publishes: (user, id) => user.act('publish', id).expect(200),
  'publishes at once': (user, id) => user.act('publish-at-once', id, { reason: 'Urgent' }).expect(200),
};

/** Follows `writer writes, editor submits` and the like with a new release; answers its documentId. */
async function follow(steps: string): Promise<string> {
  const [first, ...others] = steps.split(', ').map((step) => {
    const [, name = '', doing = ''] = /^(\w+) (.+)$/.exec(step) ?? [];
    return { user: person(name), doing };
  });
  if (first?.doing !== 'writes') throw new Error('Somebody must write it first.');
  const id = await write(first.user);
  for (const { user, doing } of others) {
    const act = doings[doing];
    if (act === undefined) throw new Error(`Nobody ${doing}.`);
    await act(user, id);
  }
  return id;
}

async function write(user: PanelUser): Promise<string> {
  saves += 1;
  const { body } = await user
    .send('post', '/content-manager/collection-types/plugin::press-office.press-release?locale=ar')
    .send({ locale: 'ar', title: `بلاغ ${saves}` })
    .expect(201);
  return body.data.documentId as string;
}
