import type { Qualifier } from '../../../../contracts/figure';
import type { Weekday } from '../../../../contracts/intake';
import { fold } from '../text/fold';
import { phraseBook, phraseList, type PhraseBook, wordsOf } from '../text/phrase-book';
import { islamicMonthNames, monthNames, weekdayNames, weekdays } from './calendar-names';
import { countryNames } from './country-names';
import type { Gender, Language, PartOfYear, TimeWords } from './language';

/** A language's word lists, made ready to be looked up. */
export interface Lexicon {
  language: Language;
  months: PhraseBook<number>;
  dayWords: PhraseBook<number>;
  partsOfYear: PhraseBook<PartOfYear>;
  islamicMonths: PhraseBook<'sure' | 'ambiguous'>;
  islamicEra: PhraseBook<true>;
  weekdays: PhraseBook<Weekday>;
  countries: PhraseBook<string>;
  qualifiersBefore: PhraseBook<Qualifier>;
  qualifiersAfter: PhraseBook<Qualifier>;
  scales: PhraseBook<string>;
  time: Record<TimeList, PhraseBook<true>>;
  scaleLinks: PhraseBook<true>;
  percent: PhraseBook<true>;
  naming: PhraseBook<true>;
  phone: PhraseBook<true>;
  clockBefore: PhraseBook<true>;
  clockAfter: PhraseBook<true>;
  clockPrepositions: PhraseBook<true>;
  hours: PhraseBook<true>;
  ordinalSuffixes: ReadonlySet<string>;
  sameGroup: PhraseBook<true>;
  other: PhraseBook<true>;
  counters: PhraseBook<true>;
  compounds: PhraseBook<true>;
  projectNouns: PhraseBook<true>;
  titledAs: PhraseBook<true>;
  projectReferences: PhraseBook<true>;
  organisationNouns: PhraseBook<true>;
  agencyNouns: PhraseBook<true>;
  honorifics: PhraseBook<true>;
  womensHonorifics: PhraseBook<true>;
  roleNouns: PhraseBook<true>;
  roleAdjectives: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  nameEnders: PhraseBook<true>;
  introducers: PhraseBook<true>;
  accordingTo: PhraseBook<true>;
  speakerPronouns: PhraseBook<Gender | 'anybody'>;
  /** Each with whom it is said of. */
  speechVerbs: PhraseBook<Gender | 'anybody'>;
  speechParticiples: PhraseBook<true>;
  /** In small letters and not folded: "à" is no "a". */
  auxiliaries: ReadonlySet<string>;
  placeNouns: PhraseBook<true>;
  locatives: PhraseBook<true>;
  whereabouts: PhraseBook<true>;
  ambiguousCountries: ReadonlySet<string>;
  describedNouns: PhraseBook<true>;
  fieldLinks: PhraseBook<true>;
  datelineOpeners: PhraseBook<true>;
  offices: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

/** The lexicon of a language; made once, since CLDR's names are slow to gather. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known) return known;
  const lexicon = compile(language);
  lexicons.set(language.code, lexicon);
  return lexicon;
}

type TimeList = Exclude<
  ListKeys<TimeWords>,
  'calendarLocales' | 'islamicMonthAliases' | 'ambiguousIslamicMonths' | 'islamicEra'
>;
type ListKeys<Words> = { [Key in keyof Words]: Words[Key] extends readonly string[] ? Key : never }[keyof Words];

const lexicons = new Map<string, Lexicon>();

function compile(language: Language): Lexicon {
  const { numbers, counting, names } = language;
  return {
    language,
    ...compileCalendar(language),
    countries: phraseBook([...countryNames(language.code), ...Object.entries(names.countryAliases)]),
    qualifiersBefore: phraseBook(qualifierEntries(numbers.qualifiersBefore)),
    qualifiersAfter: phraseBook(qualifierEntries(numbers.qualifiersAfter)),
    scales: phraseBook(Object.entries(numbers.scales)),
    scaleLinks: phraseList(numbers.scaleLinks),
    percent: phraseList(numbers.percent),
    naming: phraseList(numbers.naming),
    phone: phraseList(numbers.phone),
    clockBefore: phraseList(numbers.clockBefore),
    clockAfter: phraseList(numbers.clockAfter),
    clockPrepositions: phraseList(numbers.clockPrepositions),
    hours: phraseList(numbers.hours),
    ordinalSuffixes: new Set(numbers.ordinalSuffixes),
    sameGroup: phraseList(counting.sameGroup),
    other: phraseList(counting.other),
    counters: phraseList(counting.counters),
    compounds: phraseList(counting.compounds),
    ...compileNames(language),
    abbreviations: new Set(language.abbreviations.map(fold)),
  };
}

function compileNames({ names }: Language) {
  return {
    projectNouns: phraseList(names.projectNouns),
    titledAs: phraseList(names.titledAs),
    projectReferences: phraseList(names.projectReferences),
    organisationNouns: phraseList(names.organisationNouns),
    agencyNouns: phraseList(names.agencyNouns),
    honorifics: phraseList(names.honorifics),
    womensHonorifics: phraseList(names.womensHonorifics),
    roleNouns: phraseList(names.roleNouns),
    roleAdjectives: new Set(names.roleAdjectives.map(fold)),
    givenNames: new Set(names.givenNames.map(fold)),
    nameEnders: phraseList(names.nameEnders),
    introducers: phraseList(names.introducers),
    accordingTo: phraseList(names.accordingTo),
    speakerPronouns: phraseBook(genderEntries(names.speakerPronouns)),
    speechVerbs: phraseBook(genderEntries(names.speechVerbs)),
    speechParticiples: phraseList(names.speechParticiples),
    auxiliaries: new Set(names.auxiliaries),
    placeNouns: phraseList(names.placeNouns),
    locatives: phraseList(names.locatives),
    whereabouts: phraseList(names.whereabouts),
    ambiguousCountries: new Set(names.ambiguousCountries.map((name) => wordsOf(name).join(' '))),
    describedNouns: phraseList(names.describedNouns),
    fieldLinks: phraseList(names.fieldLinks),
    datelineOpeners: phraseList(names.datelineOpeners),
    offices: new Set(names.offices.map(fold)),
  };
}

function compileCalendar({
  code,
  time,
}: Language): Pick<
  Lexicon,
  'months' | 'dayWords' | 'partsOfYear' | 'islamicMonths' | 'islamicEra' | 'weekdays' | 'time'
> {
  const weekdayAliases = Object.entries(time.weekdayAliases).map(([name, day]) => [name, weekdays[day - 1]!] as const);
  const ambiguous = new Set(time.ambiguousIslamicMonths);
  const islamicMonths = [...islamicMonthNames(code), ...time.islamicMonthAliases].map(
    (name) => [name, ambiguous.has(name) ? 'ambiguous' : 'sure'] as const,
  );
  return {
    months: phraseBook([...time.calendarLocales.flatMap(monthNames), ...Object.entries(time.monthAliases)]),
    dayWords: phraseBook(Object.entries(time.dayWords)),
    partsOfYear: phraseBook(Object.entries(time.partsOfYear)),
    islamicMonths: phraseBook<'sure' | 'ambiguous'>(islamicMonths),
    islamicEra: phraseList(time.islamicEra),
    weekdays: phraseBook([...time.calendarLocales.flatMap(weekdayNames), ...weekdayAliases]),
    time: {
      dayFillers: phraseList(time.dayFillers),
      dateLinks: phraseList(time.dateLinks),
      yearWords: phraseList(time.yearWords),
      yearMarkers: phraseList(time.yearMarkers),
      from: phraseList(time.from),
      between: phraseList(time.between),
      to: phraseList(time.to),
      and: phraseList(time.and),
      since: phraseList(time.since),
      until: phraseList(time.until),
      sameDay: phraseList(time.sameDay),
    },
  };
}

function qualifierEntries(lists: Readonly<Partial<Record<Qualifier, readonly string[]>>>): [string, Qualifier][] {
  const entries = Object.entries(lists) as [Qualifier, readonly string[]][];
  return entries.flatMap(([qualifier, phrases]) => phrases.map((phrase): [string, Qualifier] => [phrase, qualifier]));
}

type Saying = Gender | 'anybody';

function genderEntries(lists: Readonly<Record<Saying, readonly string[]>>): [string, Saying][] {
  const entries = Object.entries(lists) as [Saying, readonly string[]][];
  return entries.flatMap(([gender, phrases]) => phrases.map((phrase): [string, Saying] => [phrase, gender]));
}
