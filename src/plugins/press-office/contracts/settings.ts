import type { Severity } from './intake';
import type { LocaleCode } from './locale';

/** What a press office can be set to, without a change of its configuration. */
export interface OfficeSettings {
  /** The institution's time zone, by its IANA name: embargoes are entered and told in it. */
  timeZone: string;
  /** Whether a press release is approved by someone who neither submitted nor last edited it. */
  fourEyes: boolean;
  /** Rules of the copy desk that are not asked, by name. */
  rulesOff: string[];
  /** Locale → the locale whose CLDR number format it writes, with its digits where they are not its own: `ar-MA-u-nu-arab`. */
  numberFormats: Record<LocaleCode, LocaleCode>;
  /** Locale → what the institution is called. */
  names: Record<LocaleCode, string>;
  /** Locale → the paragraph on the institution that stands under its press releases. */
  boilerplates: Record<LocaleCode, string>;
}

/** The settings that have one value for the whole office. */
export const wholeSettings = ['timeZone', 'fourEyes', 'rulesOff'] as const satisfies (keyof OfficeSettings)[];

/** The settings that have a value for each language. */
export const settingsPerLocale = ['numberFormats', 'names', 'boilerplates'] as const satisfies (keyof OfficeSettings)[];

type PerLocale = (typeof settingsPerLocale)[number];

/** What was saved in the database: each setting, or language of one, that is left out has the configuration's value. */
export type SavedSettings = Partial<OfficeSettings>;

/** What is to be saved: what is left out stays as it is, and null goes back to the configuration's value. */
export type SettingsChange = {
  [S in Exclude<keyof OfficeSettings, PerLocale>]?: OfficeSettings[S] | null;
} & Partial<Record<PerLocale, Record<LocaleCode, string | null>>>;

/** The body of `PUT /press-office/settings`. */
export interface SettingsRequest {
  /** `seen` of the report that was read. */
  seen: number;
  settings: SettingsChange;
}

/** A rule of the copy desk, as the settings tell it. */
export interface RuleReport {
  name: string;
  severity: Severity;
  /** What it finds, in the language of whoever asks. */
  finds: string;
}

/** What `GET` and `PUT /press-office/settings` answer as `data`. */
export interface SettingsReport {
  /** A number that every save raises; 0 while nothing was ever saved. */
  seen: number;
  /** When somebody saved last, ISO 8601 in UTC, and who; null while nothing was ever saved. */
  savedAt: string | null;
  savedBy: string | null;
  /** What the server's clocks show in the present time zone (RFC 9557): embargoes end by them. */
  nowLocal: string;
  /** The languages of the newsroom, the default one first. */
  locales: LocaleCode[];
  /** What holds now: what was saved, before what is configured. */
  present: OfficeSettings;
  configured: OfficeSettings;
  saved: SavedSettings;
  rules: RuleReport[];
}

/** What of the sample world is told apart. */
export type SampleKind =
  'press-release' | 'figure' | 'partner-project' | 'person' | 'organisation' | 'media-contact' | 'file' | 'account';

/** Why something of the sample world stays. */
export type SampleKeptReason =
  /** Somebody has changed it, or acted on it. */
  | 'changed'
  /** Something that is not of the sample links to it. */
  | 'linked'
  /** A file that was public: the record names it. */
  | 'on-record'
  /** The account of whoever asks. */
  | 'own-account'
  /** Without it nobody could administer the panel. */
  | 'last-super-admin'
  /** Whoever asks may not delete accounts. */
  | 'not-permitted';

/** One thing of the sample world. */
export interface SampleThing {
  kind: SampleKind;
  /** A documentId, an e-mail address (the number of the account where the caller may read no accounts), or the name of a file. */
  id: string;
  /** What it is called, as far as possible in the language of whoever asks; the same as `id` where she may not read that. */
  title: string;
  /** The language of its title; null for an id, an address and a name of a file. */
  locale: LocaleCode | null;
}

/** What would be removed with the sample world: `data` of `GET /press-office/settings/sample`. */
export interface SamplePlan {
  /** Stands for exactly this plan. */
  seen: string;
  removed: SampleThing[];
  kept: (SampleThing & { reason: SampleKeptReason })[];
}

/** The body of `POST /press-office/settings/remove-sample`; the answer is the plan that was carried out. */
export interface SampleRemovalRequest {
  /** `seen` of the plan that was read. */
  seen: string;
}
