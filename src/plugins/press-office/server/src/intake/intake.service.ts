import type { Core } from '@strapi/strapi';

import type { AcceptedSuggestions, Analysis, IntakeAnswer } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { rulesOff } from '../copy-desk/rules-off';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { type Say, sayIn } from '../shared/translate';
import { analyse } from './analyse';
import { gatherKnownWorld } from '../reading/gather-known-world.service';
import { decodeText, normaliseText } from './input/decode-text';
import { checkFormat } from './input/file-format';
import { settleLocale } from './input/settle-locale';
import type { KnownWorld } from '../reading/known-world';
import { reportOf } from './report/report';
import { acceptedSuggestions, allSuggestions } from './saving/accepted';
import { saveRelease } from './saving/save-release.service';

/** A text, or a file that holds one. */
export type IntakeSource = { text: string } | { fileName: string; bytes: Uint8Array };

export type IntakeInput = IntakeSource & {
  /** Null: that of the text. */
  locale: LocaleCode | null;
};

interface Intake {
  analysis: Analysis;
  known: KnownWorld;
}

/** A text taken in at the command line: what was found, and what was done with it. */
export interface Outcome {
  analysis: Analysis;
  saved: { documentId: string; slug: string | null } | null;
  isPublished: boolean;
}

/** Turns texts into structured drafts. What is found is said in the caller's language, or in that of the text. */
export const intakeService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What is found in a text; writes nothing.
   * @throws BadInputError EMPTY_TEXT, NOT_TEXT, TEXT_TOO_LONG, UNKNOWN_FORMAT, UNKNOWN_LOCALE
   */
  async analyse(input: IntakeInput): Promise<Analysis> {
    return (await take(strapi, input, sayToCaller(strapi))).analysis;
  },

  /**
   * Writes what is found in a text as drafts, in one transaction: the press release with its links, and the
   * suggestions accepted.
   * @throws BadInputError as `analyse`, and BAD_BODY when a suggestion accepted is not there
   */
  async save(input: IntakeInput, accept: AcceptedSuggestions): Promise<IntakeAnswer> {
    const say = sayToCaller(strapi);
    const { analysis, known } = await take(strapi, input, say);
    const accepted = acceptedSuggestions(analysis, accept, say);
    return atDesk(strapi, (desk) => saveRelease(desk, { analysis, known, accepted }));
  },

  /** As `analyse`, for the command line: reasons and findings are said in the language of the text. */
  async analyseInItsLanguage(input: IntakeInput): Promise<Analysis> {
    return (await take(strapi, input, 'as-text')).analysis;
  },

  /** As `save`, for the command line: every suggestion is accepted. */
  async saveEverything(input: IntakeInput): Promise<IntakeAnswer & { analysis: Analysis }> {
    const { analysis, known } = await take(strapi, input, 'as-text');
    const accepted = allSuggestions(analysis);
    const answer = await atDesk(strapi, (desk) => saveRelease(desk, { analysis, known, accepted }));
    return { ...answer, analysis };
  },

  /** Why a text is published that nobody has approved, for the audit, in the language of the text. */
  reasonToPublish: ({ locale }: Pick<Analysis, 'locale'>): string => sayIn(locale)('intake.published-at-once'),

  /** What was found and done as a person reads it at the command line, in the language of the text. */
  report: ({ analysis, ...done }: Outcome): string => reportOf(analysis, done, sayIn(analysis.locale)),
});

async function take(strapi: Core.Strapi, input: IntakeInput, told: Say | 'as-text'): Promise<Intake> {
  const caller = sayToCaller(strapi);
  const text = normaliseText(textOf(input, caller), caller);
  const locales = await knownLocales(strapi);
  const { locale, language } = settleLocale({ text, asked: input.locale, locales }, caller);
  const known = await atDesk(strapi, (desk) => gatherKnownWorld(desk, locale));
  const say = told === 'as-text' ? sayIn(locale) : told;
  const { today, off } = copyDeskOf(strapi);
  return { known, analysis: analyse({ text, locale, language, known, today, off, say }) };
}

function copyDeskOf(strapi: Core.Strapi): { today: string; off: ReadonlySet<string> } {
  const plugin = strapi.plugin('press-office');
  const now = plugin.config<Clock>('clock')();
  const { off } = plugin.config<{ off: string }>('copyDesk');
  return { today: dayIn(now, plugin.config<string>('timeZone')), off: rulesOff(off) };
}

function textOf(source: IntakeSource, say: Say): string {
  if ('text' in source) return source.text;
  checkFormat(source.fileName, say);
  return decodeText(source.bytes, say);
}
