import { frenchCurrencies } from './currencies';
import { frenchLetter } from './french-letter';
import { frenchNames } from './french-names';
import { frenchNumberWords } from './french-number-words';
import { frenchUnitLength, isFrenchAdjective, isFrenchPlural } from './french-unit';
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
    inWords: frenchNumberWords,
    currencies: frenchCurrencies,
    measures: ['Qx', 'qx'],
    scaleLinks: ['de', 'd'],
    percent: ['pour cent', 'pour mille', 'point de pourcentage', 'points de pourcentage'],
    ordinalSuffixes: ['er', 'ere', 're', 'e', 'eme', 'nd', 'nde', 'ieme', 'o', 'ers', 'es'],
    naming: listed(`
      n, no, numéro, article, articles, loi, décret, dahir, arrêté, chapitre, page, p, phase, lot, tome,
      niveau, annexe, étape, circulaire, bp, volet, axe, salle, code, version, art, iso, groupe, formule, catégorie,
      zone, ligue, division, bâtiment, bureau, chambre, quai, porte, hall, stand, ligne, tramway, top, classe, tableau,
      figure, type, échelon, magnitude, journée, session, édition, round, épisode, promotion, terminal, formulaire, alinéa, paragraphe, articles l
    `),
    accounts: listed(`
      rib, iban, ice, rc, if, patente, siret, siren, tva, compte bancaire, au compte, sur le compte, compte n, agrément n, licence n, autorisation n,
      registre n, dossier n
    `),
    streets: listed(`
      rue, avenue, av, bd, bld, boulevard, place de, place du, allée, impasse, route de, route d, angle, immeuble,
      lotissement, quartier, bp, boîte postale, cedex, rés, résidence
    `),
    phone: listed(`
      tél, téléphone, fax, gsm, mobile, whatsapp, numéro vert, allô, appelez le, au numéro, relation client, hotline,
      numéro d appel, standard, ext, poste
    `),
    clockBefore: [],
    clockAfter: ['heures précises', 'gmt'],
    clockPrepositions: ['à', 'vers', 'dès', 'avant', 'après', 'jusqu à', 'à partir de', 'à compter de'],
    hours: ['heures', 'heure', 'h'],
    qualifiersBefore: {
      approximately: listed(`
        environ, près de, près d, quelque, quelques, autour de, aux alentours de, alentour de, à peu près,
        approximativement, presque, près, de l ordre de, avoisinant, avoisine, avoisinent, avoisinait, avoisinerait,
        pas loin de, proche de, frôle, frôlant, autour des, près des,
        aux environs de, grosso modo, approchant
      `),
      'more-than': listed(`
        plus de, plus d, plus des, au-delà de, au-delà des, supérieur à, supérieure à, supérieurs à, supérieures à,
        dépassant, dépasse, dépassent, dépassé, dépassera, dépassait, dépasser, dépassant les, excédant, excède,
        bien plus de, un peu plus de, franchi, franchit, franchi le cap de, franchi le cap des, franchi la barre des,
        franchi la barre de, dépassé le cap de, dépassé le cap des, dépassé la barre des, dépasse la barre des
      `),
      'less-than': listed(`
        moins de, moins d, moins des, inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de,
        en deçà de, un peu moins de
      `),
      'at-least': listed(`
        au moins, au minimum, minimum, pas moins de, pas moins d, un minimum de, minimum de, à partir de, minimale de,
        minimal de, au bas mot, a minima
      `),
      'at-most': listed(`
        au plus, au maximum, maximum, tout au plus, pas plus de, pas plus d, un maximum de, maximum de, ne dépassant pas,
        ne dépasse pas, ne dépassent pas, ne dépassera pas, sans dépasser, n excédant pas, n excède pas, maximal de,
        maximale de, dans la limite de, dans une limite de, plafonné à, plafonnée à, plafonnés à, plafond de,
        ne pas dépasser, ne dépassait pas, ne dépassaient pas, ne dépasse guère, ne dépassent guère, ne dépassait guère,
        n excédait pas, n excèdent pas, limité à, limitée à, limités à, limitées à, limitant à
      `),
      'up-to': listed(`
        jusqu à, pouvant atteindre, pouvant aller jusqu à, peut atteindre, peuvent atteindre, pouvant accueillir,
        pouvant accueillir jusqu à, allant jusqu à, va jusqu à
      `),
      target: listed(`
        objectif de, cible de, l objectif de, un objectif de, une cible de, objectif fixé à, objectif est de,
        objectif étant de, pour objectif, objectif d, objectif d atteindre, ambition de, cible fixée à, cible
      `),
    },
    qualifiersAfter: {
      approximately: ['environ'],
      'at-least': ['au moins', 'au minimum', 'minimum', 'ou plus', 'et plus', 'au bas mot', 'et au-delà', 'a minima'],
      'at-most': ['au plus', 'au maximum', 'maximum', 'ou moins', 'et moins', 'tout au plus'],
    },
    qualifierVerbs: {
      'at-most': ['ne dépasse pas', 'ne dépassent pas'],
    },
    qualifierFillers: listed(`
      les, le chiffre de, le seuil de, le seuil des, la barre des, la barre de, le cap des, le cap de, un total de,
      la somme de, un montant de, le nombre de, le montant de, un effectif de, cette année, désormais, largement
    `),
    goals: listed(`
      vise, visent, visant, visera, visons, viser, veut, veulent, souhaite, souhaitent, vise à, visant à, visent à, visera à, ambitionne de, ambitionne d, ambitionnent de,
      ambitionnant de, objectif est de, objectif est d, pour objectif de, pour objectif d, pour but de, pour ambition de,
      cible, ciblent, ciblant, avec l objectif de, avec l ambition de
    `),
    goalVerbs: ['vise', 'visent', 'ambitionne', 'ambitionnent'],
    ages: ['âgés', 'âgées', 'âgé', 'âgée', 'âge'],
    spanOpeners: [],
    spanUnits: [],
    ageUnits: ['ans', 'an', 'mois', 'années'],
  },
  counting: {
    partOpeners: listed(`
      dont, parmi lesquels, parmi lesquelles, y compris, notamment, parmi eux, parmi elles, parmi ceux-ci, incluant,
      d entre eux, parmi celles-ci
    `),
    complementOpeners: ['venus de', 'issus de', 'de', 'dans', 'pendant'],
    outOf: ['sur', 'sur un total de', 'sur les', 'sur l ensemble des'],
    partitives: ['des', 'de ces', 'de ses', 'parmi les', 'sur'],
    alternatives: ['ou'],
    countedBefore: listed(`
      au nombre de, dont le nombre est de, dont le nombre atteint, dont le nombre dépasse, au nombre total de,
      dont le nombre s élève à
    `),
    sameGroup: ['d entre eux', 'd entre elles', 'de ceux-ci', 'de celles-ci', 'parmi eux', 'parmi elles'],
    other: [
      'autres',
      'autre',
      'supplémentaires',
      'supplémentaire',
      'additionnels',
      'additionnelles',
      'de plus',
      'en plus',
    ],
    counters: listed(`
      nombre de, nombre des, nombre d, effectif de, effectif des, total des, nombre total de, nombre total des,
      répartition des, volume de, volume des
    `),
    compounds: listed(`
      places de formation, postes d emploi, emplois directs, emplois indirects, heures de formation,
      postes de travail, offres d emploi, porteurs de projets, centres de formation, établissements de formation,
      mètres carrés, journées de travail, jours de formation, filières de formation, demandeurs d emploi,
      places pédagogiques, chefs d entreprise, équivalents temps plein, équivalent temps plein, petites et moyennes entreprises, conventions de partenariat
    `),
    unitLength: frenchUnitLength,
    isPlural: isFrenchPlural,
    isAdjective: isFrenchAdjective,
  },
  names: frenchNames,
  letter: frenchLetter,
};
