import type { Analysis, Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { checkText } from '../copy-desk/check-text';
import type { KnownWorld } from '../reading/known-world';
import type { Language } from '../reading/languages/language';
import { foundNames } from '../reading/names/found-names';
import { foundPlaces } from '../reading/places/find-places';
import { readText } from '../reading/read-text';
import type { Layout } from '../reading/text/layout';
import type { Say } from '../shared/translate';
import { bodyOf } from './document/body';
import { datelineParagraphs, readDateline } from './document/dateline';
import { type Opening, readOpening } from './document/opening';
import { findUnsaved } from './findings/find-unsaved';

/** A text to analyse, normalised, with the locale and language it is in and what is on record. */
export interface AnalysisRequest {
  text: string;
  locale: LocaleCode;
  language: Language;
  known: KnownWorld;
  /** The day in the institution's time zone, ISO 8601; null when nobody says. */
  today?: string | null;
  /** Rules of the copy desk that are not asked, by name. */
  off?: ReadonlySet<string>;
  /** Says reasons and findings, in the caller's language. */
  say: Say;
}

/** Finds everything in a text that a draft is made of; takes time in proportion to its length. */
export function analyse({ text, locale, language, known, today = null, off, say }: AnalysisRequest): Analysis {
  const reading = readText(text, { language, known, say });
  const { layout, lexicon, times, places, names, figures, quotations } = reading;
  const opening = readOpening(layout, lexicon, datelineParagraphs(reading));
  const findings = [
    ...findUnsaved({ ...reading, opening, say }),
    ...checkText(reading, { locale, known, today, documentId: null, title: titleIn(layout, opening), say }, off),
  ];
  return {
    locale,
    text,
    title: opening.title,
    dateline: readDateline(reading, opening.titleParagraph),
    embargoUntil: null,
    body: bodyOf(opening.body.map((index) => layout.paragraphs[index]!)),
    dates: times.flatMap(({ found }) => found),
    figures: figures.map(({ found }) => found),
    projects: names.foundProjects,
    organisations: foundNames(text, names.organisations),
    people: names.foundPeople.map(({ found }) => found),
    places: foundPlaces(layout, places),
    quotations,
    findings: findings.sort((one, other) => startOf(one) - startOf(other)),
  };
}

/** Where the title stands in the text. */
function titleIn({ paragraphs }: Layout, { titleParagraph, title }: Opening): { start: number; end: number } | null {
  const { start, mark } = paragraphs[titleParagraph]!;
  return title === '' ? null : { start: start + mark.length, end: start + mark.length + title.length };
}

const startOf = ({ span }: Finding) => span?.start ?? -1;
