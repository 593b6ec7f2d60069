import { type Finding, releaseFields } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { type KnownWorld, nothingKnown } from '../reading/known-world';
import { languageOf } from '../reading/languages';
import { readText, type TextReading } from '../reading/read-text';
import { layOut } from '../reading/text/layout';
import { spanOf } from '../reading/text/span';
import type { Say } from '../shared/translate';
import { findingsIn } from './check-text';
import { joinedLines, placedIn } from './joined-lines';
import { type CheckedDraft, linesOf, wordsOf } from './lines';
import { mostFindings } from './most-findings';
import type { ReleaseRule, RuleContext } from './rule';
import { rules } from './rules';

/** What a draft is checked against. */
export interface ReleaseContext {
  locale: LocaleCode;
  /** Says findings, in the language of whoever reads them. */
  say: Say;
  known?: KnownWorld;
  /** The day in the institution's time zone, ISO 8601. */
  today?: string | null;
  /** The same release in other locales. */
  others?: ReadonlyMap<LocaleCode, CheckedDraft>;
  /** Rules that are not asked, by name. */
  off?: ReadonlySet<string>;
}

/**
 * What is wrong with a press release in one locale before it goes out, in the order of its attributes; an error is
 * what stops it. A locale in a language that is not read is checked for what needs no language. Takes any draft without
 * throwing, and time in proportion to its length.
 */
export function checkRelease(draft: CheckedDraft, given: ReleaseContext): Finding[] {
  const { locale, say, known = nothingKnown, today = null, others = new Map(), off = new Set() } = given;
  const context: RuleContext = { locale, say, known, today };
  const language = languageOf(locale);
  const joined = joinedLines(linesOf(draft));
  const reading = language && readText(joined.text, { language, known, say });
  const layout = reading?.layout ?? layOut(joined.text, new Set());
  const findings = rules
    .filter(({ name }) => !off.has(name))
    .flatMap((rule) =>
      rule.reads === 'release'
        ? findingsOn(rule, { draft, reading, others }, context)
        : findingsIn(rule, { layout, reading }, context).map((finding) => placedIn(joined, finding)),
    );
  return findings.sort((one, other) => rank(one) - rank(other) || startOf(one) - startOf(other));
}

function findingsOn(
  rule: ReleaseRule,
  release: { draft: CheckedDraft; reading: TextReading | null; others: ReadonlyMap<LocaleCode, CheckedDraft> },
  context: RuleContext,
): Finding[] {
  return rule
    .find(release, context)
    .slice(0, mostFindings)
    .map(({ field, at, message, correction = null }) => ({
      rule: rule.name,
      severity: rule.severity,
      field,
      span: at && spanOf(wordsOf(release.draft, field), at.start, at.end),
      message,
      correction,
    }));
}

const rank = ({ field }: Finding) => releaseFields.findIndex((one) => one === field);

/** The words of pictures come after the text that they stand in. */
const startOf = ({ span }: Finding) => span?.start ?? Number.MAX_SAFE_INTEGER;
