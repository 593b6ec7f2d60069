import { englishNames } from './english-names';
import { englishUnitLength } from './english-unit';
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
};
