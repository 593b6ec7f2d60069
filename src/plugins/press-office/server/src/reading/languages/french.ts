import { frenchLetter } from './french-letter';
import { frenchNames } from './french-names';
import { frenchUnitLength } from './french-unit';
import type { Language } from './language';
import { listed } from './listed';
import { partsOfYear } from './parts-of-year';

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
    monthAliases: { fév: 2, juill: 7, sep: 9 },
    weekdayAliases: {},
    dayWords: { premier: 1 },
    partsOfYear: partsOfYear(
      { 3: ['trimestre'], 4: ['quadrimestre'], 6: ['semestre'] },
      {
        ordinals: [
          ['premier', '1er'],
          ['deuxième', 'second', '2e', '2ème', '2eme', '2nd'],
          ['troisième', '3e', '3ème'],
          ['quatrième', '4e', '4ème'],
        ],
        last: ['dernier'],
      },
      (noun, ordinal) => `${ordinal} ${noun}`,
    ),
    partLetters: { t: 3, q: 3, s: 6 },
    islamicMonthAliases: listed(`
      moharram, muharram, moharrem, rabii I, rabii II, rabii al awal, rabii al aoual, rabii al awwal, rabi al awal,
      rabi al awwal, rabia I, rabia II, rabii 1, rabii 2, rabii 1er, rabii 2e, rabii ath thani, rabii attani,
      rabii al akhir, rabi ath thani, joumada I, joumada II, joumada 1, joumada 2, joumada al oula, joumada al akhira,
      joumada al ola, joumada attania, rajeb, chaabane, chaâbane, chaban, cha bane, ramadhan, chaoual, chawal, chaoual,
      dou al qi da, dou al kaada, doul kaada, dhou al qi da, dhou al qa da, dhoul qi da, dou al hijja, doul hijja,
      dhoul hijja, dhou al hijja, dou al hidja
    `),
    ambiguousIslamicMonths: ['safar'],
    islamicEra: ['H', 'AH', 'de l hégire', 'hégire', 'hégirien', 'de l hégire lunaire'],
    sameDay: ['correspondant au', 'correspondant à', 'soit le', 'soit', 'équivalant au', 'coïncidant avec le'],
    hasCapitalMonths: false,
    hasMonthBeforeDay: false,
    dayFillers: ['le', 'ce', 'dernier', 'prochain', 'matin', 'soir', 'après-midi', 'du', 'en date du'],
    dateLinks: ['de', 'du mois de', 'd', 'de l annee'],
    yearWords: listed(`
      l année, années, les années, année, l an, le, les, fin, début, mi, la fin, la fin de, fin de, le début de, début de,
      la fin du mois de, fin du mois de, le mois de, mois de, la mi, l exercice, exercice, la fin de l année,
      la fin de l exercice, la rentrée
    `),
    yearMarkers: listed(`
      en, année, l année, années, l an, depuis, d ici, d ici à, dès, horizon, l horizon, vision, agenda, exercice,
      édition, session, mondial, rentrée, campagne, saison, fin, début, mi, courant, promotion, stratégie, plan,
      bilan, au titre de, au titre de l année, au titre de l exercice, pour l année, de l année, de l exercice
    `),
    from: ['de', 'du', 'depuis', 'à partir de', 'entre'],
    between: ['entre'],
    to: ['à', 'au', 'jusqu à', 'jusqu en', 'jusqu au', 'et jusqu à'],
    and: ['et'],
    since: ['depuis', 'à partir de', 'à partir du', 'à partir d', 'dès', 'à compter de', 'à compter du', 'à compter d'],
    until: ['jusqu en', 'jusqu à', 'jusqu au', 'avant'],
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
  letter: frenchLetter,
};
