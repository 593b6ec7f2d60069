import type { NameWords } from './language';
import { listed } from './listed';

/** The words around names in French. */
export const frenchNames: NameWords = {
  projectNouns: ['projet', 'programme', 'initiative', 'projets', 'programmes'],
  organisationNouns: listed(`
    agence, office, ministère, organisation, fondation, fonds, banque, association, conseil, institut, université,
    haut-commissariat, haute autorité, autorité, direction, délégation, centre, union, commission, société, chambre,
    confédération, fédération, école, faculté, académie, cour, caisse, ligue, syndicat, groupe, ambassade, bourse,
    observatoire, comité, secrétariat, bureau, régie, groupement, division, département, administration, inspection
  `),
  agencyNouns: listed(`
    ministère, agence, office, fondation, fonds, institut, haut-commissariat, caisse, organisation, observatoire, haute autorité
  `),
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
  placeNouns: listed(
    `ville de, ville d, province de, province d, région de, préfecture de, préfecture d, commune de, commune d, port de, à, wilaya de`,
  ),
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
  datelineOpeners: ['Fait à', 'À'],
  honorifics: listed(`
    M, MM, Mme, Mlle, Monsieur, Madame, Mademoiselle, Dr, Pr, Docteur, Professeur, Maître, Me, Mgr, S.E.M, S.E.Mme,
    SEM, Son Excellence, Son Excellence M, Son Excellence Monsieur, Son Excellence Mme, Son Excellence Madame
  `),
  womensHonorifics: ['Mme', 'Mlle', 'Madame', 'Mademoiselle', 'S.E.Mme', 'Son Excellence Mme', 'Son Excellence Madame'],
  offices: ['Le', 'La', 'Les', 'L', 'Général', 'Générale'],
  roleNouns: listed(`
    ministre, directeur, directrice, président, présidente, wali, gouverneur, préfet, préfète, sous-préfet, gouverneure, ambassadeur, ambassadrice,
    secrétaire, délégué, déléguée, commissaire, haut-commissaire, représentant, représentante, chef, cheffe,
    responsable, coordinateur, coordinatrice, coordonnateur, coordonnatrice, PDG, DG, vice-président, vice-présidente,
    maire, recteur, rectrice, doyen, doyenne, conseiller, conseillère, porte-parole, expert, experte, chercheur,
    chercheuse, professeur, professeure, fondateur, fondatrice, économiste, procureur, inspecteur, inspectrice,
    médecin, homologue, capitaine, colonel, commandant, juge, chargé, chargée, attaché, attachée, gérant, gérante, administrateur, administratrice, dirigeant,
    dirigeante, ingénieur, ingénieure, premier ministre, chef du gouvernement
  `),
  roleAdjectives: listed(`
    général, générale, adjoint, adjointe, exécutif, exécutive, délégué, déléguée, régional, régionale, national,
    nationale, provincial, provinciale, résident, résidente, central, centrale, technique, honoraire
  `),
  givenNames: [],
  nameEnders: listed(
    `qui, que, dont, où, est, sont, était, lors, dans, avec, ce, cette, sera, seront, vient, s, en marge, pour`,
  ),
  speechVerbs: {
    man: ['s est félicité', 's est réjoui'],
    woman: ['s est félicitée', 's est réjouie'],
    anybody: listed(`
      déclare, affirme, souligne, indique, précise, ajoute, explique, rappelle, estime, assure, conclut, confie, insiste,
      relève, note, observe, poursuit, martèle, annonce, soutient, signale, témoigne, résume, plaide, reconnaît, dit,
      déclarant, affirmant, soulignant, indiquant, précisant, ajoutant, expliquant, rappelant, estimant, assurant,
      insistant, s exclame, se félicite, se réjouit
    `),
  },
  speechParticiples: listed(`
    déclaré, affirmé, souligné, indiqué, précisé, ajouté, expliqué, rappelé, dit, estimé, assuré, conclu, confié,
    insisté, relevé, noté, observé, poursuivi, martelé, commenté, annoncé, réagi, fait valoir, fait savoir, soutenu,
    signalé, témoigné, résumé, plaidé, lancé, reconnu
  `),
  auxiliaries: ['a', 'ont', 'avait', 'aurait', 'ayant'],
  introducers: listed(`que, qu, ainsi`),
  accordingTo: ['selon', 'd après', 'de l avis de', 'pour', 'aux yeux de'],
  speakerPronouns: {
    man: ['t il', 'il', 'le même responsable'],
    woman: ['t elle', 'elle', 'la même responsable'],
    anybody: [],
  },
};
