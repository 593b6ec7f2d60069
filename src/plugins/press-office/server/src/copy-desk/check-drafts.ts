import type { Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { type KnownWorld, nothingKnown } from '../reading/known-world';
import { spanOf } from '../reading/text/span';
import type { Say } from '../shared/translate';
import { boundNumbers } from './bound-numbers';
import { findingsIn } from './check-text';
import { type CheckedDraft, wordsOf } from './lines';
import { mostFindings } from './most-findings';
import { placedFinding } from './placed-finding';
import { readDraft } from './read-draft';
import type { CheckedRelease, ReleaseRule, Rule, RuleContext, Translation } from './rule';
import { rules } from './rules';
import { settled } from './settle-findings';

/** What the drafts of a release are checked against. */
export interface DraftsContext {
  /** Says findings, in the language of whoever reads them. */
  say: Say;
  /** What is on record, as a text in a locale may speak of it. */
  knownIn?: (locale: LocaleCode) => KnownWorld;
  /** The day in the institution's time zone, ISO 8601. */
  today?: string | null;
  documentId?: string | null;
  /** Every locale of the newsroom, the default one first, and how the release stands in it. */
  translations?: readonly Translation[];
  /** Rules that are not asked, by name. */
  off?: ReadonlySet<string>;
}

/**
 * What is wrong with a press release in each of its locales before it goes out, in the order of its attributes; an error
 * is what stops it. A locale in a language that is not read is checked for what needs no language. Takes any draft
 * without throwing, and time in proportion to its length.
 */
export function checkDrafts(
  drafts: ReadonlyMap<LocaleCode, CheckedDraft>,
  { say, knownIn = () => nothingKnown, today = null, documentId = null, translations = [], off }: DraftsContext,
): Map<LocaleCode, Finding[]> {
  const read = [...drafts].map(([locale, draft]) => readDraft(draft, { locale, known: knownIn(locale), say }));
  const written = new Set(drafts.keys());
  const source = translations.find(({ locale }) => written.has(locale))?.locale ?? read[0]?.locale ?? '';
  const asked = rules.filter(({ name }) => !off?.has(name));
  return new Map(
    read.map((own) => {
      const { locale } = own;
      const others = new Map(read.filter((other) => other !== own).map((other) => [other.locale, other]));
      const title = titleIn(own);
      const context: RuleContext = { locale, known: knownIn(locale), today, documentId, title, say };
      const bound = boundNumbers(own, context.known);
      const release: CheckedRelease = { ...own, others, bound, source, translations };
      return [locale, settled(asked.flatMap((rule) => findingsOf(rule, release, context)))];
    }),
  );
}

function findingsOf(rule: Rule, release: CheckedRelease, context: RuleContext): Finding[] {
  if (rule.reads === 'release') return findingsOn(rule, release, context);
  const findings = findingsIn(rule, release, context).map((finding) => placedFinding(release.joined, finding));
  return rule.yieldsToChoice ? findings.filter((finding) => !isChosen(finding, release)) : findings;
}

/** Whether a finding is about a number that the editor has bound to a figure whose value it has. */
const isChosen = ({ field, span }: Finding, { bound: { numbers, bindings } }: CheckedRelease) =>
  numbers.some((number, position) => {
    const binding = bindings[position];
    if (binding?.by !== 'choice' || binding.figure === null || !binding.agrees) return false;
    return number.field === field && number.start === span?.start;
  });

function findingsOn(rule: ReleaseRule, release: CheckedRelease, context: RuleContext): Finding[] {
  return rule
    .find(release, context)
    .slice(0, mostFindings)
    .map(({ field, at, message, correction = null }) => ({
      rule: rule.name,
      severity: rule.severity,
      ...(field === null ? {} : { field }),
      span: field && at && spanOf(wordsOf(release.draft, field), at.start, at.end),
      message,
      correction,
    }));
}

function titleIn({ joined: { lines, starts } }: Pick<CheckedRelease, 'joined'>): RuleContext['title'] {
  const index = lines.findIndex(({ field }) => field === 'title');
  const start = starts[index];
  return start === undefined ? null : { start, end: start + lines[index]!.text.length };
}
