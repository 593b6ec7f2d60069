import type { DocumentHead } from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';

/** The texts of a document that it is found by, each in its field. Words of two texts never make one phrase. */
export interface DocumentTexts {
  title: string[];
  summary: string[];
  body: string[];
}

/**
 * What of a document is searched, by its kind. Whatever an edition lacks is left out: the record has editions that were
 * written before a property was there.
 */
export function textsOf(kind: SubjectKind, document: DocumentHead): DocumentTexts {
  const { title, summary, body } = readers[kind](document as unknown as Part);
  return { title: textsIn(title), summary: textsIn(summary), body: textsIn(body) };
}

type Part = Record<string, unknown>;

const readers: Record<SubjectKind, (document: Part) => Record<keyof DocumentTexts, unknown[]>> = {
  'press-release': (release) => ({
    title: [release.title],
    summary: [release.kicker, release.subtitle, release.summary],
    body: [
      ...of(release.body, 'text'),
      ...of(release.dateline, 'place'),
      release.topics,
      ...of(release.projects, 'acronym', 'name'),
      ...of(release.organisations, 'acronym', 'name'),
      ...of(release.people, 'name'),
      ...of(release.figures, 'label', 'display', 'value', 'upper'),
    ],
  }),
  'partner-project': (project) => ({
    title: [project.name, project.acronym],
    summary: [project.summary],
    body: [
      ...of(project.description, 'text'),
      ...of(project.funders, 'acronym', 'name'),
      ...of(project.implementers, 'acronym', 'name'),
    ],
  }),
  figure: (figure) => ({
    title: [figure.label, words(figure.key)],
    summary: [figure.unit, words(figure.series), figure.geo],
    body: [figure.display, figure.value, figure.upper],
  }),
  organisation: (organisation) => ({
    title: [organisation.name, organisation.acronym],
    summary: [organisation.description],
    body: [],
  }),
  person: (person) => ({
    title: [person.name],
    summary: [person.role, ...of(person.organisation, 'acronym', 'name')],
    body: [],
  }),
};

/** The properties named, of one part of a document or of each in a list. */
function of(part: unknown, ...properties: readonly string[]): unknown[] {
  if (Array.isArray(part)) return part.flatMap((one) => of(one, ...properties));
  if (typeof part !== 'object' || part === null) return [];
  return properties.map((property) => (part as Part)[property]);
}

/** A key's words: `entrepreneurship-trainees`. */
const words = (key: unknown) => (typeof key === 'string' ? key.replaceAll('-', ' ') : null);

const textsIn = (values: readonly unknown[]): string[] =>
  values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
