import type { Qualifier } from '../../../../contracts/figure';
import type { Currency } from './currencies';
import type { LetterWords } from './letter-words';
import type { NumberGrammar } from './number-grammar';

/** What intake must know of a language. Words are compared folded: case, accents and vowel signs do not matter. */
export interface Language {
  /** ISO 639-1 code. */
  code: string;
  /** A letter of the language's script. */
  script: RegExp;
  /** Words so frequent that they tell the language from others of the same script. */
  frequentWords: readonly string[];
  /** Words that end in a full stop without ending a sentence. */
  abbreviations: readonly string[];
  time: TimeWords;
  numbers: NumberWords;
  counting: CountingWords;
  names: NameWords;
  letter: LetterWords;
}

export interface TimeWords {
  /** Locales whose month and weekday names CLDR knows and this language's press uses. */
  calendarLocales: readonly string[];
  /** Spellings that CLDR does not list: months 1–12, weekdays 1 (Monday) – 7. */
  monthAliases: Readonly<Record<string, number>>;
  weekdayAliases: Readonly<Record<string, number>>;
  /** Names of a day of the month: "the first". */
  dayWords: Readonly<Record<string, number>>;
  /** Names of the parts of a year, without the year; and letters that stand for them ("Q1"), with how many months they have. */
  partsOfYear: Readonly<Record<string, PartOfYear>>;
  partLetters: Readonly<Record<string, number>>;
  /** Spellings of Islamic months that CLDR does not list; and of all, those that also mean something else after a number. */
  islamicMonthAliases: readonly string[];
  ambiguousIslamicMonths: readonly string[];
  /** After a year of the Islamic calendar. */
  islamicEra: readonly string[];
  /** Between a date and the same day in another calendar. */
  sameDay: readonly string[];
  /** Months begin with a capital, so that "may 2" is not a date. */
  hasCapitalMonths: boolean;
  /** "May 8, 2024" is a date. */
  hasMonthBeforeDay: boolean;
  /** Between a weekday and its date. */
  dayFillers: readonly string[];
  /** Between a day and its month, or a month and its year. */
  dateLinks: readonly string[];
  /** Nouns that stand before a year: "the year 2014". */
  yearWords: readonly string[];
  /** What can only be followed by a year. */
  yearMarkers: readonly string[];
  /** Open a period: "from", "between"; joined by `to`, the latter by `and`. */
  from: readonly string[];
  between: readonly string[];
  to: readonly string[];
  and: readonly string[];
  /** Open-ended periods; a year to come ("by 2030") is none. */
  since: readonly string[];
  until: readonly string[];
}

/** Which part of a year: its `position`, from 1, among parts of so many `months`. */
export interface PartOfYear {
  months: number;
  position: number;
}

export interface NumberWords {
  decimalMark: '.' | ',';
  /** Numbers in words, and the words that multiply digits: "million". */
  inWords: NumberGrammar;
  /** Between such a word and the unit: "3 millions de dirhams". */
  scaleLinks: readonly string[];
  percent: readonly string[];
  currencies: readonly (readonly [string, Currency])[];
  /** Abbreviated measures, as letters between white space: "km", "كلم"; those of Latin letters hold in every language. */
  measures: readonly string[];
  /** Attached to a number, make it an ordinal: "1er", "2nd". */
  ordinalSuffixes: readonly string[];
  /** Nouns whose number names rather than counts: "article 5", "law No. 36". */
  naming: readonly string[];
  phone: readonly string[];
  /** Nouns of accounts and licences, whose digits may stand in groups. */
  accounts: readonly string[];
  /** Nouns of addresses: the number beside one counts nothing. */
  streets: readonly string[];
  clockBefore: readonly string[];
  clockAfter: readonly string[];
  /** Only together: "à 10 heures" is a time, "10 heures" a duration. */
  clockPrepositions: readonly string[];
  hours: readonly string[];
  qualifiersBefore: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
  qualifiersAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
  /** Verbs that say the same with their subject between them and the number. */
  qualifierVerbs: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
  /** Words between a qualifier and its number: "the number of them exceeded 50". */
  qualifierFillers: readonly string[];
  /** Set a goal for the number that follows, after a verb and a few words: "aims to train 5,000". */
  goals: readonly string[];
  /** The same, with words between the verb and "to" (`time.to`): "يهدف البرنامج إلى تعبئة 750 هكتارا". */
  goalVerbs: readonly string[];
  /** After the number of a day whose month is told before: "27 من نفس الشهر". */
  dayAfter?: readonly string[];
  /** Before ages: what follows counts no more of what was counted before. */
  ages: readonly string[];
  ageUnits: readonly string[];
  /** Qualifiers that mean "during" before a span of time: "to invest 13 billion over five years". */
  spanOpeners: readonly string[];
  spanUnits: readonly string[];
}

/** A word that follows a number, as written and folded. */
export interface FollowingWord {
  text: string;
  folded: string;
}

export interface CountingWords {
  /** Before a number: it is a part of the number before ("of whom 43", "dont 43"). */
  partOpeners: readonly string[];
  /** Prepositions that hang a number on what was counted before: "186 delegates from 19 countries". */
  complementOpeners: readonly string[];
  /** Right before a number: it is a rate, even where no sign says so ("بنسبة 1.01"). */
  rates?: readonly string[];
  /** Before a number in words that counts nothing named: "three out of four". */
  outOf: readonly string[];
  /** Between a number and the definite noun it counts some of: "12 of the trainees". */
  partitives: readonly string[];
  /** After a number: the same people or things as the number before ("43 of them"). */
  sameGroup: readonly string[];
  /** Between a number and its noun ("50 other graduates"); alone, they mean the same group ("50 others"). */
  other: readonly string[];
  /** Before the noun, when the number comes later ("the number of trainees reached 900"). */
  counters: readonly string[];
  /** Between the noun and its number: "المستفيدين البالغ عددهم 50". */
  countedBefore: readonly string[];
  /** "or". */
  alternatives: readonly string[];
  /** Units of several words that `unitLength` would cut short. */
  compounds: readonly string[];
  /** How many of the words that follow a number are what it counts; 0 when the first is not a noun. */
  unitLength(words: readonly FollowingWord[]): number;
  /** Whether a folded word is a plural by its form, and may name what the numbers of a list count. */
  isPlural(folded: string): boolean;
  /** Whether a word right after a number of part of a group tells what the part is like, and not what it is. */
  isAdjective(word: FollowingWord): boolean;
}

/** Whom a verb or a pronoun is said of. */
export type Gender = 'man' | 'woman';

export interface NameWords {
  projectNouns: readonly string[];
  /** What the name of an organisation begins with, or ends with in English: "agency". */
  organisationNouns: readonly string[];
  /** Of them, those that begin a name wherever more than an adjective follows: "agency", not "council". */
  agencyNouns: readonly string[];
  /** Before a quoted name: "entitled". */
  titledAs: readonly string[];
  /** Nouns whose project may be named by what it is about, beginning with the article; and what goes on inside such a name. */
  describedNouns: readonly string[];
  fieldLinks: readonly string[];
  /** "the THAMM project": the name may come before the noun. */
  hasNameBeforeNoun: boolean;
  /** Speak again of the project named before: "this project". */
  projectReferences: readonly string[];
  honorifics: readonly string[];
  /** Of them, those of women; the others are men's or say nothing. */
  womensHonorifics: readonly string[];
  /** Words after an honorific that are an office and not a name. */
  offices: readonly string[];
  /** What a role begins with: "director", "minister". */
  roleNouns: readonly string[];
  /** What may follow such a noun and is no name yet: "general", "deputy". */
  roleAdjectives: readonly string[];
  /** Where there are no capitals: given names so common that they tell a person without an honorific. */
  givenNames: readonly string[];
  /** Where there are no capitals: nouns of what is named after people ("hospital"), besides organisations and streets. */
  namesakes?: readonly string[];
  /** Where there are no capitals: words that no name goes across. */
  nameEnders: readonly string[];
  /** Verbs of saying, as they stand with a quotation: those of a man, of a woman, and of anybody. */
  speechVerbs: Readonly<Record<Gender | 'anybody', readonly string[]>>;
  /** Forms that are verbs of saying only after "has": "a déclaré", but not "lancé par". */
  speechParticiples: readonly string[];
  auxiliaries: readonly string[];
  /** Between a verb of saying and the words said: "that". */
  introducers: readonly string[];
  /** "according to": what a speaker's name follows like a verb of saying. */
  accordingTo: readonly string[];
  /** What a verb of saying is said of instead of a name: "she added", "souligne-t-elle". */
  speakerPronouns: Readonly<Record<Gender | 'anybody', readonly string[]>>;
  /** Names of countries that CLDR does not list, to ISO 3166-1 alpha-2. */
  countryAliases: Readonly<Record<string, string>>;
  /** Countries whose name is also a common word: only after `locatives`. */
  ambiguousCountries: readonly string[];
  /** Nouns that only the name of a place follows: "city of", "مدينة". */
  placeNouns: readonly string[];
  /** Words after which a place is meant. */
  locatives: readonly string[];
  /** Of them, those that say where something is or goes. */
  whereabouts: readonly string[];
  /** Articles that a text may drop or change before a name. */
  articles: readonly string[];
  /** "Done at": before the place in a dateline. */
  datelineOpeners: readonly string[];
}
