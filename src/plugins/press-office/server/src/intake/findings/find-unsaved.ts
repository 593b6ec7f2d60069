import type { Finding } from '../../../../contracts/intake';
import type { LocatedFigure } from '../../reading/figures/found-figures';
import type { KnownName } from '../../reading/known-world';
import type { Mention } from '../../reading/names/find-mentions';
import { firstMentions } from '../../reading/names/found-names';
import type { ReadNames } from '../../reading/names/read-names';
import type { TextReading } from '../../reading/read-text';
import type { Layout } from '../../reading/text/layout';
import { spanOf } from '../../reading/text/span';
import { mostTimes } from '../../reading/times/told-times';
import type { Say } from '../../shared/translate';
import type { Opening } from '../document/opening';
import type { UnreadImage } from '../source-text';
import { findUntranslated, type SpokenOf } from './not-translated';

/** What of a text does not get into its draft, or not as it stands. */
export function findUnsaved({
  layout,
  names,
  figures,
  times,
  leftOut,
  opening,
  unreadImages,
  say,
}: TextReading & { opening: Opening; unreadImages: readonly UnreadImage[]; say: Say }): Finding[] {
  return [
    ...(opening.isCut ? [notice('title-cut', say('intake.finding.title-cut'))] : []),
    ...(leftOut > 0 ? [notice('figures-left-out', say('intake.finding.figures-left-out', { leftOut }))] : []),
    ...(times.length > mostTimes
      ? [notice('dates-left-out', say('intake.finding.dates-left-out', { leftOut: times.length - mostTimes }))]
      : []),
    ...unreadImages.map(({ name }) => notice('image-left-out', say('intake.finding.image-left-out', { name }))),
    ...findUntranslated(spokenOf(layout, names, figures), say),
  ];
}

const notice = (rule: string, message: string): Finding => ({
  rule,
  severity: 'notice',
  span: null,
  message,
  correction: null,
});

function spokenOf({ text }: Layout, names: ReadNames, figures: readonly LocatedFigure[]): SpokenOf[] {
  const projects = names.projects.filter((mention): mention is Mention<KnownName> => 'slug' in mention.subject);
  const named = [projects, names.organisations, names.people].flatMap((mentions) => firstMentions(mentions));
  const matched = figures.flatMap(({ match, found: { span } }) =>
    match?.agrees
      ? [{ name: match.figure.label[0] ?? match.figure.key, isTranslated: match.figure.isTranslated, span }]
      : [],
  );
  return [
    ...named.map(
      ({
        subject: {
          names: [name],
          slug,
          isTranslated,
        },
        start,
        end,
      }) => ({ name: name ?? slug, isTranslated, span: spanOf(text, start, end) }),
    ),
    ...matched,
  ];
}
