import { englishLetter } from './english-letter';
import { englishNames } from './english-names';
import { englishUnitLength } from './english-unit';
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
    scales: { thousand: '1000', million: '1000000', billion: '1000000000', bn: '1000000000', mn: '1000000' },
    scaleLinks: ['of'],
    percent: ['percent', 'per cent', 'percentage points'],
    ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
    naming: listed(`
      no, nos, number, article, articles, law, act, decree, dahir, section, chapter, page, p, phase, lot, volume,
      level, annex, circular, room, code, version, step, art, iso, group, grade
    `),
    phone: ['tel', 'telephone', 'phone', 'fax', 'mobile', 'whatsapp'],
    clockBefore: [],
    clockAfter: ['am', 'pm', 'a.m', 'p.m', 'o clock', 'gmt'],
    clockPrepositions: ['at'],
    hours: ['hours', 'hrs'],
    qualifiersBefore: {
      approximately: listed(`
        about, around, approximately, approx, nearly, almost, some, roughly, close to, circa, an estimated,
        estimated, in the region of
      `),
      'more-than': listed(`
        more than, over, above, upwards of, in excess of, exceeding, exceeds, exceed, greater than
      `),
      'less-than': ['less than', 'fewer than', 'under', 'below'],
      'at-least': ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum'],
      'at-most': ['at most', 'no more than', 'not more than', 'a maximum of', 'maximum', 'not exceeding'],
      'up-to': ['up to', 'as many as', 'as much as'],
      target: ['a target of', 'target of', 'a goal of', 'goal of', 'aim of', 'targeting'],
    },
    qualifiersAfter: {
      approximately: ['approximately'],
      'at-least': ['at least', 'or more'],
      'at-most': listed(`
      at most, or fewer, or less
    `),
    },
  },
  counting: {
    sameGroup: ['of them', 'of whom', 'of these', 'of those', 'of which', 'among them'],
    other: ['others', 'other', 'more', 'further', 'additional', 'another'],
    counters: ['number of', 'total of', 'total number of'],
    compounds: listed(`
      square metres, square meters, square kilometres, staff members, young people, percentage points
    `),
    unitLength: englishUnitLength,
  },
  names: englishNames,
  letter: englishLetter,
};
