import type { SubjectKind } from '../../../../contracts/subject';
import { isObject } from './stored-json';

/** What follows from a document, as publication wrote it: its summary, and what lists find it by. */
type Document = Record<string, unknown>;

/** A facet that must be there, with one of these values. */
export interface ExpectedFacet {
  name: string;
  values: readonly string[];
}

const leftOutOfSummary: Partial<Record<string, readonly string[]>> = {
  'press-release': ['body', 'marks', 'contacts', 'gallery', 'attachments', 'institution'],
  'partner-project': ['description'],
} satisfies Partial<Record<SubjectKind, readonly string[]>>;

/** The summary of a document, to the byte. A notice of withdrawal is its own summary. */
export function summaryOf(kind: string, document: Document): string {
  const leftOut = document.state === 'live' ? (leftOutOfSummary[kind] ?? []) : [];
  return JSON.stringify(
    Object.fromEntries(Object.entries(document).filter(([property]) => !leftOut.includes(property))),
  );
}

/**
 * The facets of a live document.
 * @param projectsCalled the projects that have, or had, a slug: a figure's document names its project by that alone
 */
export function facetsIn(
  kind: string,
  document: Document,
  projectsCalled: (slug: string) => readonly string[],
): ExpectedFacet[] {
  const one = (name: string, value: unknown) => facets(name, [value]);
  const ids = (name: string, value: unknown) => facets(name, [...new Set(list(value).map(documentId))]);
  switch (kind) {
    case 'press-release':
      return [
        ...one('type', document.type),
        ...facets('topic', list(document.topics)),
        ...ids('project', document.projects),
        ...ids('figure', document.figures),
        ...ids('organisation', document.organisations),
        ...ids('person', document.people),
      ];
    case 'partner-project':
      return [
        ...one('acronym', document.acronym),
        ...facets('country', list(document.countries)),
        ...ids('organisation', [...list(document.funders), ...list(document.implementers)]),
      ];
    case 'figure':
      return [
        ...one('key', document.key),
        ...(typeof document.project === 'string'
          ? [{ name: 'project', values: projectsCalled(document.project) }]
          : []),
        ...one('series', document.series),
        ...one('geo', document.geo),
      ];
    case 'organisation':
      return [...one('acronym', document.acronym), ...one('country', document.country)];
    case 'person':
      return ids('organisation', [document.organisation]);
    default:
      return [];
  }
}

const facets = (name: string, values: readonly unknown[]): ExpectedFacet[] =>
  values
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => ({ name, values: [value] }));

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const documentId = (reference: unknown) => (isObject(reference) ? reference.documentId : null);
