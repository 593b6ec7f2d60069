import type { Qualifier } from '../../../../contracts/figure';
import type { Weekday } from '../../../../contracts/intake';
import { fold } from '../text/fold';
import { phraseBook, phraseList, type PhraseBook, wordsOf } from '../text/phrase-book';
import { islamicMonthNames, monthNames, weekdayNames, weekdays } from './calendar-names';
import { countryNames } from './country-names';
import type { Currency } from './currencies';
import type { CountingWords, Gender, Language, NumberWords, PartOfYear, TimeWords } from './language';
import type { NumberWord } from './number-grammar';

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
  qualifierVerbs: PhraseBook<Qualifier>;
  numberWords: PhraseBook<NumberWord>;
  /** Three to ten with the Arabic article, folded, to their value. */
  definiteNumbers: ReadonlyMap<string, number>;
  numberLinks: PhraseBook<true>;
  currencies: PhraseBook<Currency>;
  measures: ReadonlySet<string>;
  streets: PhraseBook<true>;
  qualifierFillers: PhraseBook<true>;
  goals: PhraseBook<true>;
  dayAfter: PhraseBook<true>;
  ages: PhraseBook<true>;
  ageUnits: PhraseBook<true>;
  spanOpeners: PhraseBook<true>;
  spanUnits: PhraseBook<true>;
  goalVerbs: PhraseBook<true>;
  partOpeners: PhraseBook<true>;
  complementOpeners: PhraseBook<true>;
  rates: PhraseBook<true>;
  outOf: PhraseBook<true>;
  partitives: PhraseBook<true>;
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
  countedBefore: PhraseBook<true>;
  alternatives: PhraseBook<true>;
  accounts: PhraseBook<true>;
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
  namesakes: PhraseBook<true>;
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
  return {
    language,
    ...compileCalendar(language),
    ...compileNumbers(language.numbers),
    ...compileCounting(language.counting),
    ...compileNames(language),
    abbreviations: new Set(language.abbreviations.map(fold)),
  };
}

function compileNumbers(numbers: NumberWords) {
  return {
    qualifiersBefore: phraseBook(qualifierEntries(numbers.qualifiersBefore)),
    qualifiersAfter: phraseBook(qualifierEntries(numbers.qualifiersAfter)),
    qualifierVerbs: phraseBook(qualifierEntries(numbers.qualifierVerbs)),
    qualifierFillers: phraseList(numbers.qualifierFillers),
    goals: phraseList(numbers.goals),
    goalVerbs: phraseList(numbers.goalVerbs),
    numberWords: phraseBook(Object.entries(numbers.inWords.words)),
    definiteNumbers: definiteNumbers(numbers),
    numberLinks: phraseList(numbers.inWords.links),
    scaleLinks: phraseList(numbers.scaleLinks),
    percent: phraseList(numbers.percent),
    currencies: phraseBook(numbers.currencies),
    measures: new Set(numbers.measures),
    ordinalSuffixes: new Set(numbers.ordinalSuffixes),
    naming: phraseList(numbers.naming),
    phone: phraseList(numbers.phone),
    accounts: phraseList(numbers.accounts),
    streets: phraseList(numbers.streets),
    clockBefore: phraseList(numbers.clockBefore),
    clockAfter: phraseList(numbers.clockAfter),
    clockPrepositions: phraseList(numbers.clockPrepositions),
    hours: phraseList(numbers.hours),
    dayAfter: phraseList(numbers.dayAfter ?? []),
    ages: phraseList(numbers.ages),
    ageUnits: phraseList(numbers.ageUnits),
    spanOpeners: phraseList(numbers.spanOpeners),
    spanUnits: phraseList(numbers.spanUnits),
  };
}

function definiteNumbers({ inWords }: NumberWords): Map<string, number> {
  return new Map(
    Object.entries(inWords.words).flatMap(([word, meaning]): [string, number][] =>
      meaning.kind === 'part' && meaning.value > 2 && meaning.value <= 10 ? [[fold(`ال${word}`), meaning.value]] : [],
    ),
  );
}

function compileCounting(counting: CountingWords) {
  return {
    sameGroup: phraseList(counting.sameGroup),
    partOpeners: phraseList(counting.partOpeners),
    complementOpeners: phraseList(counting.complementOpeners),
    rates: phraseList(counting.rates ?? []),
    outOf: phraseList(counting.outOf),
    partitives: phraseList(counting.partitives),
    alternatives: phraseList(counting.alternatives),
    other: phraseList(counting.other),
    counters: phraseList(counting.counters),
    countedBefore: phraseList(counting.countedBefore),
    compounds: phraseList(counting.compounds),
  };
}

function compileNames({ code, names }: Language) {
  return {
    countries: phraseBook([...countryNames(code), ...Object.entries(names.countryAliases)]),
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
    namesakes: phraseList(names.namesakes ?? []),
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
