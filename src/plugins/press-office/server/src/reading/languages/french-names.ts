import type { NameWords } from './language';
import { listed } from './listed';

/** The words around names in French. */
export const frenchNames: NameWords = {
  projectNouns: ['projet', 'programme', 'initiative', 'projets', 'programmes'],
  titledAs: listed(`
    intitulé, intitulée, baptisé, baptisée, dénommé, dénommée, nommé, nommée, appelé, dit
  `),
  describedNouns: [],
  fieldLinks: [],
  hasNameBeforeNoun: false,
  projectReferences: listed(`
    ce projet, ce programme, cette initiative, le projet, le programme, du projet, du programme, au projet,
    dudit projet
  `),
  honorifics: ['M', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Dr', 'Pr'],
  offices: listed(`
    Le, La, Ministre, Directeur, Directrice, Président, Présidente, Wali, Gouverneur, Ambassadeur, Ambassadrice,
    Secrétaire
  `),
  speechVerbs: listed(`
    déclaré, déclare, affirmé, affirme, souligné, souligne, indiqué, indique, précisé, précise, ajouté, ajoute,
    expliqué, explique, rappelé, rappelle, dit, estimé, estime, assuré, assure, conclu, confié, insisté
  `),
  countryAliases: {
    'Royaume du Maroc': 'MA',
    'Grande-Bretagne': 'GB',
    'États-Unis d’Amérique': 'US',
    'République tchèque': 'CZ',
    'République de Corée': 'KR',
    'Pays-Bas': 'NL',
    'Côte d’Ivoire': 'CI',
    Hollande: 'NL',
    Émirats: 'AE',
    Palestine: 'PS',
    'République démocratique du Congo': 'CD',
    'République fédérale d’Allemagne': 'DE',
    USA: 'US',
  },
  ambiguousCountries: ['Maurice', 'Dominique', 'Grenade', 'Jersey', 'Géorgie', 'Salvador', 'Réunion', 'La Réunion'],
  locatives: ['à', 'en', 'au', 'aux', 'de', 'du', 'ville', 'ville de', 'île', 'vers'],
  whereabouts: [
    'en',
    'au',
    'aux',
    'à',
    'vers',
    'vers l',
    'vers la',
    'vers le',
    'pour l',
    'pour la',
    'pour le',
    'dans le',
    'dans la',
  ],
  articles: ['le', 'la', 'les', 'l'],
  releaseLabels: listed(`
    Communiqué, Communiqué de presse, Communiqué conjoint, Note de presse, Information presse
  `),
  datelineOpeners: ['Fait à', 'À'],
};
