import type { FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { KnownName } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import { claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { inOrder } from '../text/ranges';
import type { ExpandedAcronym } from './expanded-acronyms';
import { findMentions, type Mention } from './find-mentions';
import { firstMentions, foundName } from './found-names';
import type { OnRecord } from './names-on-record';
import type { NearMiss } from './near-misses';
import { type SuggestedProject, suggestProjects } from './suggest-projects';
import { foundOnRecord } from './told-names';

/** A project that a text speaks of, on record or not. */
export type AnyProject = KnownName | SuggestedProject;

/** The projects that a text names. */
export interface ReadProjects {
  mentions: Mention<AnyProject>[];
  /** Where the text names a project, on record or not. */
  all: TokenRange[];
  found: FoundName[];
}

/** Reads the projects that a text names: on record or nearly so, and suggestions. */
export function readProjects(
  context: { layout: Layout; lexicon: Lexicon; say: Say },
  {
    onRecord,
    expanded,
    times,
    near,
  }: {
    onRecord: OnRecord;
    expanded: readonly ExpandedAcronym[];
    times: readonly TokenRange[];
    near: readonly TokenRange[];
  },
): ReadProjects {
  const { layout } = context;
  const size = layout.tokens.length;
  const taken = claimsOn(size, [...onRecord.projects, ...onRecord.organisations, ...onRecord.people, ...near]);
  const suggested = suggestProjects({ ...context, times: claimsOn(size, times) }, expanded, taken);
  const again = findMentions(layout, suggested, 'project').filter((mention) => !taken.overlaps(mention));
  const covered = claimsOn(size, again);
  const first = suggested.filter((project) => !covered.overlaps(project)).map(asMention(layout));
  const mentions: (Mention<AnyProject> & { near?: NearMiss })[] = inOrder([...onRecord.projects, ...again, ...first]);
  return {
    mentions,
    all: [...mentions, ...suggested],
    found: firstMentions<AnyProject, (typeof mentions)[number]>(mentions).map(({ subject, ...mention }) =>
      'slug' in subject
        ? foundOnRecord(context, { subject, ...mention })
        : foundName(
            layout,
            { ...subject, ...asMention(layout)(subject), slug: null, reason: reasonOf(subject) },
            context.say,
          ),
    ),
  };
}

const reasonOf = ({ by }: SuggestedProject) => (by === 'expansion' ? 'acronym-expanded' : 'project-noun');

const asMention =
  ({ tokens }: Layout) =>
  (subject: SuggestedProject): Mention<SuggestedProject> => {
    const { first, last, start } = subject;
    return { subject, first, last, start, end: tokens[last]!.end };
  };
