/**
 * What a language writes around a press release: in the mail that brings it, above its title and below its end. Phrases
 * are compared folded and without punctuation. All languages' words hold for every text: a mail in French brings a
 * release in Arabic.
 */
export interface LetterWords {
  /** Names of the lines at the head of a mail, before a colon. */
  mailHeaders: Readonly<Record<'sender' | 'recipient' | 'date' | 'subject' | 'other', readonly string[]>>;
  /** Lines above a mail that was passed on. */
  forwarded: readonly string[];
  /** Before a subject that was answered or passed on: "Re:". */
  subjectPrefixes: readonly string[];
  /** Whole lines that greet. */
  greetings: readonly string[];
  /** Beginnings of a greeting that goes on with whom it greets, and ends in a comma; words that may end one without. */
  addresses: readonly string[];
  addressEnds: readonly string[];
  /** Beginnings of lines that hand the release over. */
  covering: readonly string[];
  /** Whole lines that end a letter, and beginnings of such lines. */
  closings: readonly string[];
  closingOpeners: readonly string[];
  /** Beginnings of lines that a telephone adds. */
  sentFrom: readonly string[];
  /** Beginnings of lines under a signature that are part of the release again. */
  appendices: readonly string[];
  /** Nouns that a line of a letterhead begins with. */
  institutions: readonly string[];
  /** Lines that say what the text is or that it may be published, and are not its title. */
  labels: readonly string[];
  /** Words between a label and its number. */
  numbering: readonly string[];
  /** Whole lines that say that the release ends. */
  endMarks: readonly string[];
  embargo: EmbargoWords;
  clock: ClockWords;
}

export interface ClockWords {
  /** Before an hour in digits: "at 10". */
  before: readonly string[];
  /** After an hour: "10 heures". */
  hours: readonly string[];
  /** After a time: which half of the day it is in; at night, from eight in the evening to five in the morning. */
  morning: readonly string[];
  afternoon: readonly string[];
  night: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** Hours and minutes in words; minutes are added to the hour, or taken from it. */
  hourNames: Readonly<Record<string, number>>;
  minuteNames: Readonly<Record<string, number>>;
  /** Between hours and minutes in digits. */
  and: readonly string[];
  minutes: readonly string[];
  /** The time of the place itself; before the name of a place whose time it is; and after it. */
  localTime: readonly string[];
  timeOf: readonly string[];
  timeAfter: readonly string[];
  /** What a place is called → the zone of its clocks (IANA). */
  zones: Readonly<Record<string, string>>;
}

export interface EmbargoWords {
  /** Phrases that can only mean that the text is under embargo. */
  sure: readonly string[];
  /** Phrases that mean it where a day follows and hardly anything else. */
  likely: readonly string[];
  /** Words that may stand before such a phrase: "This release is". */
  carriers: readonly string[];
  /** Words that may stand around the day and the hour. */
  around: readonly string[];
}
