import type { FigureDocument } from '../../../../../contracts/documents';
import type { quotation, ToldRevision } from '../../documents/related';
import { timeInIso, timeOf } from '../../series/time-of';
import type { Rendering } from '../rendering';
import { contextIn } from './context';

/** A figure as it is read alone. */
export type WholeFigure = FigureDocument & {
  revisions: readonly ToldRevision[];
  pressReleases: readonly ReturnType<typeof quotation>[];
};

/** Where the figure, its project and the releases that quote it are, from the root of the host, without a slash at the end. */
export interface Addresses {
  figure: string;
  projects: string;
  pressReleases: string;
}

/**
 * A figure in JSON-LD: an `Observation` of a `StatisticalVariable` (schema.org), and where it comes from in the words of
 * PROV-O (W3C): its source, when it came out, and each revision that it is a revision of.
 */
export function figureInJsonLd(figure: WholeFigure, addresses: Addresses): Rendering {
  const { locale, label, key, series, breakdown, updatedAt } = figure;
  const earlier = figure.revisions.filter(({ revision }) => revision < figure.revision);
  const document = {
    '@context': contextIn(locale),
    '@id': `${addresses.figure}#revision-${figure.revision}`,
    ...observationOf(figure),
    name: label,
    description: figure.display,
    identifier: key,
    variableMeasured: {
      '@type': 'StatisticalVariable',
      '@id': `${addresses.figure}#variable`,
      name: label,
      ...(series === null ? {} : { alternateName: [series, ...(breakdown === null ? [] : [breakdown])] }),
    },
    ...placeOf(figure),
    ...projectOf(figure, addresses),
    ...sourceOf(figure),
    'prov:generatedAtTime': updatedAt,
    ...revisionOf(earlier, addresses.figure),
    ...releasesOf(figure, addresses),
  };
  return { body: JSON.stringify(document), type: 'application/ld+json; charset=utf-8' };
}

type Measured = Pick<FigureDocument, 'value' | 'upper' | 'unit' | 'qualifier' | 'asOf' | 'period'>;

/** What was observed. A range has its two ends, and no value. */
function observationOf({ value, upper, unit, qualifier, asOf, period }: Measured) {
  const time = timeOf({ asOf, period });
  return {
    '@type': 'Observation',
    ...(upper ? { minValue: value, maxValue: upper } : { value, ...boundOf(value, qualifier) }),
    ...(unit === null ? {} : { unitText: unit }),
    ...(qualifier === 'exactly' ? {} : { measurementQualifier: qualifier }),
    ...(time && { observationDate: timeInIso(time) }),
  };
}

function boundOf(value: string, qualifier: FigureDocument['qualifier']) {
  if (qualifier === 'at-least' || qualifier === 'more-than') return { minValue: value };
  if (qualifier === 'at-most' || qualifier === 'up-to' || qualifier === 'less-than') return { maxValue: value };
  return {};
}

function placeOf({ geo, locale }: FigureDocument) {
  if (geo === null) return {};
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(geo);
  return { observationAbout: { '@type': 'Country', identifier: geo, name } };
}

/** The project that it is a number of: an activity that gave rise to it (PROV-O). */
const projectOf = ({ project, locale }: FigureDocument, { projects }: Addresses) =>
  project === null ? {} : { 'prov:wasGeneratedBy': { '@id': `${projects}/${project}?locale=${locale}` } };

const sourceOf = ({ source }: FigureDocument) =>
  source === null ? {} : { 'prov:hadPrimarySource': { '@type': 'prov:Entity', name: source } };

/** The revision before, which names the one before it. */
function revisionOf(earlier: readonly ToldRevision[], address: string): object {
  return earlier.reduce<object>(
    (before, revision) => ({
      'prov:wasRevisionOf': {
        '@id': `${address}#revision-${revision.revision}`,
        ...observationOf(revision),
        'prov:generatedAtTime': revision.at,
        ...(revision.note === null ? {} : { description: revision.note }),
        ...before,
      },
    }),
    {},
  );
}

function releasesOf({ pressReleases, locale }: WholeFigure, addresses: Addresses) {
  if (pressReleases.length === 0) return {};
  const releases = pressReleases.map(({ slug, title, releasedAt }) => ({
    '@type': 'NewsArticle',
    url: `${addresses.pressReleases}/${slug}?locale=${locale}`,
    headline: title,
    datePublished: releasedAt,
  }));
  return { subjectOf: releases };
}
