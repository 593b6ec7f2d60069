import { englishCurrencies } from './currencies';
import { englishNumberWords } from './english-number-words';
import { englishUnitLength, isEnglishAdjective, isEnglishPlural } from './english-unit';
import type { Language } from './language';
import { listed } from './listed';

/** English, with numeric dates read day first, as Moroccan offices write them. */
export const english: Language = {
  code: 'en',
  script: /\p{Script=Latin}/u,
  frequentWords: listed(`
    the, of, and, to, in, for, with, by, that, was, were, is, are, has, have, from, which, will, an
  `),
  abbreviations: listed(`
    mr, mrs, ms, dr, prof, st, no, nos, art, jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, tel, approx
  `),
  time: {
    calendarLocales: ['en'],
    monthAliases: { Sept: 9 },
    weekdayAliases: {},
    hasCapitalMonths: true,
    hasMonthBeforeDay: true,
    dayFillers: ['the', 'on'],
    dateLinks: ['of', 'of the year'],
    yearWords: ['the year', 'the years', 'year', 'years', 'late', 'early', 'mid', 'the end of', 'the start of'],
    yearMarkers: listed(`
      in, year, years, since, by, the, during, vision, agenda, horizon, season, edition, session, strategy, plan,
      late, early, mid, the end of, the start of, throughout, class of, fiscal year
    `),
    from: ['from', 'between'],
    between: ['between'],
    to: ['to', 'until', 'till', 'through', 'up to'],
    and: ['and'],
    since: ['since', 'starting in', 'starting from', 'beginning in', 'as of', 'from'],
    until: ['until', 'by', 'up to', 'till', 'before'],
  },
  numbers: {
    decimalMark: '.',
    inWords: englishNumberWords,
    currencies: englishCurrencies,
    measures: [],
    scaleLinks: ['of'],
    percent: ['percent', 'per cent', 'percentage points', 'percentage point', 'pc'],
    ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
    naming: listed(`
      no, nos, number, article, articles, law, act, decree, dahir, section, chapter, page, p, phase, lot, volume,
      level, annex, circular, room, code, version, step, art, iso, group, grade, building, gate, hall, stand, formula,
      zone, category, division, top, line, class, table, figure, type, clause, paragraph, resolution, pier, terminal,
      goal, sdg, covid, module, magnitude, session, edition, round, episode
    `),
    accounts: listed(`
      account no, iban, licence no, license no, registration no, vat no, tax id, file no, account number, iban no
    `),
    streets: listed(`
      street, road, avenue, boulevard, rue, po box, p o box, st, square, lane, drive
    `),
    phone: ['tel', 'telephone', 'phone', 'fax', 'mobile', 'whatsapp', 'call', 'hotline', 'helpline', 'toll-free'],
    clockBefore: [],
    clockAfter: ['am', 'pm', 'a.m', 'p.m', 'o clock', 'gmt'],
    clockPrepositions: ['at'],
    hours: ['hours', 'hrs'],
    qualifiersBefore: {
      approximately: listed(`
        about, around, approximately, approx, nearly, almost, some, roughly, close to, circa, an estimated,
        estimated, in the region of, just under, as estimated at, estimated at, on the order of, in the order of,
        near, nearing, approaching, some estimated, in the neighbourhood of
      `),
      'more-than': listed(`
        more than, over, above, upwards of, in excess of, exceeding, exceeds, exceed, exceeded, greater than, just over,
        well over, higher than, surpassing, surpassed, surpasses, topped, topping, passed the mark of, beyond
      `),
      'less-than': ['less than', 'fewer than', 'under', 'below', 'lower than', 'not quite'],
      'at-least': listed(`
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, minimum of,
        a minimum
      `),
      'at-most': listed(`
        at most, no more than, not more than, a maximum of, maximum, maximum of, not exceeding, does not exceed,
        do not exceed, must not exceed, may not exceed, capped at, a cap of, a limit of, within a limit of, a ceiling of
      `),
      'up-to': ['up to', 'as many as', 'as much as'],
      target: listed(`
        a target of, target of, a goal of, goal of, aim of, targeting, the target of, the goal of, target is, goal is,
        target being, objective of, an objective of, targets
      `),
    },
    qualifiersAfter: {
      approximately: ['approximately'],
      'at-least': [
        'at least',
        'or more',
        'and over',
        'and above',
        'or over',
        'and more',
        'or above',
        'minimum',
        'and older',
      ],
      'at-most': ['at most', 'or fewer', 'or less', 'and under', 'maximum', 'and younger', 'or under'],
    },
    qualifierVerbs: {},
    qualifierFillers: listed(`
      a total of, some of, a combined, an overall, a figure of, the figure of, the threshold of, the mark of
    `),
    goals: listed(`
      aims to, aim to, aiming to, aimed to, aims at, aimed at, aiming at, seeks to, seeking to, is targeting, targets,
      target is to, goal is to, objective is to, aim is to, with the aim of, with the goal of, sets out to, hopes to
    `),
    goalVerbs: ['aims', 'aim', 'seeks', 'seek'],
    ages: ['aged', 'age', 'ages'],
    spanOpeners: ['over'],
    spanUnits: ['years', 'months', 'weeks', 'days', 'decades', 'year', 'months', 'hours'],
    ageUnits: ['years', 'year', 'months'],
  },
  counting: {
    partOpeners: listed(`
      of whom, of which, including, among them, of them, of these, of those, among these, among whom, among which,
      amongst them, inclusive of
    `),
    outOf: ['out of', 'out of every', 'in every', 'in'],
    partitives: ['of the', 'of its', 'of these', 'of those', 'of our', 'of their', 'of'],
    alternatives: ['or'],
    countedBefore: ['numbering', 'totalling', 'totaling'],
    sameGroup: ['of them', 'of whom', 'of these', 'of those', 'of which', 'among them'],
    other: ['others', 'other', 'more', 'further', 'additional', 'another'],
    counters: ['number of', 'total number of', 'breakdown of', 'distribution of'],
    compounds: listed(`
      square metres, square meters, square kilometres, staff members, young people, percentage points
    `),
    unitLength: englishUnitLength,
    isPlural: isEnglishPlural,
    isAdjective: isEnglishAdjective,
  },
  names: {
    projectNouns: ['project', 'programme', 'program', 'initiative'],
    titledAs: ['called', 'entitled', 'named', 'titled', 'dubbed', 'known as'],
    describedNouns: [],
    fieldLinks: [],
    hasNameBeforeNoun: true,
    projectReferences: listed(`
      this project, this programme, this program, this initiative, the project, the programme, the program,
      the initiative
    `),
    honorifics: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Professor'],
    offices: listed(`
      Minister, Director, President, Ambassador, Governor, Secretary, Chair, Chairman, Speaker
    `),
    speechVerbs: listed(`
      said, says, stated, declared, added, stressed, explained, noted, told, remarked, underlined, announced
    `),
    countryAliases: {
      'Kingdom of Morocco': 'MA',
      UK: 'GB',
      'Great Britain': 'GB',
      Britain: 'GB',
      USA: 'US',
      'United States of America': 'US',
      UAE: 'AE',
      Turkey: 'TR',
      'Ivory Coast': 'CI',
      'Czech Republic': 'CZ',
      'Republic of Korea': 'KR',
      Palestine: 'PS',
      'the Netherlands': 'NL',
      'the Gambia': 'GM',
      'Democratic Republic of the Congo': 'CD',
      'Bosnia and Herzegovina': 'BA',
      Holland: 'NL',
    },
    ambiguousCountries: ['Jordan', 'Georgia', 'Chad', 'Jersey', 'Turkey', 'Dominica', 'Grenada', 'Guinea'],
    locatives: ['in', 'to', 'from', 'at', 'of', 'for', 'and', 'city of', 'across', 'visit'],
    whereabouts: ['in', 'to', 'into', 'for', 'at', 'in the', 'to the', 'for the'],
    articles: ['the', 'a', 'an'],
    releaseLabels: listed(`
      Press release, For immediate release, Media release, News release, Joint press release, Press statement
    `),
    datelineOpeners: ['Done at', 'Done in'],
  },
};
