import type { Core } from '@strapi/strapi';

import type { AcceptedSuggestions, Analysis, IntakeAnswer } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { checkPermission, checkUpload, permittedLocales } from '../access/check-permission.service';
import { rulesOff } from '../copy-desk/rules-off';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { type Say, sayIn } from '../shared/translate';
import { analyse } from './analyse';
import { gatherKnownWorld } from '../reading/gather-known-world.service';
import { type IntakeSource, readSource } from './input/read-source';
import { settleLocale } from './input/settle-locale';
import type { KnownWorld } from '../reading/known-world';
import { reportOf } from './report/report';
import { type Accepted, acceptedSuggestions, sureSuggestions } from './saving/accepted';
import { saveRelease } from './saving/save-release.service';
import { withStoredPictures } from './saving/store-pictures.service';
import type { EmbeddedImage } from './source-text';

export type IntakeInput = IntakeSource & {
  /** Null: that of the text. */
  locale: LocaleCode | null;
};

interface Intake {
  analysis: Analysis;
  known: KnownWorld;
  /** The pictures that `analysis.images` tells of, with their bytes. */
  images: readonly EmbeddedImage[];
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
   * @throws BadInputError UNKNOWN_LOCALE, and what `readSource` refuses
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
    const intake = await take(strapi, input, say);
    return write(strapi, intake, acceptedSuggestions(intake.analysis, accept, say));
  },

  /** As `analyse`, for the command line: reasons and findings are said in the language of the text. */
  async analyseInItsLanguage(input: IntakeInput): Promise<Analysis> {
    return (await take(strapi, input, 'as-text')).analysis;
  },

  /** As `save`, for the command line: the projects and figures suggested are accepted. */
  async saveEverything(input: IntakeInput): Promise<IntakeAnswer & { analysis: Analysis }> {
    const intake = await take(strapi, input, 'as-text');
    const answer = await write(strapi, intake, sureSuggestions(intake.analysis));
    return { ...answer, analysis: intake.analysis };
  },

  /** Why a text is published that nobody has approved, for the audit, in the language of the text. */
  reasonToPublish: ({ locale }: Pick<Analysis, 'locale'>): string => sayIn(locale)('intake.published-at-once'),

  /** What was found and done as a person reads it at the command line, in the language of the text. */
  report: ({ analysis, ...done }: Outcome): string => reportOf(analysis, done, sayIn(analysis.locale)),
});

async function take(strapi: Core.Strapi, input: IntakeInput, told: Say | 'as-text'): Promise<Intake> {
  const caller = sayToCaller(strapi);
  const { text, ...source } = await readSource(input, caller);
  const locales = await knownLocales(strapi);
  const { locale, language } = settleLocale({ text, asked: input.locale, locales }, caller);
  // Whoever may not read a record is not told of it, in findings neither.
  const readable = (kind: SubjectKind) => permittedLocales(strapi, 'read', { kind, locales });
  const known = await atDesk(strapi, (desk) => gatherKnownWorld(desk, locale, readable));
  const say = told === 'as-text' ? sayIn(locale) : told;
  const config = <T>(option: string): T => strapi.plugin('press-office').config<T>(option);
  const timeZone = config<string>('timeZone');
  const now = config<Clock>('clock')();
  const context = {
    today: dayIn(now, timeZone),
    timeZone,
    now,
    off: rulesOff(config<{ off: string }>('copyDesk').off),
  };
  const analysis = analyse({ text, source, locale, language, known, say, ...context });
  return { known, images: source.images, analysis };
}

function write(strapi: Core.Strapi, { analysis, known, images }: Intake, accepted: Accepted): Promise<IntakeAnswer> {
  checkPermission(strapi, 'create', { kind: 'press-release', locales: [analysis.locale] });
  if (accepted.images.length > 0) checkUpload(strapi);
  const chosen = accepted.images.map((index) => images[index]!);
  return withStoredPictures(strapi, { pictures: chosen, title: analysis.title }, (pictures) =>
    atDesk(strapi, (desk) => saveRelease(desk, { analysis, known, accepted, pictures })),
  );
}
