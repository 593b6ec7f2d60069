import type { SubjectKind } from '../../../contracts/subject';
import type { Format } from './query/format';

/** How a filter of the public API finds its editions. */
export type FilterTarget =
  | { by: 'slug' }
  | { by: 'document-id' }
  | { by: 'released-at' }
  | { by: 'facet'; facet: string }
  | { by: 'linked-slug'; facet: string; kind: SubjectKind }
  | { by: 'linked-facet'; facet: string; kind: SubjectKind; linkedFacet: string };

/** What the public may ask of one kind of subject. Whatever is not named here is a 400. */
export interface Collection {
  kind: SubjectKind;
  /** The path segment under the API prefix. */
  path: string;
  filters: Readonly<Record<string, FilterTarget>>;
  /** The properties of a summary, then those that only the whole document has. */
  summaryFields: readonly string[];
  wholeFields: readonly string[];
  /** The properties that hold other records or media: what `populate` may name. */
  relations: readonly string[];
  /** Whether its list may be searched (`q`). */
  isSearchable?: true;
  /** Whether it may be asked what was public at an earlier instant (`asOf`). */
  answersAsOf?: true;
  /** The forms that a list and one document can be had in; JSON only when it is left out. */
  formats?: Readonly<Record<'list' | 'one', readonly Format[]>>;
}

const head = ['documentId', 'locale', 'dir', 'slug', 'edition', 'state', 'releasedAt', 'updatedAt'];

const ownFilters = {
  slug: { by: 'slug' },
  documentId: { by: 'document-id' },
  releasedAt: { by: 'released-at' },
} as const satisfies Record<string, FilterTarget>;

const linked = (name: string, facet: string, kind: SubjectKind) => ({
  [`${name}.slug`]: { by: 'linked-slug', facet, kind } as const,
});

export const pressReleases: Collection = {
  kind: 'press-release',
  path: 'press-releases',
  filters: {
    ...ownFilters,
    type: { by: 'facet', facet: 'type' },
    topics: { by: 'facet', facet: 'topic' },
    ...linked('projects', 'project', 'partner-project'),
    'projects.acronym': { by: 'linked-facet', facet: 'project', kind: 'partner-project', linkedFacet: 'acronym' },
    'figures.key': { by: 'linked-slug', facet: 'figure', kind: 'figure' },
    ...linked('organisations', 'organisation', 'organisation'),
    ...linked('people', 'person', 'person'),
  },
  summaryFields: [
    ...head,
    'type',
    'title',
    'kicker',
    'subtitle',
    'summary',
    'dateline',
    'figures',
    'projects',
    'organisations',
    'people',
    'topics',
    'cover',
    'corrections',
  ],
  wholeFields: ['body', 'marks', 'contacts', 'gallery', 'attachments', 'institution', 'translations'],
  relations: [
    'figures',
    'projects',
    'organisations',
    'people',
    'contacts',
    'cover',
    'gallery',
    'attachments',
    'translations',
  ],
  isSearchable: true,
};

export const partnerProjects: Collection = {
  kind: 'partner-project',
  path: 'partner-projects',
  filters: {
    ...ownFilters,
    acronym: { by: 'facet', facet: 'acronym' },
    countries: { by: 'facet', facet: 'country' },
    ...linked('organisations', 'organisation', 'organisation'),
  },
  summaryFields: [
    ...head,
    'acronym',
    'name',
    'summary',
    'period',
    'phases',
    'countries',
    'funders',
    'implementers',
    'website',
  ],
  wholeFields: ['description', 'figures', 'pressReleases', 'translations'],
  relations: ['funders', 'implementers', 'figures', 'pressReleases', 'phases', 'translations'],
};

export const figures: Collection = {
  kind: 'figure',
  path: 'figures',
  filters: {
    ...ownFilters,
    key: { by: 'slug' },
    series: { by: 'facet', facet: 'series' },
    geo: { by: 'facet', facet: 'geo' },
    ...linked('project', 'project', 'partner-project'),
  },
  summaryFields: [
    ...head,
    'key',
    'label',
    'value',
    'upper',
    'unit',
    'qualifier',
    'display',
    'asOf',
    'period',
    'geo',
    'project',
    'revision',
    'series',
    'breakdown',
    'total',
    'overlapping',
    'source',
    'status',
  ],
  wholeFields: ['revisions', 'pressReleases', 'translations'],
  relations: ['project', 'revisions', 'pressReleases', 'translations'],
  answersAsOf: true,
  formats: { list: ['json', 'csv', 'sdmx-json'], one: ['json', 'csv', 'jsonld'] },
};

export const organisations: Collection = {
  kind: 'organisation',
  path: 'organisations',
  filters: { ...ownFilters, acronym: { by: 'facet', facet: 'acronym' }, country: { by: 'facet', facet: 'country' } },
  summaryFields: [...head, 'acronym', 'name', 'description', 'country', 'website'],
  wholeFields: ['translations'],
  relations: ['translations'],
};

export const people: Collection = {
  kind: 'person',
  path: 'people',
  filters: { ...ownFilters, ...linked('organisation', 'organisation', 'organisation') },
  summaryFields: [...head, 'name', 'role', 'organisation'],
  wholeFields: ['translations'],
  relations: ['organisation', 'translations'],
};

export const collections = [pressReleases, partnerProjects, figures, organisations, people] as const;

/** The path segment of the search across kinds, and what it is purged by. */
export const searchPath = 'search';

/** The paths that a host may call otherwise (the option `paths`). */
export const publicPaths: readonly string[] = [...collections.map(({ path }) => path), searchPath];
