import type { FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import { type Layout, sentenceAround } from '../text/layout';
import { spanOf } from '../text/span';
import type { Mention } from './find-mentions';

/** Why something was taken for a name: the end of `intake.reason.…`. */
export type NameReason =
  | 'name-on-record'
  | 'name-near-record'
  | 'acronym-expanded'
  | 'project-noun'
  | 'organisation-noun'
  | 'honorific'
  | 'role';

/** What is told of a name, and where it stands: token `first`, characters `start` to `end`. */
export interface NameToTell {
  slug: string | null;
  name: string;
  acronym: string | null;
  role?: string | null;
  first: number;
  start: number;
  end: number;
  reason: NameReason;
}

/** A name as the analysis tells it. */
export function foundName(layout: Layout, { first, start, end, reason, ...told }: NameToTell, say: Say): FoundName {
  const { slug, name, acronym, role = null } = told;
  return {
    ...{ slug, name, acronym, role },
    span: spanOf(layout.text, start, end),
    sentence: sentenceAround(layout, first),
    reason: say(`intake.reason.${reason}`, { name }),
  };
}

/** The first mention of each subject. */
export function firstMentions<Subject, Of extends Mention<Subject>>(mentions: readonly Of[]): Of[] {
  const seen = new Set<Subject>();
  return mentions.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}
