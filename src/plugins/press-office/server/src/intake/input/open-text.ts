import type { LocaleCode } from '../../../../contracts/locale';
import type { Work } from '../../reading-room/work';
import { type DeskLanguage, sayIn } from '../../shared/translate';
import type { SourceText } from '../source-text';
import { type IntakeSource, readSource } from './read-source';
import { settleLocale } from './settle-locale';

/** A text or a file, and the locales that it may go to, as it can be sent to a thread. */
export interface TextToOpen {
  source: IntakeSource;
  /** Null: that of the text. */
  asked: LocaleCode | null;
  locales: readonly LocaleCode[];
  /** The language in which a text is refused. */
  speaks: DeskLanguage;
}

/** What a text or a file holds, and the locale that it goes to. */
export interface OpenedText {
  source: SourceText;
  locale: LocaleCode;
}

/** What `readSource` reads, in the locale that `settleLocale` settles. */
export const openText: Work<TextToOpen, OpenedText> = {
  name: 'open-text',
  async read({ source: given, asked, locales, speaks }) {
    const say = sayIn(speaks);
    const source = await readSource(given, say);
    return { source, locale: settleLocale({ text: source.text, asked, locales }, say).locale };
  },
};
