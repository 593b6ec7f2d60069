import type { Core } from '@strapi/strapi';

import type { AcceptedSuggestions, Analysis, IntakeAnswer } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission, checkUpload } from '../access/check-permission.service';
import { readableRecords } from '../access/readable-records.service';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { dayIn } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { presentSettings } from '../shared/office-settings';
import { deskLanguageOf, sayIn } from '../shared/translate';
import { analyseText } from './analyse-text';
import { gatherKnownWorld } from '../reading/gather-known-world.service';
import type { KnownWorld } from '../reading/known-world';
import { atTable } from '../reading-room/reading-room.service';
import { openText } from './input/open-text';
import type { IntakeSource } from './input/read-source';
import { reportOf } from './report/report';
import { type Accepted, acceptedSuggestions, sureSuggestions } from './saving/accepted';
import { saveRelease } from './saving/save-release.service';
import { withStoredPictures } from './saving/store-pictures.service';
import type { EmbeddedImage } from './source-text';

export type IntakeInput = IntakeSource & {
  /** Null: that of the text. */
  locale: LocaleCode | null;
};

/** A text that was read, and nothing written of it yet. */
export interface Intake {
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
   * @throws BadInputError UNKNOWN_LOCALE, what `readSource` refuses, and what takes too long or too much
   * @throws Error READING_ROOM_FULL, with status 503
   */
  async analyse(input: IntakeInput): Promise<Analysis> {
    return (await take(strapi, input, 'to-caller')).analysis;
  },

  /**
   * Writes what is found in a text as drafts, in one transaction: the press release with its links, and the
   * suggestions accepted.
   * @throws BadInputError as `analyse`, and BAD_BODY when a suggestion accepted is not there
   */
  async save(input: IntakeInput, accept: AcceptedSuggestions): Promise<IntakeAnswer> {
    const intake = await take(strapi, input, 'to-caller');
    return write(strapi, intake, acceptedSuggestions(intake.analysis, accept, sayToCaller(strapi)));
  },

  /** As `analyse`, for the command line: reasons and findings are said in the language of the text. */
  readInItsLanguage: (input: IntakeInput): Promise<Intake> => take(strapi, input, 'as-text'),

  /**
   * As `save`, for the command line, of a text that was read: the projects and figures suggested are accepted. To read it
   * takes time, in which nobody else should be kept waiting for the record.
   */
  saveEverything: (intake: Intake): Promise<IntakeAnswer> => write(strapi, intake, sureSuggestions(intake.analysis)),

  /** Why a text is published that nobody has approved, for the audit, in the language of the text. */
  reasonToPublish: ({ locale }: Pick<Analysis, 'locale'>): string => sayIn(locale)('intake.published-at-once'),

  /** What was found and done as a person reads it at the command line, in the language of the text. */
  report: ({ analysis, ...done }: Outcome): string => reportOf(analysis, done, sayIn(analysis.locale)),
});

async function take(
  strapi: Core.Strapi,
  { locale: asked, ...source }: IntakeInput,
  told: 'to-caller' | 'as-text',
): Promise<Intake> {
  const speaks = sayToCaller(strapi).language;
  const locales = await knownLocales(strapi);
  const readable = await readableRecords(strapi);
  return atTable(strapi, lengthOf(source), async (read) => {
    const opened = await read(openText, { source, asked, locales, speaks });
    const { locale } = opened;
    const { text, ...form } = opened.source;
    const known = await atDesk(strapi, (desk) => gatherKnownWorld(desk, locale, readable.localesOf));
    const analysis = await read(analyseText, {
      ...{ text, source: form, locale, known, ...contextOf(strapi) },
      speaks: told === 'as-text' ? deskLanguageOf(locale) : speaks,
    });
    return { known, images: form.images, analysis };
  });
}

/** Characters of a text, bytes of a file: which says little of a Word document, but most of them are long. */
const lengthOf = (source: IntakeSource) => ('text' in source ? source.text : source.bytes).length;

function contextOf(strapi: Core.Strapi) {
  const { timeZone, rulesOff } = presentSettings(strapi);
  const now = strapi.plugin('press-office').config<Clock>('clock')();
  return { today: dayIn(now, timeZone), timeZone, now, off: new Set(rulesOff) };
}

function write(strapi: Core.Strapi, { analysis, known, images }: Intake, accepted: Accepted): Promise<IntakeAnswer> {
  checkPermission(strapi, 'create', { kind: 'press-release', locales: [analysis.locale] });
  if (accepted.images.length > 0) checkUpload(strapi);
  const chosen = accepted.images.map((index) => images[index]!);
  return withStoredPictures(strapi, { pictures: chosen, title: analysis.title }, (pictures) =>
    atDesk(strapi, (desk) => saveRelease(desk, { analysis, known, accepted, pictures })),
  );
}
