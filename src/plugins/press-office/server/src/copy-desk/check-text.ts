import type { Finding } from '../../../contracts/intake';
import type { TextReading } from '../reading/read-text';
import type { Layout } from '../reading/text/layout';
import { spanOf } from '../reading/text/span';
import { mostFindings } from './most-findings';
import type { Rule, RuleContext } from './rule';
import { rules } from './rules';
import { settled } from './settle-findings';

/** What the rules find wrong with a text that is no draft yet, in its order; `off` are rules that are not asked. */
export function checkText(reading: TextReading, context: RuleContext, off: ReadonlySet<string> = new Set()): Finding[] {
  const asked = rules.filter(({ name }) => !off.has(name));
  return settled(asked.flatMap((rule) => findingsIn(rule, { layout: reading.layout, reading }, context)));
}

/** What one rule finds in a text; not more than anybody would read. A rule on drafts finds nothing. */
export function findingsIn(
  rule: Rule,
  { layout, reading }: { layout: Layout; reading: TextReading | null },
  context: RuleContext,
): Finding[] {
  const marks =
    rule.reads === 'layout'
      ? rule.find(layout, context)
      : rule.reads === 'reading' && reading
        ? rule.find(reading, context)
        : [];
  return marks.slice(0, mostFindings).map(({ start, end, message, correction = null }) => ({
    rule: rule.name,
    severity: rule.severity,
    span: spanOf(layout.text, start, end),
    message,
    correction,
  }));
}
