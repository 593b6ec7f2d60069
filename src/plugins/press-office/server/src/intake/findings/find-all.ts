import type { Finding } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { Opening } from '../document/opening';
import type { LocatedFigure } from '../figures/found-figures';
import type { KnownName } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import type { Mention } from '../names/find-mentions';
import { firstMentions } from '../names/found-names';
import type { ReadNames } from '../names/read-names';
import type { Layout } from '../text/layout';
import { spanOf } from '../text/span';
import type { WrittenTime } from '../times/find-times';
import { findDifferingFigures } from './figure-differs';
import { findMixedScript } from './mixed-script';
import { findUntranslated, type SpokenOf } from './not-translated';
import { findWrongWeekdays } from './weekday-differs';

interface Analysed {
  layout: Layout;
  lexicon: Lexicon;
  times: readonly WrittenTime[];
  names: ReadNames;
  opening: Opening;
  figures: readonly LocatedFigure[];
  /** How many numbers were too many to be told. */
  leftOut: number;
  say: Say;
}

/** Everything that intake finds wrong with a text, in the order of the text. */
export function findAll({ layout, lexicon, times, names, opening, figures, leftOut, say }: Analysed): Finding[] {
  const findings = [
    ...(opening.isCut ? [notice('title-cut', say('intake.finding.title-cut'))] : []),
    ...(leftOut > 0 ? [notice('figures-left-out', say('intake.finding.figures-left-out', { leftOut }))] : []),
    ...findMixedScript(layout, say),
    ...findWrongWeekdays(layout, times, { language: lexicon.language.code, say }),
    ...findDifferingFigures(figures, say),
    ...findUntranslated(spokenOf(layout, names, figures), say),
  ];
  return findings.sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1));
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
