import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import {
  type DecimalSign,
  type ImportAnswer,
  type ImportLine,
  importOutcomes,
} from '../../../contracts/figures-import';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission, permittedLocales } from '../access/check-permission.service';
import { atDesk, type Desk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { BadInputError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';
import { type Say, sayIn } from '../shared/translate';
import { mostTried } from './input/limits';
import { type ImportSource, readSource } from './input/read-source';
import type { PlannedLine } from './lines/plan-line';
import { planTable } from './lines/plan-table';
import { readTable, type Table } from './lines/read-table';
import { reportOf } from './report/report';
import { checkPermissions } from './saving/check-permissions.service';
import { gatherLedger } from './saving/gather-ledger.service';
import { saveFigure } from './saving/save-figure.service';

/** How a file of figures is to be taken in. */
export interface ImportOptions {
  /** Only tells what would be done. */
  dryRun: boolean;
  /** Publishes the figures that are new, and those that are public already. */
  publish: boolean;
  /** What stands before the decimals; null: what the numbers leave no doubt about. */
  decimal: DecimalSign | null;
  /** Why public values change, for lines that do not say so themselves. */
  reason: string | null;
  /** The locale of words whose column names none. */
  locale: LocaleCode | null;
  /** The language of what is answered; null: the caller's. */
  language?: LocaleCode | null;
}

/** Takes figures in from a spreadsheet's CSV. */
export const figuresImportService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Takes in a file of figures, all of it or nothing, in one transaction. A dry run does the same and takes it back, unless
   * there is much to save: then it only compares.
   * @returns what became of each line
   * @throws BadInputError IMPORT_REFUSED, with the answer in its details, when a line is refused and this is no dry run; what
   * `readSource` and `readTable` refuse; UNKNOWN_LOCALE
   * @throws ForbiddenError NOT_PERMITTED
   */
  async run(source: ImportSource, options: ImportOptions): Promise<ImportAnswer> {
    const say = options.language ? sayIn(options.language) : sayToCaller(strapi);
    const locales = await knownLocales(strapi);
    checkMayRead(strapi, locales);
    checkLocale(options.locale, locales, say);
    const table = readTable(readSource(source, say), { ...options, locales, say });
    const told = new Set(table.lines.flatMap(({ words }) => [...words.keys()]));
    checkPermission(strapi, 'read', { kind: 'figure', locales: [...told] });
    const answer = await performed(strapi, table, { ...options, say, locales });
    if (!options.dryRun && answer.counts.refused > 0) {
      const message = say('figures-import.refused', { count: answer.counts.refused });
      throw new BadInputError('IMPORT_REFUSED', message, { ...answer });
    }
    return answer;
  },

  /** What became of a file, as a person reads it at the command line. */
  report: (answer: ImportAnswer, language: LocaleCode): string => reportOf(answer, sayIn(language)),
});

type Wanted = ImportOptions & { say: Say; locales: readonly LocaleCode[] };

/** Ends a transaction that is to be taken back. */
class Undone extends Error {
  constructor(readonly answer: ImportAnswer) {
    super('The import is taken back.');
  }
}

interface Publication {
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

async function performed(strapi: Core.Strapi, table: Table, wanted: Wanted): Promise<ImportAnswer> {
  const publication = strapi.plugin('press-office').service('publication') as Publication;
  try {
    return await publication.inTurn(() =>
      atDesk(strapi, async (desk) => {
        const plan = await planned(desk, table, wanted);
        const tried = isToBeTried(plan, wanted);
        const lines = tried ? await saved(desk, plan) : plan;
        const answer = answerOf({ lines, tried }, table, wanted);
        if (wanted.dryRun || answer.counts.refused > 0) throw new Undone(answer);
        return answer;
      }),
    );
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}

async function planned(
  desk: Desk,
  { lines }: Table,
  { locales, reason, publish, say }: Wanted,
): Promise<PlannedLine[]> {
  const keys = [...new Set(lines.flatMap(({ key }) => (key === null ? [] : [key])))];
  const readable = permittedLocales(desk.strapi, 'read', { kind: 'partner-project', locales });
  const ledger = await gatherLedger(desk, { keys, readable });
  const plan = planTable(lines, { ledger, reason, publish, say });
  checkPermissions(desk.strapi, plan);
  return plan;
}

function isToBeTried(plan: readonly PlannedLine[], { dryRun }: Wanted): boolean {
  if (plan.some(({ outcome }) => outcome === 'refused')) return false;
  return !dryRun || plan.filter(({ save }) => save !== null).length <= mostTried;
}

/** Saves what is planned; what the desk refuses is told of the line that it refuses. */
async function saved({ strapi }: Desk, lines: readonly PlannedLine[]): Promise<PlannedLine[]> {
  const done: PlannedLine[] = [];
  for (const line of lines) {
    const { save, key, publishes } = line;
    if (save === null || key === null) done.push(line);
    else done.push(await savedOrRefused(line, () => saveFigure(strapi, { save, key, publishes })));
    // SQLite answers at once: without this, nothing that asks no database would be answered in between.
    await nextTurn();
  }
  return done;
}

async function savedOrRefused(line: PlannedLine, save: () => Promise<void>): Promise<PlannedLine> {
  try {
    await save();
    return line;
  } catch (error) {
    const { message, details } = error as Error & { details?: { code?: unknown } };
    if (typeof details?.code !== 'string') throw error;
    const problem = { code: details.code, column: null, message };
    return { ...line, outcome: 'refused', problems: [...line.problems, problem] };
  }
}

function answerOf(
  { lines, tried }: { lines: readonly PlannedLine[]; tried: boolean },
  { ignoredColumns }: Table,
  { dryRun }: Wanted,
): ImportAnswer {
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  return {
    dryRun,
    tried,
    lines: lines.map(({ save: _, ...line }): ImportLine => line),
    counts: Object.fromEntries(importOutcomes.map((outcome) => [outcome, count(outcome)])) as ImportAnswer['counts'],
    ignoredColumns,
  };
}

/** Whoever may not read figures in any language is told nothing of them, neither by a dry run. */
function checkMayRead(strapi: Core.Strapi, locales: readonly LocaleCode[]): void {
  const readable = permittedLocales(strapi, 'read', { kind: 'figure', locales });
  if (readable.length === 0) checkPermission(strapi, 'read', { kind: 'figure', locales });
}

function checkLocale(locale: LocaleCode | null, locales: readonly LocaleCode[], say: Say): void {
  if (locale === null || locales.includes(locale)) return;
  const message = say('publication.unknown-locale', { locale, allowed: locales.join(', ') });
  throw new BadInputError('UNKNOWN_LOCALE', message, { allowed: locales });
}
