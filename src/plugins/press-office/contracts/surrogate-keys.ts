import type { SubjectKind } from './subject';

/**
 * The keys in `Surrogate-Key`, by which caches are told what to forget: the documentIds of the subjects in an answer, and
 * these. A list has the one of its collection, whatever path the host gives it.
 */
export const collectionKeys: Record<SubjectKind, string> = {
  'press-release': 'press-releases',
  'partner-project': 'partner-projects',
  figure: 'figures',
  organisation: 'organisations',
  person: 'people',
};

/** Of every answer that was searched for: whatever is published may be found by the words of another search. */
export const searchKey = 'search';

/** Stands for all keys of an answer where they are too many for a header: whoever purges anything purges it too. */
export const manySubjectsKey = 'many-subjects';
