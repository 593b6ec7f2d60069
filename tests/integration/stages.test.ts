import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { farAway, notices, type Stage } from '../support/desk';
import { type FreshReleases, freshReleases } from '../support/fresh-releases';
import { type PanelUser, signIn } from '../support/panel';
import { allOf } from '../support/tables';
import { auditIn } from '../support/audit-chain';

/**
 * Every stage, every verb, every role: what is answered, and what is so afterwards. The expected answers are written
 * here by hand, from the rules of the office, and know nothing of the plugin's code.
 */

/** What a verb comes to in a stage, for whoever may do it: the next stage, or the code of a refusal. */
const outcomes: Record<Verb, Record<Stage, Outcome>> = {
  //                   draft           submitted       approved        scheduled       published            withdrawn
  submit: /*        */ row('submitted', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE'),
  'send-back': /*   */ row('WRONG_STAGE', 'draft', 'draft', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE'),
  approve: /*       */ row('WRONG_STAGE', 'approved', 'WRONG_STAGE', 'WRONG_STAGE', 'ALREADY_REVIEWED', 'WRONG_STAGE'),
  schedule: /*      */ row('WRONG_STAGE', 'WRONG_STAGE', 'scheduled', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE'),
  unschedule: /*    */ row('WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'approved', 'WRONG_STAGE', 'WRONG_STAGE'),
  publish: /*       */ row('WRONG_STAGE', 'WRONG_STAGE', 'published', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE'),
  'publish-at-once': row('published', 'published', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE'),
  correct: /*       */ row('WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'published', 'WRONG_STAGE'),
  withdraw: /*      */ row('WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'withdrawn', 'WRONG_STAGE'),
  reinstate: /*     */ row('WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'published'),
  delete: /*        */ row('gone', 'WRONG_STAGE', 'WRONG_STAGE', 'WRONG_STAGE', 'EVER_PUBLIC', 'EVER_PUBLIC'),
};

const everybody: Role[] = ['writer', 'editor', 'head', 'admin'];
const editors: Role[] = ['editor', 'head', 'admin'];
const heads: Role[] = ['head', 'admin'];

/** Who may do it at all. */
const whoMay: Record<Verb, Role[]> = {
  submit: everybody,
  'send-back': editors,
  approve: editors,
  schedule: editors,
  unschedule: editors,
  publish: editors,
  'publish-at-once': heads,
  correct: editors,
  withdraw: heads,
  reinstate: heads,
  delete: everybody,
};

/** What a press officer enters with it. */
const bodies: Partial<Record<Verb, { reason?: string } & Record<string, unknown>>> = {
  'send-back': { reason: 'Le titre est trop long.' },
  schedule: { embargoUntil: farAway },
  'publish-at-once': { reason: 'Il y a urgence.' },
  correct: { kind: 'correction', notes: notices },
  withdraw: { reason: 'inaccurate', notices },
  reinstate: { reason: 'Retiré par erreur.' },
};

/** How many editions an act writes: one a language. */
const writes: Partial<Record<Verb, number>> = {
  publish: 2,
  'publish-at-once': 2,
  correct: 2,
  withdraw: 2,
  reinstate: 2,
};

const stages: Stage[] = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'];
const verbs = Object.keys(outcomes) as Verb[];
const roles: Role[] = [...everybody, 'nobody'];
const cells = stages.flatMap((stage) => verbs.flatMap((verb) => roles.map((role) => ({ stage, verb, role }))));

let booted: BootedStrapi;
let fresh: FreshReleases;
const users = new Map<Role, PanelUser>();

beforeAll(async () => {
  booted = await bootStrapi();
  fresh = freshReleases(booted);
  booted.setClock('2026-03-01T09:00:00.000Z');
  users.set('writer', await signIn(booted, 'press-office-writer'));
  users.set('editor', await signIn(booted, 'press-office-editor'));
  users.set('head', await signIn(booted, 'press-office-head'));
  users.set('admin', await signIn(booted));
});
afterAll(() => booted.stop());

test('the table has every stage, every verb and every role', () => {
  expect([stages.length, verbs.length, roles.length, cells.length]).toEqual([6, 11, 5, 330]);
});

describe.each(stages)('a press release in stage %s', (stage) => {
  describe.each(verbs)('asked to %s', (verb) => {
    test.each(roles)('by %s', async (role) => {
      const id = await fresh.take(stage);
      const before = await allOf(booted.strapi, id);
      const answer = await ask(role, verb, id);
      const expected = expectation({ stage, verb, role });
      expect([answer.status, answer.body?.error?.details?.code]).toEqual([expected.status, expected.code]);
      if (expected.status !== 200) {
        expect(await allOf(booted.strapi, id)).toEqual(before);
        fresh.giveBack(stage, id);
        return;
      }
      expect(answer.body.data).toMatchObject({ documentId: id, stage: expected.stage });
      expect(await stageInTable(id)).toBe(expected.stage);
      expect((await allOf(booted.strapi, id)).desk.length > 0).toBe(expected.stage !== null);
      const entries = (await auditIn(booted.strapi, id)).slice(stepsTo[stage]);
      expect(entries).toMatchObject([
        {
          verb,
          from_stage: stage,
          to_stage: expected.stage,
          actor: users.get(role)?.email,
          actor_id: users.get(role)?.id,
          reason: bodies[verb]?.reason ?? null,
          at: '2026-03-01T09:00:00.000Z',
        },
      ]);
      expect(JSON.parse(entries[0]?.editions ?? '')).toHaveLength(writes[verb] ?? 0);
    });
  });
});

type Role = 'writer' | 'editor' | 'head' | 'admin' | 'nobody';
type Verb =
  | 'submit'
  | 'send-back'
  | 'approve'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'publish-at-once'
  | 'correct'
  | 'withdraw'
  | 'reinstate'
  | 'delete';
type Outcome = Stage | 'gone' | 'WRONG_STAGE' | 'ALREADY_REVIEWED' | 'EVER_PUBLIC';

function row(
  draft: Outcome,
  submitted: Outcome,
  approved: Outcome,
  scheduled: Outcome,
  published: Outcome,
  withdrawn: Outcome,
): Record<Stage, Outcome> {
  return { draft, submitted, approved, scheduled, published, withdrawn };
}

function expectation({ stage, verb, role }: { stage: Stage; verb: Verb; role: Role }) {
  if (role === 'nobody') return { status: 401, code: undefined };
  if (!whoMay[verb].includes(role)) return { status: 403, code: 'NOT_PERMITTED' };
  const outcome = outcomes[verb][stage];
  if (/^[A-Z_]+$/.test(outcome)) return { status: 409, code: outcome };
  return { status: 200, code: undefined, stage: outcome === 'gone' ? null : outcome };
}

/** How many acts bring a release to a stage: each is an entry of the audit. */
const stepsTo: Record<Stage, number> = {
  draft: 0,
  submitted: 1,
  approved: 2,
  scheduled: 3,
  published: 3,
  withdrawn: 4,
};

function ask(role: Role, verb: Verb, documentId: string): request.Test {
  const path = `/press-office/press-releases/${documentId}/${verb}`;
  const body = bodies[verb] ?? {};
  if (role === 'nobody') return request(booted.strapi.server.httpServer).post(path).send(body);
  const user = users.get(role);
  if (user === undefined) throw new Error(`Nobody is signed in as ${role}.`);
  return user.act(verb, documentId, body);
}

async function stageInTable(documentId: string): Promise<string | null> {
  const row = await booted.strapi.db
    .connection('press_office_release_stages')
    .where({ release_id: documentId })
    .first('stage');
  return row?.stage ?? null;
}
