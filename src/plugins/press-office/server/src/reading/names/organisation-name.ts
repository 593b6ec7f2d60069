import type { TokenRange } from '../text/layout';
import { arabicNameEnd } from './arabic-organisation-name';
import { capitalisedNameAround } from './english-organisation-name';
import { frenchNameEnd } from './french-organisation-name';
import type { OrganisationContext } from './organisation-name-end';

/**
 * The name of an organisation that a noun at token `index` begins, written out: "l’Agence marocaine pour l’efficacité
 * énergétique", "Ministry of Health", "وزارة الصحة والحماية الاجتماعية". Null where its end is not sure.
 */
export function organisationNameAt(context: OrganisationContext, index: number): TokenRange | null {
  const { layout, lexicon } = context;
  const noun = lexicon.agencyNouns.at(layout.tokens, index);
  if (!noun) return null;
  if (lexicon.language.names.hasNameBeforeNoun) return capitalisedNameAround(context, index);
  const isArabic = /^\p{Script=Arabic}/u.test(layout.tokens[index]!.text);
  const last = isArabic ? arabicNameEnd(context, noun) : frenchNameEnd(context, noun);
  return last === null ? null : { first: index, last };
}
