import type { Analysis, Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { checkText } from '../copy-desk/check-text';
import type { KnownWorld } from '../reading/known-world';
import type { Language } from '../reading/languages/language';
import { foundPlaces } from '../reading/places/find-places';
import { readText } from '../reading/read-text';
import type { Say } from '../shared/translate';
import { bodyOf } from './document/body';
import { datelineParagraphs, readDateline } from './document/dateline';
import { readOpening } from './document/opening';
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
    ...checkText(reading, { locale, known, today, say }, off),
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
    organisations: names.foundOrganisations,
    people: names.foundPeople,
    places: foundPlaces(layout, places),
    quotations,
    findings: findings.sort((one, other) => startOf(one) - startOf(other)),
  };
}

const startOf = ({ span }: Finding) => span?.start ?? -1;
