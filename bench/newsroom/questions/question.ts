import type { Wanted } from './wanted';

/** A request, and how to know a right answer to it. */
export interface Question {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** Whether an answer, read as JSON, is what was wanted. */
  isRight: (answer: unknown) => boolean;
}

/** How one application is asked for things. */
export type Ask = (wanted: Wanted) => Question;

/** A path with parameters as Strapi's clients write them. */
export function pathWith(path: string, parameters: Record<string, string | number>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

export const get = (path: string, isRight: Question['isRight']): Question => ({
  method: 'GET',
  path,
  headers: { accept: 'application/json' },
  isRight,
});

export const graphql = (query: string, variables: object, isRight: Question['isRight']): Question => ({
  method: 'POST',
  path: '/graphql',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
  isRight,
});

/** What stands at a path of names and numbers in an answer; undefined where nothing does. */
export function at(answer: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    answer,
  );
}

/** The items of a list in an answer; none where there is no list. */
export const listAt = (answer: unknown, ...path: string[]): unknown[] => {
  const found = at(answer, ...path);
  return Array.isArray(found) ? found : [];
};
