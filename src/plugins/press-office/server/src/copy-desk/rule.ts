import type { ReleaseField, Severity } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import type { TextReading } from '../reading/read-text';
import type { Layout } from '../reading/text/layout';
import type { Say } from '../shared/translate';
import type { CheckedDraft } from './lines';

/** What a rule may know besides the words. */
export interface RuleContext {
  locale: LocaleCode;
  /** What is on record, in every locale. */
  known: KnownWorld;
  /** The day in the institution's time zone, ISO 8601; null when nobody says. */
  today: string | null;
  /** Says findings, in the language of whoever reads them. */
  say: Say;
}

/** Something that a rule found in a text: its characters (UTF-16, `end` exclusive), what is wrong, and what would be right. */
export interface Mark {
  start: number;
  end: number;
  message: string;
  /** What the characters are to be replaced with, where that is sure; null or left out otherwise. */
  correction?: string | null;
}

/** Something that a rule found in a draft: `at` are offsets into the words of the field, null for nowhere in particular. */
export interface FieldMark {
  field: ReleaseField;
  at: { start: number; end: number } | null;
  message: string;
  correction?: string | null;
}

/** A draft in one locale, with the drafts of the same release in the others. */
export interface CheckedRelease {
  draft: CheckedDraft;
  /** What its lines say, one line a paragraph; null in a language that is not read. */
  reading: TextReading | null;
  /** The same release in other locales: locale → draft. */
  others: ReadonlyMap<LocaleCode, CheckedDraft>;
}

interface Named {
  /** Stable name, as findings and the option `copyDesk` have it. */
  name: string;
  severity: Severity;
}

/** A rule that needs no more than the letters: it holds in every language. */
export interface LayoutRule extends Named {
  reads: 'layout';
  find(layout: Layout, context: RuleContext): Mark[];
}

/** A rule that needs what the text says: its dates, numbers and names. */
export interface ReadingRule extends Named {
  reads: 'reading';
  find(reading: TextReading, context: RuleContext): Mark[];
}

/** A rule on the draft as a whole. */
export interface ReleaseRule extends Named {
  reads: 'release';
  find(release: CheckedRelease, context: RuleContext): FieldMark[];
}

export type Rule = LayoutRule | ReadingRule | ReleaseRule;
