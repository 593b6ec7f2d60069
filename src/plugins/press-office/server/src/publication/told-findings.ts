import { isDeepStrictEqual } from 'node:util';

import type { Finding, ReleaseField } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { Say } from '../shared/translate';

/** What the copy desk found, a locale each. */
export type Findings = ReadonlyMap<LocaleCode, Finding[]>;

/** What whoever is told may know. */
interface Knowable {
  /** What is found with no more on record than she may read. */
  findings: Findings;
  /** Whether she may read all words that the copy desk has read: a finding in one place may quote another. */
  isAllRead: boolean;
  mayRead: (locale: LocaleCode, field: ReleaseField) => boolean;
  say: Say;
}

/**
 * The findings as somebody may be told them: those that she would find herself, with what she may read. Of any other she is
 * told only that there is an error, since that stops the text; it stands without the words that it rests on.
 */
export function toldFindings(all: Findings, { findings, isAllRead, mayRead, say }: Knowable): Findings {
  const told = (locale: LocaleCode, finding: Finding): Finding[] => {
    const { field } = finding;
    const isOpen = field === undefined || mayRead(locale, field);
    if (isOpen && isAllRead && isAmong(findings.get(locale) ?? [], finding)) return [finding];
    if (finding.severity !== 'error') return [];
    const { rule, severity, span } = finding;
    const place = isOpen && field !== undefined ? { field, span } : { span: null };
    return [{ rule, severity, ...place, message: say('publication.finding-untold'), correction: null }];
  };
  return new Map([...all].map(([locale, found]) => [locale, found.flatMap((finding) => told(locale, finding))]));
}

const isAmong = (findings: readonly Finding[], finding: Finding) =>
  findings.some((other) => isDeepStrictEqual(other, finding));
