import type { Analysis, Finding, FoundFigure, FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import { ownerOf } from '../naming/figure-label';
import { nameOfCountry } from '../../reading/languages/country-names';

/** What became of a text after it was analysed. */
export interface Done {
  saved: { documentId: string; slug: string | null } | null;
  isPublished: boolean;
}

/** An analysis for a person at the command line: one line for each thing found, nothing for what was not. */
export function reportOf(analysis: Analysis, done: Done, say: Say): string {
  const { locale, title, dateline, leftOut, figures, projects, organisations, people, images, findings } = analysis;
  const place = [dateline.place, dateline.date].filter(Boolean).join(' · ');
  return [
    title,
    '',
    line(say('intake.report.language'), new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale),
    line(say('intake.report.dateline'), place || say('intake.report.none')),
    ...embargoLines(analysis, say),
    ...section(
      say('intake.report.left-out', { count: leftOut.length }),
      leftOut.map(({ kind, span }) => `${say(`intake.report.left-out.${kind}`)}: ${shortened(span.text)}`),
    ),
    ...section(
      say('intake.report.figures', { count: figures.length }),
      figures.map((figure) => figureLine(figure, analysis, say)),
    ),
    ...section(
      say('intake.report.projects', { count: projects.length }),
      projects.map((found) => nameLine(found, say)),
    ),
    ...section(
      say('intake.report.organisations', { count: organisations.length }),
      organisations.map((found) => nameLine(found, say)),
    ),
    ...section(
      say('intake.report.people', { count: people.length }),
      people.map((found) => nameLine(found, say)),
    ),
    ...section(
      say('intake.report.images', { count: images.length }),
      images.map(({ name, width, height }) => say('intake.report.image', { name, width, height })),
    ),
    ...section(
      say('intake.report.findings', { count: findings.length }),
      findings.map((finding) => findingLine(finding, say)),
    ),
    '',
    doneLine(done, say),
  ].join('\n');
}

function doneLine({ saved, isPublished }: Done, say: Say): string {
  if (saved === null) return say('intake.report.nothing-written');
  const { documentId, slug } = saved;
  return say(isPublished ? 'intake.report.published' : 'intake.report.saved', { documentId, slug: slug ?? '–' });
}

/** The embargo in UTC, as the JSON has it; nothing when there is none. */
const embargoLines = ({ embargoUntil }: Analysis, say: Say) =>
  embargoUntil === null ? [] : [line(say('intake.report.embargo'), embargoUntil)];

const longestPart = 80;

function shortened(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ');
  return oneLine.length > longestPart ? `${oneLine.slice(0, longestPart).replace(/\p{Cs}$/u, '')}…` : oneLine;
}

const line = (label: string, value: string) => `${label}: ${value}`;

const section = (heading: string, lines: string[]) =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((text) => `  ${text}`)];

function figureLine(
  { value, qualifier, unit, geo, project, suggestedProject, figure }: FoundFigure,
  { locale, projects }: Analysis,
  say: Say,
): string {
  const amount = unit ? `${value} ${unit}` : value;
  const owner = ownerOf({ project, suggestedProject }, projects);
  return [
    say(`figures.qualifier.${qualifier}`, { amount }),
    owner && (owner.acronym ?? owner.name),
    geo && nameOfCountry(geo, locale),
    figureStanding(figure, say),
  ]
    .filter(Boolean)
    .join(' · ');
}

function figureStanding(figure: FoundFigure['figure'], say: Say): string {
  if (figure === null) return say('intake.report.not-on-record');
  return say(figure.agrees ? 'intake.report.agrees' : 'intake.report.differs', { key: figure.key });
}

function nameLine({ acronym, name, slug }: FoundName, say: Say): string {
  const called = acronym && acronym !== name ? `${acronym} · ${name}` : name;
  return `${called} · ${slug === null ? say('intake.report.not-on-record') : slug}`;
}

const findingLine = ({ severity, message }: Finding, say: Say) =>
  `${say(`intake.report.severity.${severity}`)}: ${message}`;
