import type { ReleaseField, Severity } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import type { TextReading } from '../reading/read-text';
import type { Layout } from '../reading/text/layout';
import type { Say } from '../shared/translate';
import type { DraftBindings } from './bound-numbers';
import type { ReadDraft } from './read-draft';

/** What a rule may know besides the words. */
export interface RuleContext {
  locale: LocaleCode;
  /** What is on record, in every locale. */
  known: KnownWorld;
  /** The day in the institution's time zone, ISO 8601; null when nobody says. */
  today: string | null;
  /** The release that is checked; null for a text that is none yet. */
  documentId: string | null;
  /** Where the title stands in the text that is read; null when there is none. */
  title: { start: number; end: number } | null;
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

/** Something that a rule found in a draft. */
export interface FieldMark {
  /** Null: the release as a whole. */
  field: ReleaseField | null;
  /** Offsets into the words of the field, null for nowhere in particular. */
  at: { start: number; end: number } | null;
  message: string;
  correction?: string | null;
}

/** A locale of the newsroom, and how the release stands in it. */
export interface Translation {
  locale: LocaleCode;
  /** `stale`: the source was saved after it. */
  state: 'missing' | 'stale' | 'current';
}

/** A draft in one locale, with the drafts of the same release in the others. */
export interface CheckedRelease extends ReadDraft {
  /** The same release in other locales: locale → draft. */
  others: ReadonlyMap<LocaleCode, ReadDraft>;
  /** Its numbers, and the figures they are bound to. */
  bound: DraftBindings;
  /** The locale that the release is written in first, and translated from. */
  source: LocaleCode;
  /** Every locale of the newsroom; empty when nobody says. */
  translations: readonly Translation[];
}

interface Named {
  /** Stable name, as findings and the option `copyDesk.off` have it. */
  name: string;
  severity: Severity;
  /** Rules that say more of the same words: where one of them has found something, this one is silent. */
  yieldsTo?: readonly string[];
  /** Silent on a number that the editor has bound to a figure whose value it has. */
  yieldsToChoice?: boolean;
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
