import { englishCurrencies } from './currencies';
import { englishLetter } from './english-letter';
import { englishNames } from './english-names';
import { englishNumberWords } from './english-number-words';
import { englishUnitLength, isEnglishAdjective, isEnglishPlural } from './english-unit';
import type { Language } from './language';
import { listed } from './listed';
import { partsOfYear } from './parts-of-year';

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
    weekdayAliases: { Tues: 2, Weds: 3, Thur: 4, Thurs: 4 },
    dayWords: {},
    partsOfYear: partsOfYear(
      { 3: ['quarter'], 6: ['half', 'semester'] },
      {
        ordinals: [
          ['first', '1st'],
          ['second', '2nd'],
          ['third', '3rd'],
          ['fourth', '4th'],
        ],
        last: ['last', 'final'],
      },
      (noun, ordinal) => `${ordinal} ${noun}`,
    ),
    partLetters: { q: 3, h: 6 },
    islamicMonthAliases: listed(`
      Muharram, Moharram, Rabi al-Awwal, Rabi al-Awal, Rabia al-Awwal, Rabi I, Rabi II, Rabi al-Thani, Rabi al-Akhir,
      Rabi ath-Thani, Jumada al-Ula, Jumada al-Awwal, Jumada al-Thani, Jumada al-Thaniya, Jumada al-Akhirah,
      Jumada al-Akhira, Jumada I, Jumada II, Shaban, Sha ban, Shaaban, Ramadhan, Shawwal, Shawal, Dhu al-Qadah,
      Dhu al-Qa dah, Dhu al-Qidah, Dhu al-Qi dah, Dhul-Qadah, Dhul Qa dah, Dhul-Qidah, Dhul-Qi dah, Dhu al-Hijjah,
      Dhul-Hijjah, Dhul Hijja, Dhu al-Hijja
    `),
    ambiguousIslamicMonths: ['Safar'],
    islamicEra: ['AH', 'A.H', 'H', 'Hijri', 'of the Hijra', 'after the Hijra'],
    sameDay: ['corresponding to', 'equivalent to', 'i.e', 'that is', 'or'],
    hasCapitalMonths: true,
    hasMonthBeforeDay: true,
    dayFillers: ['the', 'on', 'next', 'last', 'this', 'morning', 'afternoon', 'evening'],
    dateLinks: ['of', 'of the year'],
    yearWords: listed(`
      the year, the years, year, years, late, early, mid, the end of, the start of, the beginning of, end, the fiscal year,
      fiscal year, the school year, school year, the academic year, academic year
    `),
    yearMarkers: listed(`
      in, year, years, since, by, the, during, vision, agenda, horizon, season, edition, session, strategy, plan,
      late, early, mid, the end of, the start of, throughout, class of, fiscal year, the beginning of, for the year
    `),
    from: ['from', 'between'],
    between: ['between'],
    to: ['to', 'until', 'till', 'through', 'up to'],
    and: ['and'],
    since: ['since', 'starting in', 'starting from', 'beginning in', 'as of', 'from'],
    until: ['until', 'up to', 'till', 'before'],
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
      account no, account, iban, licence no, license no, registration no, vat no, tax id, file no, account number, iban no
    `),
    streets: listed(`
      street, road, avenue, boulevard, rue, po box, p o box, st, square, lane, drive
    `),
    phone: [
      'tel',
      'telephone',
      'phone',
      'fax',
      'mobile',
      'whatsapp',
      'call',
      'hotline',
      'helpline',
      'toll-free',
      'ext',
      'extension',
    ],
    clockBefore: [],
    clockAfter: ['am', 'pm', 'a.m', 'p.m', 'o clock', 'gmt'],
    clockPrepositions: ['at'],
    hours: ['hours', 'hrs'],
    qualifiersBefore: {
      approximately: listed(`
        about, around, approximately, approx, nearly, almost, some, roughly, close to, circa, an estimated,
        estimated, in the region of, just under, on the order of, in the order of,
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
        do not exceed, must not exceed, may not exceed, capped at, limited to, a cap of, a limit of, within a limit of, a ceiling of
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
      wants to, want to, target is to, goal is to, objective is to, aim is to, with the aim of, with the goal of, sets out to, hopes to
    `),
    goalVerbs: ['aims', 'aim', 'seeks', 'seek'],
    ages: listed(`
      aged, age, ages, ages of, children under, children over, people under, people over, persons under, persons over,
      adults over, adults under, women over, women under, men over, men under, those under, those over, girls under,
      boys under, anyone under, anyone over
    `),
    spanOpeners: ['over'],
    spanUnits: ['years', 'months', 'weeks', 'days', 'decades', 'year', 'months', 'hours'],
    ageUnits: ['years', 'year', 'months'],
  },
  counting: {
    partOpeners: listed(`
      of whom, of which, including, among them, of them, of these, of those, among these, among whom, among which,
      amongst them, inclusive of
    `),
    complementOpeners: ['from', 'in', 'with', 'across', 'within'],
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
  names: englishNames,
  letter: englishLetter,
};
