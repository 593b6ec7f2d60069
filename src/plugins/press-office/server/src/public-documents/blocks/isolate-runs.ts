const latinRun =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{Nd}.&/'’_-]*(?:[ \u00a0][\p{Script=Latin}][\p{Script=Latin}\p{M}\p{Nd}.&/'’_-]*)*/gu;
const arabicRun =
  /[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\p{Nd}ـ]*(?:[ \u00a0،][\p{Script=Arabic}][\p{Script=Arabic}\p{M}\p{Nd}ـ]*)*/gu;
const trailingPunctuation = /[.&/'’_-]+$/u;

/** A piece of text; `isolated` pieces run against the direction of the text around them. */
export interface Run {
  text: string;
  isolated: boolean;
}

/**
 * Cuts a text into runs so that names in the other script can be wrapped in `<bdi>`:
 * without isolation the bidirectional algorithm (UAX #9) moves neighbouring digits and brackets across them.
 */
export function isolateRuns(text: string, direction: 'rtl' | 'ltr'): Run[] {
  const runs: Run[] = [];
  let rest = 0;
  for (const match of text.matchAll(direction === 'rtl' ? latinRun : arabicRun)) {
    const foreign = match[0].replace(trailingPunctuation, '');
    if (match.index > rest) runs.push({ text: text.slice(rest, match.index), isolated: false });
    runs.push({ text: foreign, isolated: true });
    rest = match.index + foreign.length;
  }
  if (rest < text.length) runs.push({ text: text.slice(rest), isolated: false });
  return runs;
}
