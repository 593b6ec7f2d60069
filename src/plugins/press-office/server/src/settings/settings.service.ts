import type { Core } from '@strapi/strapi';

import type { SavedSettings, SettingsReport } from '../../../contracts/settings';
import { appendEntry } from '../audit/append-entry';
import { isRule } from '../copy-desk/is-rule';
import { rules } from '../copy-desk/rules';
import { lockRecord } from '../editions/write/lock-record';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { actOfCaller } from '../publication/act-of-caller.service';
import { removeSample } from '../sample-world/removal/remove-sample.service';
import { samplePlan, toldPlan } from '../sample-world/removal/sample-plan.service';
import type { Clock } from '../shared/clock';
import { atDesk, type Desk } from '../shared/desk';
import { refusedError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import {
  configuredSettings,
  inForce,
  keepSettings,
  readSettings,
  settingsRow,
  type SettingsRow,
  settingsTable,
} from '../shared/office-settings';
import { toZoned } from '../shared/instant';
import type { MessageKey } from '../shared/translate';
import { applyChange, changesBetween } from './apply-change';
import { readChange } from './read-change';

/** The settings of the press office, for the desk's endpoints. */
export const settingsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the office is set to, by whom, and what its configuration says. */
  report: (): Promise<SettingsReport> =>
    atDesk(strapi, async (desk) => reportOn(desk, await readSettings(strapi, desk.database))),

  /**
   * Saves a change of the settings, which holds from then on, on every node. A change that changes nothing saves nothing.
   * @throws BadInputError as `readChange`
   * @throws RefusedError SETTINGS_CHANGED when somebody has saved since they were read
   */
  save: (body: unknown): Promise<SettingsReport> =>
    atDesk(strapi, async (desk) => {
      await lockRecord(desk.database);
      const row = await readSettings(strapi, desk.database);
      const before = savedIn(row);
      const locales = await knownLocales(strapi);
      const { seen, settings } = readChange(body, { locales, saved: before, say: desk.say });
      if (seen !== (row?.version ?? 0)) throw changedMeanwhile(desk);
      const after = applyChange(before, settings);
      return reportOn(desk, await write(desk, row, { before, after }));
    }),

  /** What would be removed with the sample world, and what would stay, as the caller may be told it. */
  samplePlan: () => atDesk(strapi, async (desk) => toldPlan(desk, await samplePlan(desk))),

  /** As `removeSample`. */
  removeSample: (body: unknown) => removeSample(strapi, body),
});

/** What a row says. A rule that there is no more is not off: it would be sent back with the others, and refused. */
function savedIn(row: SettingsRow | undefined): SavedSettings {
  if (row === undefined) return {};
  const saved = JSON.parse(row.saved) as SavedSettings;
  return saved.rulesOff === undefined ? saved : { ...saved, rulesOff: saved.rulesOff.filter(isRule) };
}

const changedMeanwhile = ({ say }: Desk) =>
  refusedError({ code: 'SETTINGS_CHANGED', verb: 'set', stage: null, message: say('settings.changed-meanwhile') });

async function write(
  desk: Desk,
  row: SettingsRow | undefined,
  { before, after }: { before: SavedSettings; after: SavedSettings },
): Promise<SettingsRow | undefined> {
  const { strapi, database } = desk;
  const changes = changesBetween(configuredSettings(strapi), { before, after });
  if (changes.length === 0) return row;
  const { now, actor, actorId } = actOfCaller(strapi);
  const next: SettingsRow = {
    name: settingsRow,
    version: (row?.version ?? 0) + 1,
    saved: JSON.stringify(after),
    saved_at: now.toISOString(),
    saved_by: actor,
  };
  await database<SettingsRow>(settingsTable).insert(next).onConflict('name').merge();
  await appendEntry(database, {
    ...{ at: now, actor, actorId, verb: 'set', from: null, to: null, reason: null },
    subject: { kind: 'office', id: 'press-office' },
    particulars: { changes },
    editions: [],
  });
  // Nothing else of what is public changes, but days are told in the time zone: and by the version other nodes hear of it.
  await raiseNewsroomVersion(database, now);
  desk.afterCommit(() => keepSettings(strapi, next));
  return next;
}

async function reportOn({ strapi, say }: Desk, row: SettingsRow | undefined): Promise<SettingsReport> {
  const configured = configuredSettings(strapi);
  const saved = savedIn(row);
  const present = inForce(configured, saved);
  const finds = (name: string) => say(`settings.rule.${name}` as MessageKey);
  return {
    seen: row?.version ?? 0,
    savedAt: row?.saved_at ?? null,
    savedBy: row?.saved_by ?? null,
    locales: await knownLocales(strapi),
    nowLocal: toZoned(strapi.plugin('press-office').config<Clock>('clock')(), present.timeZone),
    present,
    configured,
    saved,
    rules: rules.map(({ name, severity }) => ({ name, severity, finds: finds(name) })),
  };
}
