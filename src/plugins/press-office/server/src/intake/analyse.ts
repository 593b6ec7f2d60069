import type { Analysis, Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { checkText } from '../copy-desk/check-text';
import type { KnownWorld } from '../reading/known-world';
import type { Language } from '../reading/languages/language';
import { foundPlaces } from '../reading/places/find-places';
import { readText } from '../reading/read-text';
import type { Layout } from '../reading/text/layout';
import { toldTimes } from '../reading/times/told-times';
import { toZoned } from '../shared/instant';
import type { Say } from '../shared/translate';
import { readDocument } from './document/read-document';
import type { Opening } from './document/opening';
import { findUnsaved } from './findings/find-unsaved';
import { withLabel } from './naming/figure-label';
import { plainSource, type SourceText } from './source-text';

/** A text to analyse, normalised, with the locale and language it is in and what is on record. */
export interface AnalysisRequest {
  text: string;
  /** How the text was set, and the pictures that it came with. */
  source?: Omit<SourceText, 'text'>;
  locale: LocaleCode;
  language: Language;
  known: KnownWorld;
  /** The day in the institution's time zone, ISO 8601; null when nobody says. */
  today?: string | null;
  /** The institution's time zone, by its IANA name, in which the text tells the end of an embargo. */
  timeZone?: string;
  /** The present instant, which tells whether an embargo is past; null when nobody says. */
  now?: Date | null;
  /** Rules of the copy desk that are not asked, by name. */
  off?: ReadonlySet<string>;
  /** Says reasons and findings, in the caller's language. */
  say: Say;
}

/** Finds everything in a text that a draft is made of; takes time in proportion to its length. */
export function analyse(request: AnalysisRequest): Analysis {
  const { text, locale, language, known, today = null, off, say } = request;
  const { formats, images, unreadImages } = request.source ?? plainSource(text);
  const reading = readText(text, { language, known, say });
  const { layout, times, places, names, figures, quotations } = reading;
  const { timeZone = 'UTC', now = null } = request;
  const document = readDocument(reading, { timeZone, now, say, formats });
  const findings = [
    ...findUnsaved({ ...reading, opening: document.opening, unreadImages, say }),
    ...document.findings,
    ...checkText(
      reading,
      { locale, known, today, documentId: null, title: titleIn(layout, document.opening), say },
      off,
    ),
  ];
  const { title } = document.opening;
  const projects = names.foundProjects;
  const surroundings = { locale, title, projects, place: document.dateline.place };
  return {
    locale,
    text,
    title,
    dateline: document.dateline,
    embargoUntil: document.embargoUntil,
    embargoLocal: document.embargoUntil && toZoned(new Date(document.embargoUntil), timeZone),
    summary: document.summary,
    body: document.body,
    leftOut: document.leftOut,
    dates: toldTimes(times, layout, say),
    figures: figures.map((located) => withLabel(located, surroundings)),
    projects,
    organisations: names.foundOrganisations,
    people: names.foundPeople,
    places: foundPlaces(layout, places),
    quotations,
    images: images.map(({ bytes, ...image }) => ({ ...image, size: bytes.length })),
    findings: findings.sort((one, other) => startOf(one) - startOf(other)),
  };
}

/** Where the title stands in the text; null for one of several lines or one that was cut, which does not as it is. */
function titleIn({ text, paragraphs }: Layout, { titleParagraph, title }: Opening) {
  const { start: from, end } = paragraphs[titleParagraph]!;
  const start = title === '' ? -1 : text.indexOf(title, from);
  return start < 0 || start >= end ? null : { start, end: start + title.length };
}

const startOf = ({ span }: Finding) => span?.start ?? -1;
