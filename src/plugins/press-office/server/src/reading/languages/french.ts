import { frenchNames } from './french-names';
import { frenchUnitLength } from './french-unit';
import type { Language } from './language';
import { listed } from './listed';

/** French as the Moroccan press writes it. */
export const french: Language = {
  code: 'fr',
  script: /\p{Script=Latin}/u,
  frequentWords: listed(`
    le, la, les, des, du, de, et, en, un, une, dans, pour, au, aux, par, sur, est, qui, ont
  `),
  abbreviations: listed(`
    m, mm, mme, mlle, dr, pr, st, ste, art, n, no, tel, av, bd, janv, fevr, sept, oct, nov, dec
  `),
  time: {
    calendarLocales: ['fr', 'fr-MA'],
    monthAliases: {},
    weekdayAliases: {},
    hasCapitalMonths: false,
    hasMonthBeforeDay: false,
    dayFillers: ['le', 'ce'],
    dateLinks: ['de', 'du mois de', 'd', 'de l annee'],
    yearWords: ['l année', 'années', 'les années', 'année', 'l an', 'le', 'fin', 'début', 'mi'],
    yearMarkers: listed(`
      en, année, l année, années, l an, depuis, d ici, d ici à, dès, horizon, l horizon, vision, agenda, exercice,
      édition, session, mondial, rentrée, campagne, saison, fin, début, mi, courant, promotion, stratégie, plan,
      bilan
    `),
    from: ['de', 'du', 'depuis', 'à partir de', 'entre'],
    between: ['entre'],
    to: ['à', 'au', 'jusqu à', 'jusqu en', 'jusqu au', 'et jusqu à'],
    and: ['et'],
    since: ['depuis', 'à partir de', 'à partir du', 'dès', 'à compter de', 'à compter du'],
    until: ['jusqu en', 'd ici', 'd ici à', 'jusqu à', 'avant', 'à l horizon'],
  },
  numbers: {
    decimalMark: ',',
    scales: { mille: '1000', million: '1000000', millions: '1000000', milliard: '1000000000', milliards: '1000000000' },
    scaleLinks: ['de', 'd'],
    percent: ['pour cent', 'pour mille'],
    ordinalSuffixes: ['er', 'ere', 're', 'e', 'eme', 'nd', 'nde', 'ieme', 'o', 'ers', 'es'],
    naming: listed(`
      n, no, nos, numéro, article, articles, loi, décret, dahir, arrêté, chapitre, page, p, phase, lot, tome,
      niveau, annexe, étape, circulaire, bp, volet, axe, salle, code, version, art, iso, groupe
    `),
    phone: ['tél', 'téléphone', 'fax', 'gsm', 'mobile', 'whatsapp', 'numéro vert'],
    clockBefore: [],
    clockAfter: ['h', 'heures précises', 'gmt'],
    clockPrepositions: ['à', 'vers', 'dès'],
    hours: ['heures', 'heure', 'h'],
    qualifiersBefore: {
      approximately: listed(`
        environ, près de, près d, quelque, quelques, autour de, aux alentours de, à peu près, approximativement,
        presque, de l ordre de, avoisinant, avoisine, avoisinent
      `),
      'more-than': listed(`
        plus de, plus d, au-delà de, supérieur à, supérieure à, dépassant, dépasse, dépassent, excédant
      `),
      'less-than': ['moins de', 'moins d', 'inférieur à', 'inférieure à'],
      'at-least': ['au moins', 'au minimum', 'minimum', 'pas moins de', 'pas moins d', 'un minimum de'],
      'at-most': listed(`
        au plus, au maximum, maximum, tout au plus, pas plus de, un maximum de, ne dépassant pas
      `),
      'up-to': listed(`
        jusqu à, pouvant atteindre, pouvant aller jusqu à, peut atteindre, pouvant accueillir,
        pouvant accueillir jusqu à
      `),
      target: ['objectif de', 'cible de', 'l objectif de', 'un objectif de', 'une cible de'],
    },
    qualifiersAfter: {
      approximately: ['environ'],
      'at-least': ['au moins', 'au minimum', 'ou plus'],
      'at-most': listed(`
      au plus, au maximum, maximum
    `),
    },
  },
  counting: {
    sameGroup: ['d entre eux', 'd entre elles', 'de ceux-ci', 'de celles-ci', 'parmi eux', 'parmi elles'],
    other: ['autres', 'autre', 'supplémentaires', 'additionnels', 'additionnelles'],
    counters: ['nombre de', 'nombre des', 'nombre d', 'effectif de', 'effectif des', 'total de', 'total des'],
    compounds: listed(`
      places de formation, postes d emploi, emplois directs, emplois indirects, heures de formation,
      postes de travail, offres d emploi, porteurs de projets, centres de formation, établissements de formation,
      mètres carrés, journées de travail, jours de formation, filières de formation, demandeurs d emploi,
      places pédagogiques, chefs d entreprise, conventions de partenariat
    `),
    unitLength: frenchUnitLength,
  },
  names: frenchNames,
};
