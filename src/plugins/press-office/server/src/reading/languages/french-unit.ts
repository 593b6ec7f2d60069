import type { FollowingWord } from './language';

/**
 * How many of the words after a French number are its unit: the noun, with the adjective before it
 * (`nouveaux centres`) or after it (`places pédagogiques`). A capital marks a name, save for peoples (`Marocains`).
 */
export function frenchUnitLength(words: readonly FollowingWord[]): number {
  const [first, second] = words;
  if (!first || !isNoun(first)) return 0;
  let length = 1;
  if (leading.has(first.folded) && second && isNoun(second) && !isParticiple(second)) length = 2;
  // "84 career centers": a foreign noun after what describes it.
  if (length === 1 && second && !/[sxz]$/.test(first.folded) && /[^s]s$/.test(second.folded) && isNoun(second))
    return 2;
  const next = words[length];
  return next && isNoun(next) && trailing.test(next.folded) ? length + 1 : length;
}

const otherWords = new Set(
  (
    'et ou ni mais donc or car en dans sur sous a au aux pour par avec sans chez vers entre depuis lors selon dont qui ' +
    'que quoi ou des de d du le la les l un une ce cet cette ces se s y n ne pas plus moins ont a sont est etait etaient ' +
    'ete sera seront soit ainsi alors afin apres avant pendant durant tout tous toutes chaque comme si tandis grace hors ' +
    'environ seulement deja aussi puis cela ils elles il elle on nous vous leur leurs jamais desormais beneficient suivent'
  ).split(' '),
);
const leading = new Set(
  (
    'nouveau nouveaux nouvelle nouvelles nouvel jeune jeunes grand grands grande grandes petit petits petite petites ' +
    'principal principaux principale principales differents differentes divers diverses nombreux nombreuses seuls seules ' +
    'meilleurs meilleures longs longues gros grosses vastes importants importantes autres memes ' +
    'bon bons bonne bonnes premier premiers premieres dernier derniers dernieres ancien anciens anciennes futurs futures'
  ).split(' '),
);
// "50 autres vivent": the plural of a verb, and not `agent`, `client`, `établissement`.
// After a number of several the singular of `retrait` stands nowhere: `représentait`, `permettra` are verbs.
const verb =
  /(?<!m|ag|cli|pati|adher|presid|accid|etudi|continent)ent$|(?:[^f]ait|(?:er|ir|tr|dr)a|(?:er|ir|tr|dr)ont)$/;
const adverb = /(?:ive|elle|ale|aire|ique|euse|able|ible|uliere|eure|aine|olue|ete|are|ite|rece|tte|[ae]m)ment$/;
const trailing =
  /(?:iques?|uelle?s?|uels?|nels|nelle?s?|taires?|laires?|naires?|gales?|giona(?:l|ux|les?)|na(?:l|ux|les?)|cia(?:l|ux|les?)|ifs?|ives?|ienn?e?s?|cains?|caines?|carr[eé]s?|cubes?)$/;
const participle = /(?:[^t]ees?|[^t]es?|is|ues?|us)$/;
const nounsLikeParticiples =
  /^(?:diplome|employe|salarie|retraite|refugie|associe|laureat|stagiair|apprenti|detenu|elu)/;

function isNoun({ text, folded }: FollowingWord): boolean {
  if (folded.length < 2 || otherWords.has(folded)) return false;
  if (verb.test(folded) || adverb.test(folded) || /^(?:au|ci|la|par|jusqu)-/.test(folded)) return false;
  return !/^\p{Lu}/u.test(text) || /^\p{Lu}\p{Ll}+s$/u.test(text);
}

// After `jeunes`, a word in -és, -is, -us says what was done to them; elsewhere it would be a noun.
function isParticiple({ text, folded }: FollowingWord): boolean {
  return participle.test(folded) && /(?:é|ée|is|u)s?$/.test(text) && !nounsLikeParticiples.test(folded);
}

/** Whether a folded word is a plural by its form. */
export function isFrenchPlural(folded: string): boolean {
  return folded.length > 3 && /(?:s|aux|eux)$/.test(folded) && !notPlurals.has(folded);
}

// Singulars in -s, and heads of lists that name no unit.
const notPlurals = new Set(
  (
    'cours acces progres succes temps mois fois pays poids deces process avis concours hors vers sans dans plus ' +
    'chiffres indicateurs resultats donnees statistiques'
  ).split(' '),
);

/** After "dont 43": an adjective or a participle says what the part is like ("dont 14 supérieures à 50 km/h"). */
export function isFrenchAdjective({ text, folded }: FollowingWord): boolean {
  if (/(?:é|ée|és|ées)$/.test(text)) return !nounsLikeParticiples.test(folded);
  return /(?:ects?|ectes?|ifs?|ives?|(?:inf|sup|ult|ant|post|ext|int)erieure?s?|iques|bles?|elles?|nouve(?:aux|lles)|graves?|accessibles?)$/.test(
    folded,
  );
}
