import type { SubjectKind } from '../../../contracts/subject';

/** A link from one noun to another: the attribute that holds it, and what it leads to. */
export interface Link {
  attribute: string;
  target: SubjectKind;
}

interface Noun {
  uid: `plugin::press-office.${string}`;
  /** The attribute that names a record to a person, and the first that a slug is made from. */
  titleAttribute: string;
  /** The attribute that holds the readable part of the public address. */
  slugAttribute: 'slug' | 'key';
  slugSources: string[];
  links: Link[];
}

/** What the slices need to know of the nouns that have a public record. */
export const nouns: Record<SubjectKind, Noun> = {
  organisation: {
    uid: 'plugin::press-office.organisation',
    titleAttribute: 'name',
    slugAttribute: 'slug',
    slugSources: ['acronym', 'name'],
    links: [],
  },
  person: {
    uid: 'plugin::press-office.person',
    titleAttribute: 'name',
    slugAttribute: 'slug',
    slugSources: ['name'],
    links: [{ attribute: 'organisation', target: 'organisation' }],
  },
  'partner-project': {
    uid: 'plugin::press-office.partner-project',
    titleAttribute: 'name',
    slugAttribute: 'slug',
    slugSources: ['acronym', 'name'],
    links: [
      { attribute: 'funders', target: 'organisation' },
      { attribute: 'implementers', target: 'organisation' },
    ],
  },
  figure: {
    uid: 'plugin::press-office.figure',
    titleAttribute: 'label',
    slugAttribute: 'key',
    slugSources: ['label'],
    links: [{ attribute: 'project', target: 'partner-project' }],
  },
  'press-release': {
    uid: 'plugin::press-office.press-release',
    titleAttribute: 'title',
    slugAttribute: 'slug',
    slugSources: ['title'],
    links: [
      { attribute: 'projects', target: 'partner-project' },
      { attribute: 'figures', target: 'figure' },
      { attribute: 'organisations', target: 'organisation' },
      { attribute: 'people', target: 'person' },
    ],
  },
};

/** Which kind a content type is, or null when it has no public record. */
export function kindOf(uid: string): SubjectKind | null {
  const found = Object.entries(nouns).find(([, noun]) => noun.uid === uid);
  return found ? (found[0] as SubjectKind) : null;
}
