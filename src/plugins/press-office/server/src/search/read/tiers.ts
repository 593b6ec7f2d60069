import { all, any, type Expression, isNothing, nothing, without } from './expression';
import { clausesIn, excluded, type Sought, titlePhrase } from './sought';

/** The texts that have all that is sought, wherever it stands. */
export const anyTier = (sought: Sought): Expression =>
  without(fitting(sought, wholeAnywhere(sought)), excluded(sought));

/**
 * The same texts by rank, best first, each in one tier only: the words one after the other in the title; all in the title;
 * all in title or summary; all somewhere and some in the title; all somewhere and some in the summary; all somewhere.
 * Then those that have what the last word may become, in the same order. Tiers that can have nothing are left out.
 */
export function tiersOf(sought: Sought): Expression[] {
  const asWritten = { ...sought, completions: [] };
  const written = ranked(asWritten, nothing);
  if (sought.completions.length === 0) return written;
  return [...written, ...ranked(sought, wholeAnywhere(asWritten))];
}

function ranked(sought: Sought, earlier: Expression): Expression[] {
  const title = clausesIn('title', sought);
  const summary = clausesIn('summary', sought);
  const near = all(title.map((clause, index) => any([clause, summary[index] ?? nothing])));
  const whole = wholeAnywhere(sought);
  const tier = (these: Expression, ...others: Expression[]) =>
    without(fitting(sought, these), any([...others, earlier, excluded(sought)]));
  const tiers = [
    tier(all(title), titlePhrase(sought)),
    tier(near, all(title)),
    // Some of one word is all of it, and has been found.
    ...(title.length === 1
      ? [tier(whole, near)]
      : [
          tier(all([whole, any(title)]), near),
          tier(all([whole, any(summary)]), near, ...title),
          tier(whole, ...title, ...summary),
        ]),
  ];
  const phrase = titlePhrase(sought);
  return (isNothing(phrase) ? tiers : [tier(phrase), ...tiers]).filter((one) => !isNothing(one));
}

const wholeAnywhere = (sought: Sought): Expression => all(clausesIn('anywhere', sought));

const fitting = ({ required }: Sought, these: Expression): Expression => all([these, ...required]);
