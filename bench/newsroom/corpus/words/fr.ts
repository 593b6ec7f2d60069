/** A noun: singular, plural, gender. */
export interface FrenchNoun {
  one: string;
  many: string;
  isFeminine: boolean;
}

/** Singular and plural of each gender. */
export type FrenchAdjective = Record<'m' | 'f' | 'ms' | 'fs', string>;

/** Infinitive, present (singular, plural) and past participle. */
export interface FrenchVerb {
  infinitive: string;
  one: string;
  many: string;
  past: string;
}

const irregular: Record<string, string> = { travail: 'travaux', canal: 'canaux', journal: 'journaux', bail: 'baux' };

const pluralOf = (word: string) =>
  irregular[word] ?? (/[sxz]$/.test(word) ? word : /(eau|eu)$/.test(word) ? `${word}x` : `${word}s`);

const nounsIn = (list: string, isFeminine: boolean): FrenchNoun[] =>
  list.split(' ').map((one) => ({ one, many: pluralOf(one), isFeminine }));

const feminine =
  'formation compétence entreprise région migration mobilité convention institution insertion administration filière ' +
  'qualification certification coopération agence mesure politique stratégie initiative rencontre province commune ' +
  'direction délégation commission étude enquête session plateforme bourse candidature offre demande carrière ' +
  'technologie industrie agriculture pêche logistique santé hôtellerie énergie alternance équipe évaluation phase ' +
  'gouvernance protection couverture main-d’œuvre diaspora reconnaissance orientation préparation langue journée ' +
  'association université école académie caravane campagne signature subvention ressource activité expérience zone';

const masculine =
  'emploi projet programme partenariat centre métier stagiaire secteur jeune partenaire accord dispositif travail ' +
  'travailleur ministère office institut formateur diplôme apprentissage apprenti marché territoire atelier comité ' +
  'financement budget appui accompagnement employeur recrutement contrat visa départ retour séjour parcours profil ' +
  'chantier bâtiment tourisme artisanat textile numérique réseau séminaire rapport bilan résultat indicateur objectif ' +
  'plan cadre mécanisme guichet conseiller service droit salaire logement transport campus internat laboratoire ' +
  'équipement module référentiel certificat bénéficiaire candidat lauréat entrepreneur financeur bailleur opérateur ' +
  'pays continent échange dialogue forum congrès concours prix label réfugié migrant saisonnier ouvrier technicien';

/** The commonest first. */
export const nouns: readonly FrenchNoun[] = alternating(nounsIn(feminine, true), nounsIn(masculine, false));

const feminineOf = (word: string): string => {
  if (word.endsWith('e')) return word;
  if (/(el|en|on)$/.test(word)) return `${word}${word.slice(-1)}e`;
  if (word.endsWith('if')) return `${word.slice(0, -1)}ve`;
  return word.endsWith('eux') ? `${word.slice(0, -1)}se` : `${word}e`;
};
const manyMasculine = (word: string) =>
  /[sx]$/.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`;

/** The commonest first; all follow their noun. */
export const adjectives: readonly FrenchAdjective[] = (
  'professionnel national régional technique international public social économique initial continu local qualifié ' +
  'légal bilatéral multilatéral européen africain marocain tunisien allemand belge féminin rural urbain industriel ' +
  'numérique innovant durable inclusif équitable circulaire saisonnier temporaire permanent annuel pédagogique pilote ' +
  'sectoriel territorial stratégique opérationnel financier administratif juridique institutionnel transversal ' +
  'prioritaire spécialisé certifié agréé privé associatif agricole maritime touristique artisanal hospitalier ' +
  'énergétique logistique ambitieux exceptionnel commun réciproque volontaire autonome responsable'
)
  .split(' ')
  .map((m) => {
    const f = m === 'public' ? 'publique' : m.endsWith('ier') ? `${m.slice(0, -2)}ère` : feminineOf(m);
    return { m, f, ms: manyMasculine(m), fs: `${f}s` };
  });

/** The commonest first: regular ones in -er. */
export const verbs: readonly FrenchVerb[] = (
  'renforcer accompagner former développer améliorer faciliter présenter lancer signer financer organiser préparer ' +
  'encadrer évaluer orienter informer mobiliser rapprocher intégrer certifier valoriser moderniser diversifier consolider ' +
  'inaugurer visiter adopter valider piloter coordonner adapter assurer proposer réaliser animer créer soutenir ' +
  'équiper déployer généraliser expérimenter documenter recenser examiner discuter approuver garantir simplifier harmoniser'
)
  .split(' ')
  .map((infinitive) => {
    const stem = infinitive.slice(0, -2);
    const spoken = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
    return { infinitive, one: `${spoken}e`, many: `${spoken}ent`, past: `${stem}é` };
  });

function alternating<T>(one: readonly T[], other: readonly T[]): T[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]])
    .flat()
    .filter((word) => word !== undefined);
}
