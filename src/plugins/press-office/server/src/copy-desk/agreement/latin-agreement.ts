import { fold } from '../../reading/text/fold';
import type { Counted, Disagreement } from './counted';

/** "1 jeunes", "5 centre": a regular French noun in the wrong number. Nouns are listed, or told by an ending that is sure. */
export function frenchDisagreement({ value, words: [noun = ''], unitLength, before }: Counted): Disagreement | null {
  if (isName(before) || !isPlainWord(noun)) return null;
  if (value === 1)
    return /s$/.test(noun) && isFrench(noun.slice(0, -1)) ? corrected(noun.slice(0, -1), unitLength) : null;
  return value >= 2 && isFrench(noun) ? corrected(`${noun}s`, unitLength) : null;
}

/**
 * "1 centres", "5 centre": the same in English, where a singular stands before another noun by right ("a 5 year plan"):
 * something must follow that is none.
 */
export function englishDisagreement(counted: Counted): Disagreement | null {
  const { value, words, unitLength, before } = counted;
  const [noun = ''] = words;
  if (isName(before) || !isPlainWord(noun)) return null;
  if (value === 1)
    return /s$/.test(noun) && english.has(noun.slice(0, -1)) ? corrected(noun.slice(0, -1), unitLength) : null;
  const next = words[1];
  const standsAlone = next === undefined ? counted.isClosed : englishParticles.has(next.toLowerCase());
  return value >= 2 && standsAlone && english.has(noun) ? corrected(`${noun}s`, unitLength) : null;
}

/** With an adjective after it there is more to correct than the noun. */
const corrected = (correction: string, unitLength: number): Disagreement => ({
  length: 1,
  correction: unitLength === 1 ? correction : null,
});

/** "Ligue 1 clubs", "Vision 5 centre": the number belongs to a name. */
const isName = (before: string) => /^\p{Lu}/u.test(before);
const isPlainWord = (noun: string) => /^\p{Ll}{4,}$/u.test(noun);
const isFrench = (singular: string) => french.has(fold(singular)) || frenchEndings.test(singular);

const frenchEndings = /(?:..teur|..trice|..isseur|...ement|...tion|...iste|....aire|..ière|...ité)$/;
const french = new Set(
  (
    'jeune centre place poste projet ecole eleve personne femme homme enfant entreprise filiere emploi region province commune ' +
    'ville membre pays hectare kilometre metre tonne litre euro dirham dollar logement salarie diplome stagiaire agent cadre ' +
    'unite site usine classe salle chantier route pont port gare heure jour annee semaine minute candidat laureat participant ' +
    'expert partenaire convention accord contrat atelier etudiant enseignant cooperative association etablissement institut ' +
    'universite hopital medecin infirmier patient pavillon stand visiteur exposant'
  )
    .split(' ')
    .filter((noun) => !/(?:s|x|z|al|au|eu)$/.test(noun)),
);
const english = new Set(
  (
    'trainee centre center student graduate project place school region programme program participant member expert partner ' +
    'agreement employee worker visitor teacher trainer village hospital household house road bridge seat session workshop month ' +
    'year week hour minute partnership company'
  )
    .split(' ')
    .filter((noun) => !/y$/.test(noun)),
);
const englishParticles = new Set(
  (
    'in of for from to with at on by and or since during across between within who that which were was are will have had ' +
    'has before after until under over into'
  ).split(' '),
);
