import type { FoundName } from '../../../../contracts/intake';
import type { KnownName } from '../known-world';
import { spanOf } from '../text/span';
import type { Mention } from './find-mentions';

/** Each subject that is mentioned, once, at its first mention; `name` is its name on record. */
export function foundNames(text: string, mentions: readonly Mention<KnownName>[]): FoundName[] {
  return firstMentions(mentions).map(({ subject, start, end }) => ({
    slug: subject.slug,
    name: subject.names[0] ?? subject.slug,
    acronym: subject.acronym,
    span: spanOf(text, start, end),
  }));
}

/** The first mention of each subject. */
export function firstMentions<Subject>(mentions: readonly Mention<Subject>[]): Mention<Subject>[] {
  const seen = new Set<Subject>();
  return mentions.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}
