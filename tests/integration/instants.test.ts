import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type FreshReleases, freshReleases } from '../support/fresh-releases';
import { type PanelUser, signIn } from '../support/panel';
import { allOf } from '../support/tables';

/** An embargo as an office writes it: with its zone, in the future, and in a calendar that exists. */

let booted: BootedStrapi;
let fresh: FreshReleases;
let panel: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  fresh = freshReleases(booted);
  booted.setClock('2026-01-10T09:00:00.000Z');
  panel = await signIn(booted);
});
afterAll(() => booted.stop());

const schedule = (id: string, embargoUntil: unknown) => panel.act('schedule', id, { embargoUntil });

const refused: [given: unknown, status: number, code: string][] = [
  ['2026-03-02T10:00', 400, 'INSTANT_WITHOUT_ZONE'],
  ['2026-03-02T10:00:00.000', 400, 'INSTANT_WITHOUT_ZONE'],
  ['yesterday', 400, 'INSTANT_UNREADABLE'],
  ['', 400, 'INSTANT_UNREADABLE'],
  ['2026-03-02', 400, 'INSTANT_UNREADABLE'],
  ['02/03/2026 10:00 +01:00', 400, 'INSTANT_UNREADABLE'],
  ['٢٠٢٦-٠٣-٠٢T١٠:٠٠Z', 400, 'INSTANT_UNREADABLE'],
  ['2026-04-31T10:00Z', 400, 'INSTANT_UNREADABLE'],
  ['2027-02-29T10:00Z', 400, 'INSTANT_UNREADABLE'],
  ['2026-03-02T25:00Z', 400, 'INSTANT_UNREADABLE'],
  ['2026-03-02T24:00Z', 400, 'INSTANT_UNREADABLE'],
  ['2026-03-02T10:00[Mars/Olympus]', 400, 'INSTANT_UNREADABLE'],
  [`2026-03-02T10:00Z${' '.repeat(5000)}`, 400, 'INSTANT_UNREADABLE'],
  [1_772_445_600_000, 400, 'INSTANT_UNREADABLE'],
  [true, 400, 'INSTANT_UNREADABLE'],
  [{ instant: '2026-03-02T10:00Z' }, 400, 'INSTANT_UNREADABLE'],
  [['2026-03-02T10:00Z'], 400, 'INSTANT_UNREADABLE'],
  ['2101-01-01T00:00Z', 400, 'INSTANT_OUT_OF_RANGE'],
  ['2150-06-01T10:00[Africa/Casablanca]', 400, 'INSTANT_OUT_OF_RANGE'],
  ['9999-12-31T23:59Z', 400, 'INSTANT_OUT_OF_RANGE'],
  ['1969-12-31T23:59Z', 400, 'INSTANT_OUT_OF_RANGE'],
  ['2026-03-02T10:00+05:00[Africa/Casablanca]', 400, 'INSTANT_ZONE_DIFFERS'],
  ['2026-03-22T02:30[Africa/Casablanca]', 400, 'INSTANT_SKIPPED'],
  ['2026-02-15T02:30[Africa/Casablanca]', 400, 'INSTANT_REPEATED'],
  ['2026-01-10T08:59:59.999Z', 409, 'EMBARGO_NOT_FUTURE'],
  ['2026-01-10T09:00:00.000Z', 409, 'EMBARGO_NOT_FUTURE'],
  ['2026-01-10T10:00[Africa/Casablanca]', 409, 'EMBARGO_NOT_FUTURE'],
  ['1999-12-31T23:59Z', 409, 'EMBARGO_NOT_FUTURE'],
];

test.each(refused)('an embargo until %j is refused, in three languages: %i %s', async (given, status, code) => {
  const id = await fresh.take('approved');
  const before = await allOf(booted.strapi, id);
  const messages = new Set<string>();
  for (const language of ['ar', 'fr', 'en']) {
    const { body } = await schedule(id, given).set('Accept-Language', language).expect(status);
    expect(body.error.details.code).toBe(code);
    messages.add(body.error.message);
  }
  expect(messages.size).toBe(3);
  expect(await allOf(booted.strapi, id)).toEqual(before);
  fresh.giveBack('approved', id);
});

test.each([
  ['2026-03-02T10:00:00.000Z', '2026-03-02T10:00:00.000Z'],
  ['2026-01-10T09:00:00.001Z', '2026-01-10T09:00:00.001Z'],
  ['2026-03-02T10:00+01:00', '2026-03-02T09:00:00.000Z'],
  // In Ramadan Morocco is on UTC, and else an hour ahead of it.
  ['2026-03-02T10:00[Africa/Casablanca]', '2026-03-02T10:00:00.000Z'],
  ['2026-04-02T10:00[Africa/Casablanca]', '2026-04-02T09:00:00.000Z'],
  ['2026-04-02T10:00+01:00[Africa/Casablanca]', '2026-04-02T09:00:00.000Z'],
  ['2100-12-31T23:59:59.999Z', '2100-12-31T23:59:59.999Z'],
])('an embargo until %s ends at %s', async (given, instant) => {
  const id = await fresh.take('approved');
  const { body } = await schedule(id, given).expect(200);
  expect(body.data.embargoUntil).toBe(instant);
  const report = await panel.send('get', `/press-office/press-releases/${id}`).expect(200);
  expect(report.body.data).toMatchObject({ stage: 'scheduled', embargoUntil: instant });
  expect(report.body.data.scheduled).toMatchObject({ embargoUntil: instant, locales: ['ar', 'fr'] });
});

test.each(['2026-03-22T02:30[Africa/Casablanca]', '2026-02-15T02:30[Africa/Casablanca]'])(
  'of %s she is offered two instants, and takes either',
  async (given) => {
    const id = await fresh.take('approved');
    const { body } = await schedule(id, given).expect(400);
    const choices = body.error.details.choices as string[];
    expect(choices).toHaveLength(2);
    for (const choice of choices) {
      expect(body.error.message).toContain(choice);
      const taken = await schedule(await fresh.take('approved'), choice).expect(200);
      expect(new Date(taken.body.data.embargoUntil).getUTCHours()).toBeGreaterThan(0);
    }
  },
);

test('a draft’s embargo that has passed is refused as one that is given', async () => {
  const desk = deskOf(booted.strapi);
  const words = { ar: { title: 'حظر مضى', embargoUntil: '2026-01-10T08:00:00.000Z' } };
  const id = await desk.bringTo('approved', await desk.draft('press-release', words));
  const { body } = await panel.act('schedule', id).expect(409);
  expect(body.error.details).toMatchObject({ code: 'EMBARGO_NOT_FUTURE', embargoUntil: '2026-01-10T08:00:00.000Z' });
});
