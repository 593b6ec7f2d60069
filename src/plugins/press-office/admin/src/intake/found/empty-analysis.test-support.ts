import type { Analysis, FoundName, Span, SuggestedFigure } from '../../../../contracts/intake';

/** An analysis that found nothing, but for what is given. */
export const analysisWith = (found: Partial<Analysis>): Analysis => ({
  locale: 'fr',
  text: '',
  title: '',
  dateline: { place: null, date: null },
  embargoUntil: null,
  embargoLocal: null,
  summary: null,
  body: [],
  leftOut: [],
  dates: [],
  figures: [],
  projects: [],
  organisations: [],
  people: [],
  places: [],
  quotations: [],
  images: [],
  findings: [],
  ...found,
});

/** Where some words first stand in a text, from an offset on. */
export function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not say “${words}”.`);
  return { start, end: start + words.length, text: words };
}

export const figureAt = (span: Span, about: Partial<SuggestedFigure> = {}): SuggestedFigure => ({
  value: span.text,
  qualifier: 'exactly',
  unit: null,
  currency: null,
  geo: null,
  place: null,
  partOf: null,
  project: null,
  suggestedProject: null,
  span,
  sentence: '',
  reason: '',
  figure: null,
  label: { ofProject: span.text, alone: span.text },
  ...about,
});

export const nameAt = (span: Span, slug: string | null = null): FoundName => ({
  slug,
  name: span.text,
  acronym: null,
  role: null,
  span,
  sentence: '',
  reason: '',
});
