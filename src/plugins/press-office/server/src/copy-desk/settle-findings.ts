import { type Finding, releaseFields, type Severity } from '../../../contracts/intake';
import { rules } from './rules';

/** The findings in the order of the form, each thing told once: of two rules on the same words, the one that says more. */
export function settled(findings: readonly Finding[]): Finding[] {
  const isEcho = (finding: Finding) => {
    const before = yielding.get(finding.rule) ?? [];
    return before.length > 0 && findings.some((other) => before.includes(other.rule) && isAtSamePlace(finding, other));
  };
  return findings
    .filter((finding) => !isEcho(finding))
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        startOf(one) - startOf(other) ||
        severities.indexOf(one.severity) - severities.indexOf(other.severity),
    );
}

const yielding = new Map(rules.map(({ name, yieldsTo = [] }) => [name, yieldsTo]));
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

const isAtSamePlace = (one: Finding, other: Finding) =>
  one.span !== null &&
  other.span !== null &&
  one.field === other.field &&
  one.span.start < other.span.end &&
  other.span.start < one.span.end;

const rank = ({ field }: Finding) => releaseFields.findIndex((one) => one === field);

/** The words of pictures come after the text that they stand in; what is wrong with the whole comes first. */
const startOf = ({ field, span }: Finding) => span?.start ?? (field === undefined ? -1 : Number.MAX_SAFE_INTEGER);
